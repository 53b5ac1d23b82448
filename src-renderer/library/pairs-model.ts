import type { PairRow, PairStatus, SearchHit } from '../../src-core/contract.ts';
import type { Severity } from '../../src-core/checks/model.ts';
import { SEVERITIES } from '../../src-core/checks/model.ts';
import { folded } from '../../src-core/text/find.ts';

export type SortKey = 'title' | 'site' | 'added' | 'findings' | 'confirmed' | 'status' | 'reviewer';
/** How the table of pairs looks; kept on this machine. */
export interface PairsLook {
  readonly sort: SortKey;
  readonly down: boolean;
  readonly status: PairStatus | '';
  /** Pairs with open findings of this severity; `none` those with none open. */
  readonly findings: Severity | 'none' | '';
  readonly site: string;
  readonly reviewer: string;
}
export const PLAIN_PAIRS: PairsLook = { sort: 'added', down: true, status: '', findings: '', site: '', reviewer: '' };
export const NO_FILTER = { status: '', findings: '', site: '', reviewer: '' } as const;

const WEIGHTS: Readonly<Record<Severity, number>> = { critical: 1e6, major: 1e4, minor: 100, neutral: 1 };
const ORDER: Readonly<Record<PairStatus, number>> = { new: 0, 'in-review': 1, done: 2 };

function valueOf(pair: PairRow, key: SortKey): number | string {
  switch (key) {
    case 'title':
      return pair.sourceTitle.toLowerCase();
    case 'site':
      return pair.site;
    case 'added':
      return pair.addedAt;
    case 'findings':
      return SEVERITIES.reduce((sum, s) => sum + WEIGHTS[s] * pair.findings[s], 0);
    case 'confirmed':
      return pair.links === 0 ? 0 : pair.confirmed / pair.links;
    case 'status':
      return ORDER[pair.status];
    case 'reviewer':
      return pair.reviewers.join(', ').toLowerCase();
  }
}

/**
 * The pairs to show, in order. @param hits what a search found, null without one; a pair is also found by the words of its titles.
 * Pairs of equal value stay in the order they came in, which is that of their date.
 */
export function shownPairs(pairs: readonly PairRow[], look: PairsLook, query: string, hits: readonly SearchHit[] | null): PairRow[] {
  const wanted = folded(query.trim());
  const found = new Set(hits?.map((h) => h.pair));
  return pairs
    .filter((p) => wanted === '' || found.has(p.id) || folded(`${p.sourceTitle}\n${p.targetTitle}\n${p.site}`).includes(wanted))
    .filter((p) => (look.status === '' || p.status === look.status) && (look.site === '' || p.site === look.site) && (look.reviewer === '' || p.reviewers.includes(look.reviewer)))
    .filter((p) => look.findings === '' || (look.findings === 'none' ? SEVERITIES.every((s) => p.findings[s] === 0) : p.findings[look.findings] > 0))
    .toSorted((a, b) => {
      const [x, y] = [valueOf(a, look.sort), valueOf(b, look.sort)];
      const order = typeof x === 'string' && typeof y === 'string' ? x.localeCompare(y) : Number(x) - Number(y);
      return look.down ? -order : order;
    });
}
