import { useCallback, useState } from 'react';
import type { FindingView, PairCommand, PairView } from '../../src-core/contract.ts';
import type { DismissalScope } from '../../src-core/review/model.ts';
import { command } from '../store.ts';
import type { BenchIndex } from './bench-index.ts';
import type { Filter } from './filters.ts';

interface FindingsInput {
  readonly pair: PairView;
  /** Those the filter lets through. */
  readonly findings: readonly FindingView[];
  readonly index: BenchIndex;
  readonly current: string | null;
  readonly filter: Filter;
  readonly goToRow: (row: string) => void;
}

export interface FindingsState {
  readonly findings: readonly FindingView[];
  /** The finding or annotation that was chosen. */
  readonly active: string | null;
  /** What is lit in the texts for it: an accepted finding stands there as its annotation. */
  readonly shown: string | null;
  readonly finding: FindingView | undefined;
  /** The open finding the keys act on: the chosen one, or the first in the current row. */
  readonly open: FindingView | undefined;
  /** Place of the chosen one among those that are shown; −1 if it is none of them. */
  readonly position: number;
  readonly setActive: (id: string | null) => void;
  /** Chooses a finding or an annotation and shows where it stands. */
  readonly mark: (id: string) => void;
  readonly step: (forward: boolean) => void;
  readonly accept: (id: string) => void;
  /** @param scope how far the dismissal reaches; this finding alone if left out */
  readonly dismiss: (id: string, scope?: DismissalScope) => void;
  readonly cut: (id: string) => void;
}

/** Going through findings, and deciding about them. */
export function useFindings({ pair, findings, index, current, filter, goToRow }: FindingsInput): FindingsState {
  const [active, setActive] = useState<string | null>(null);
  const finding = pair.findings.find((f) => f.id === active);
  const position = findings.findIndex((f) => f.id === active);
  const mark = useCallback(
    (id: string): void => {
      setActive(id);
      const said = pair.findings.find((f) => f.id === id) ?? pair.annotations.find((a) => a.id === id);
      const row = said && index.rowFor(said);
      if (row !== undefined) goToRow(row);
    },
    [pair, index, goToRow],
  );
  const step = (forward: boolean): void => {
    if (findings.length === 0) return;
    let next = (position + (forward ? 1 : -1) + findings.length) % findings.length;
    // Without a chosen finding the search starts at the current row.
    if (position < 0) {
      const here = current === null ? 0 : (index.position.get(current) ?? 0);
      const place = (f: FindingView): number => index.position.get(index.rowFor(f) ?? '') ?? -1;
      const found = forward ? findings.findIndex((f) => place(f) >= here) : findings.findLastIndex((f) => place(f) <= here);
      next = found >= 0 ? found : forward ? 0 : findings.length - 1;
    }
    mark(findings[next]!.id);
  };
  /** After a decision the next open finding is chosen, so that one key after the other goes through the text. */
  const settle = async (id: string, action: PairCommand): Promise<void> => {
    const next = findings[findings.findIndex((f) => f.id === id) + 1];
    if (!(await command(action))) return;
    if (filter.status === 'open' && next) mark(next.id);
    else setActive(id);
  };
  const inRow = current === null ? undefined : index.marks.get(current)?.findings.find((f) => f.status === 'open');
  return {
    findings,
    active,
    shown: pair.annotations.find((a) => a.from?.finding === active)?.id ?? active,
    finding,
    open: finding?.status === 'open' ? finding : inRow,
    position,
    setActive,
    mark,
    step,
    accept: (id) => void settle(id, { type: 'accept-finding', finding: id }),
    dismiss: (id, scope = 'one') => void settle(id, { type: 'dismiss-finding', finding: id, scope }),
    cut: (id) => void settle(id, { type: 'intentional-cut', finding: id }),
  };
}
