import { linkKey } from '../../src-core/alignment/model.ts';
import type { Row } from '../../src-core/alignment/rows.ts';
import type { ExportFormat, PairCommand, PairView } from '../../src-core/contract.ts';
import type { Side } from '../../src-core/text/model.ts';
import { keysOf } from '../commands.ts';
import type { Command } from '../commands.ts';
import { useWords } from '../i18n/index.ts';
import type { PhraseKey } from '../i18n/index.ts';
import { command, notify } from '../store.ts';
import type { BenchIndex } from './bench-index.ts';
import { BENCH_COMMANDS } from './command-list.ts';
import type { BenchCommandId } from './command-list.ts';
import { planJoin, planMerge, planMove, planSplit, planSplitSentence, planSwap } from './link-plans.ts';
import type { Aim } from './link-plans.ts';
import type { BenchLook } from './memory.ts';
import type { ChosenState } from './use-chosen.ts';
import type { CursorState } from './use-cursor.ts';
import type { useEditor } from './use-editor.ts';
import type { FindingsState } from './use-findings.ts';

interface CommandsInput {
  readonly pair: PairView;
  readonly index: BenchIndex;
  readonly at: CursorState;
  readonly found: FindingsState;
  readonly chosen: ChosenState;
  readonly editor: ReturnType<typeof useEditor>;
  readonly look: BenchLook;
  readonly setLook: (changes: Partial<BenchLook>) => void;
  readonly goToRow: (row: string) => void;
  readonly annotate: () => void;
  readonly adjust: (finding: string) => void;
  readonly askParagraph: () => void;
  readonly exportAs: (format: ExportFormat) => Promise<void>;
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface BenchCommands {
  readonly list: readonly Command[];
  readonly confirm: (row: string) => void;
  readonly restore: (side: Side, segment: string) => void;
  readonly startLink: (row: string) => void;
  readonly toggleStatus: () => void;
  /** Puts a finding's suggestion into the text. */
  readonly apply: (finding: string) => void;
}

/** What every command of the workbench does now. */
export function useBenchCommands(input: CommandsInput): BenchCommands {
  const { pair, index, at, found, chosen, editor, look, setLook, goToRow } = input;
  const { t } = useWords();
  const { current, row, aim, cursor } = at;

  const run = (plan: PairCommand | null, why: PhraseKey): void => {
    if (plan) void command(plan).then((done) => done && chosen.clear());
    else notify(t(why), true);
  };
  const aimed = (plan: (aim: Aim) => PairCommand | null, why: PhraseKey) => (): void => run(aim && plan(aim), aim ? why : 'cannot.noLink');
  const move = (by: number): void => {
    const { linkRows, linkPosition } = index;
    const n = current === null ? -1 : (linkPosition.get(current) ?? nearest(index, current));
    const next = linkRows[Math.max(0, Math.min(linkRows.length - 1, n + by))];
    if (next) goToRow(next.id);
  };
  const jump = (by: 1 | -1, wanted: (row: Row) => boolean) => (): void => {
    const { linkRows, linkPosition } = index;
    const n = current === null ? 0 : (linkPosition.get(current) ?? 0);
    for (let k = 1; k <= linkRows.length; k++) {
      const next = linkRows[(n + by * k + linkRows.length * 2) % linkRows.length]!;
      if (wanted(next)) return goToRow(next.id);
    }
    notify(t('cannot.noMore'), true);
  };
  const confirm = (id: string): void => {
    const found = index.byId.get(id);
    if (!found || found.links.length === 0) return;
    const confirmed = !found.links.every((l) => l.confirmed);
    void command({ type: 'confirm-links', links: found.links.map(linkKey), confirmed });
    // At once, not when it is saved: a second press meant for the next link would take this one back.
    if (confirmed && current === id) move(1);
  };
  const confirmToHere = (): void => {
    const n = current === null ? -1 : (index.linkPosition.get(current) ?? -1);
    const links = [...new Set(index.linkRows.slice(0, n + 1).flatMap((r) => r.links.filter((l) => !l.confirmed).map(linkKey)))];
    if (links.length > 0) void command({ type: 'confirm-links', links, confirmed: true });
  };
  const ids = (side: Side): string[] => pair[side].segments.filter((s) => chosen.picked.has(s.id)).map((s) => s.id);
  const select = (): void => {
    if (!row) return;
    chosen.pick(cursor.segment !== null ? [cursor.segment] : row[cursor.side].map((s) => s.id));
  };
  const startLink = (id: string): void => {
    const from = index.byId.get(id);
    if (!from) return;
    chosen.pick([...from.source, ...from.target].map((s) => s.id).filter((s) => !chosen.picked.has(s)));
    chosen.setLinking(true);
    notify(t('bench.linkHint'), true);
  };
  const link = (): void => {
    const [source, target] = [ids('source'), ids('target')];
    if (source.length > 0 && target.length > 0) run({ type: 'link-segments', source, target }, 'cannot.noLink');
    else if (current !== null && chosen.picked.size === 0) startLink(current);
    else notify(t('bench.linkHint'), true);
  };
  const unlink = (): void => {
    if (chosen.picked.size > 0) return run({ type: 'unlink-segments', source: ids('source'), target: ids('target') }, 'cannot.noLink');
    aimed((a) => (a.link.source.length > 0 && a.link.target.length > 0 ? { type: 'unlink-segments', source: [...a.link.source], target: [...a.link.target] } : null), 'cannot.unlink')();
  };
  const setApart = (): void => {
    if (!row) return;
    if (row.kind === 'furniture') return run({ type: 'set-boilerplate', side: row.side, segments: row[row.side].map((s) => s.id), boilerplate: false }, 'cannot.noLink');
    const side: Side = chosen.picked.size > 0 ? (ids('source').length > 0 ? 'source' : 'target') : row[cursor.side].length > 0 ? cursor.side : cursor.side === 'source' ? 'target' : 'source';
    const segments = chosen.picked.size > 0 ? ids(side) : cursor.segment !== null && cursor.side === side ? [cursor.segment] : row[side].map((s) => s.id);
    run({ type: 'set-boilerplate', side, segments, boilerplate: true }, 'cannot.noLink');
  };
  const edit = (): void => {
    if (!row || current === null) return;
    if (row.kind === 'far') {
      const other: Side = row.side === 'source' ? 'target' : 'source';
      const to = index.linkRows.find((r) => r.kind === 'far' && r.side === other && r.links[0] === row.links[0]);
      if (to) goToRow(to.id);
      return;
    }
    const segment = cursor.side === 'target' && row.target.some((s) => s.id === cursor.segment) ? cursor.segment : (row.target[0]?.id ?? null);
    if (row.links.length > 0) editor.start(current, segment);
  };
  const apply = (id: string): void => {
    const finding = pair.findings.find((f) => f.id === id);
    const span = finding?.target[0];
    const segment = span && pair.targetSegments.find((s) => s.start <= span.start && s.end >= span.end);
    if (!finding || finding.suggestion === undefined || !span || !segment) return notify(t('cannot.noSuggestion'), true);
    const { text } = pair.target;
    const next = found.findings[found.findings.findIndex((f) => f.id === id) + 1]?.id;
    void command({ type: 'edit-text', segment: segment.id, text: text.slice(segment.start, span.start) + finding.suggestion + text.slice(span.end, segment.end) }).then((done) => done && next !== undefined && found.mark(next));
  };
  const { open } = found;
  const back = (): void => {
    if (!chosen.clear()) found.setActive(null);
  };
  const search = (): void => {
    setLook({ inspector: true, tab: 'findings' });
    // The field stands in the page one frame later if the panel was closed.
    requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>('#finding-search')?.focus()));
  };

  const does: Record<BenchCommandId, () => void> = {
    'row-down': () => move(1),
    'row-up': () => move(-1),
    'first-row': () => index.linkRows[0] && goToRow(index.linkRows[0].id),
    'last-row': () => index.linkRows.at(-1) && goToRow(index.linkRows.at(-1)!.id),
    'word-right': () => at.moveWord(1, chosen.extend, false),
    'word-left': () => at.moveWord(-1, chosen.extend, false),
    'select-right': () => at.moveWord(1, chosen.extend, true),
    'select-left': () => at.moveWord(-1, chosen.extend, true),
    'other-side': at.otherSide,
    'next-finding': () => found.step(true),
    'previous-finding': () => found.step(false),
    'next-unconfirmed': jump(1, isUnconfirmed),
    'previous-unconfirmed': jump(-1, isUnconfirmed),
    'next-unequal': jump(1, isUnequal),
    'previous-unequal': jump(-1, isUnequal),
    'next-annotation': jump(1, (r) => (index.marks.get(r.id)?.annotations.length ?? 0) > 0),
    'previous-annotation': jump(-1, (r) => (index.marks.get(r.id)?.annotations.length ?? 0) > 0),
    paragraph: input.askParagraph,
    search,
    'next-region': nextRegion,
    edit,
    confirm: () => current !== null && confirm(current),
    'confirm-to-here': confirmToHere,
    split: aimed((a) => planSplit(pair, a), 'cannot.split'),
    'split-sentence': aimed((a) => planSplitSentence(pair, a), 'cannot.split'),
    join: aimed((a) => planJoin(pair, a), 'cannot.join'),
    'merge-next': aimed((a) => planMerge(pair, a, 1), 'cannot.noNeighbour'),
    'merge-previous': aimed((a) => planMerge(pair, a, -1), 'cannot.noNeighbour'),
    select,
    link,
    unlink,
    'move-down': aimed((a) => planMove(pair, a, 'next'), 'cannot.move'),
    'move-up': aimed((a) => planMove(pair, a, 'previous'), 'cannot.move'),
    'push-rest': aimed((a) => ({ type: 'push-rest', side: a.side, link: linkKey(a.link) }), 'cannot.noLink'),
    swap: aimed((a) => planSwap(pair, a), 'cannot.noNeighbour'),
    'set-apart': setApart,
    realign: aimed((a) => ({ type: 'realign', from: linkKey(a.link) }), 'cannot.noLink'),
    accept: () => open && found.accept(open.id),
    apply: () => open && apply(open.id),
    adjust: () => {
      if (!open) return;
      found.mark(open.id);
      input.adjust(open.id);
    },
    dismiss: () => open && found.dismiss(open.id),
    cut: () => open?.check.startsWith('omission') && found.cut(open.id),
    annotate: input.annotate,
    back,
    history: () => setLook({ inspector: true, tab: look.inspector && look.tab === 'history' ? 'findings' : 'history' }),
    'left-over': () => setLook({ leftOver: !look.leftOver }),
    furniture: () => setLook({ furniture: !look.furniture }),
    'swap-sides': () => setLook({ swapped: !look.swapped }),
    stack: () => setLook({ stacked: !look.stacked }),
    inspector: () => setLook({ inspector: !look.inspector }),
    undo: input.undo,
    redo: input.redo,
    export: () => void input.exportAs('html'),
  };
  const off: Partial<Record<BenchCommandId, boolean>> = {
    undo: pair.history.undo === null,
    redo: pair.history.redo === null,
    accept: !open,
    apply: open?.suggestion === undefined,
    adjust: !open,
    dismiss: !open,
    cut: open === undefined || !open.check.startsWith('omission'),
  };
  return {
    list: BENCH_COMMANDS.map((c) => ({ ...c, keys: keysOf(c), enabled: off[c.id] !== true, run: () => void does[c.id]() })),
    confirm,
    restore: (side, segment) => void command({ type: 'set-boilerplate', side, segments: [segment], boilerplate: false }),
    startLink,
    toggleStatus: () => void command({ type: 'set-status', status: pair.status === 'done' ? 'in-review' : 'done' }),
    apply,
  };
}

const isUnconfirmed = (row: Row): boolean => row.links.some((l) => !l.confirmed);
const isUnequal = (row: Row): boolean => row.kind !== 'link' || row.links[0].source.length !== 1 || row.links[0].target.length !== 1;

/** The last row with a link above a row that has none. */
function nearest(index: BenchIndex, id: string): number {
  const at = index.position.get(id) ?? 0;
  return index.linkRows.findLastIndex((r) => (index.position.get(r.id) ?? 0) <= at);
}

const REGIONS = ['.toolbar', '.sheet', '.insp'] as const;

/** Takes the focus from toolbar to texts to inspector and round again. */
function nextRegion(): void {
  const there = REGIONS.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  const now = there.findIndex((r) => r.contains(document.activeElement));
  const next = there[(now + 1) % there.length];
  const first = next?.matches('[tabindex]') ? next : next?.querySelector<HTMLElement>('button:not([disabled]):not([tabindex="-1"]), input, [tabindex="0"]');
  first?.focus();
}
