import { describeFinding } from '../../src-core/checks/messages.ts';
import type { Finding, Severity } from '../../src-core/checks/model.ts';
import type { DocumentRow, FindingView, LibraryView, PairRow, PairSide, PairState, PairView, SilencesView } from '../../src-core/contract.ts';
import { blocksInForce, textInForce } from '../../src-core/review/text-layer.ts';
import type { TextEdit } from '../../src-core/review/text-layer.ts';
import { silences } from '../../src-core/review/model.ts';
import type { Place, Silence } from '../../src-core/review/model.ts';
import type { DocumentHead, PairHead, Store, StoredDocument, StoredPair } from '../store/store.ts';
import type { Jobs } from './jobs.ts';
import { newerVersions } from './versions.ts';

/** What the screens read, made from what the store keeps. */
export function libraryView(store: Store, jobs: Jobs): LibraryView {
  const heads = store.documents();
  const byId = new Map(heads.map((d) => [d.id, d]));
  const pairs = store.pairHeads();
  const quiet = store.silences();
  const paired = new Set(pairs.flatMap((p) => [p.source, p.target]));
  const titleOf = (id: string): string => byId.get(id)?.title ?? '';
  const languageOf = (id: string): string => byId.get(id)?.language ?? 'und';
  return {
    documents: heads.map((d) => documentRow(d, pairs)),
    pairs: pairs.map((p) => ({ ...pairRow(p, byId, quiet), newer: newerVersions(p, heads) })),
    suggestions: store.suggestions().map((s) => ({
      ...s,
      sourceTitle: titleOf(s.source),
      targetTitle: titleOf(s.target),
      sourceLanguage: languageOf(s.source),
      targetLanguage: languageOf(s.target),
      alternatives: s.alternatives
        // Workspaces of older versions kept only the target.
        .map((a) => ({ ...a, source: a.source ?? s.source, side: a.side ?? 'target', kind: a.kind ?? 'rendition' }))
        .filter((a) => byId.has(a[a.side]) && !paired.has(a[a.side]))
        .map((a) => ({ ...a, title: titleOf(a[a.side]), language: languageOf(a[a.side]) })),
    })),
    unpaired: store.unpaired().flatMap((u) => {
      const d = byId.get(u.document);
      if (!d) return [];
      return [{ document: u.document, title: d.title, language: d.language, reason: u.reason, ...(u.nearest && byId.has(u.nearest.document) ? { nearest: { ...u.nearest, title: titleOf(u.nearest.document), language: languageOf(u.nearest.document) } } : {}) }];
    }),
    failures: store.failures(),
    removed: store.removedCount(),
    jobs: jobs.list(),
  };
}

export function documentRow(d: DocumentHead, pairs: readonly Pick<PairHead, 'id' | 'source' | 'target'>[]): DocumentRow {
  const { previous: _previous, ...row } = d;
  return { ...row, pairs: pairs.filter((p) => p.source === d.id || p.target === d.id).map((p) => p.id) };
}

function pairRow(p: PairHead, documents: ReadonlyMap<string, DocumentHead>, quiet: readonly Silence[]): Omit<PairRow, 'newer'> {
  const [source, target] = [documents.get(p.source), documents.get(p.target)];
  const place = placeOf({ site: source?.site ?? '' }, { id: p.target, site: target?.site ?? '' });
  const open = { neutral: 0, minor: 0, major: 0, critical: 0 } satisfies Record<Severity, number>;
  const settled = new Set([...p.accepted, ...p.dismissed]);
  for (const f of p.findings) if (!settled.has(f.id) && !quiet.some((s) => silences(s, f, place))) open[f.severity]++;
  return {
    id: p.id,
    source: p.source,
    target: p.target,
    sourceTitle: documents.get(p.source)?.title ?? '',
    targetTitle: documents.get(p.target)?.title ?? '',
    sourceLanguage: documents.get(p.source)?.language ?? 'und',
    targetLanguage: documents.get(p.target)?.language ?? 'und',
    site: documents.get(p.source)?.site ?? '',
    addedAt: p.addedAt,
    status: p.status,
    findings: open,
    annotations: p.annotations,
    reviewers: p.reviewers,
    confirmed: p.links.filter((l) => l.confirmed).length,
    links: p.links.length,
    pending: false,
  };
}

/** Where the findings of a pair stand: the rendition, and its site or else the original's. */
export function placeOf(source: Pick<DocumentHead, 'site'>, target: Pick<DocumentHead, 'id' | 'site'>): Place {
  return { document: target.id, site: target.site || source.site };
}

export function findingViews(findings: readonly Finding[], pair: Pick<StoredPair, 'state'>, language: 'en' | 'ru', place: Place = { document: '', site: '' }): FindingView[] {
  const accepted = new Set(pair.state.annotations.flatMap((a) => (a.from ? [a.from.finding] : [])));
  const dismissed = new Set(pair.state.dismissals.map((d) => d.finding));
  return findings.map((f): FindingView => {
    const by = dismissed.has(f.id) ? 'one' : pair.state.silences.find((s) => silences(s, f, place))?.scope;
    const own = { ...f, ...describeFinding(f, language) };
    if (accepted.has(f.id)) return { ...own, status: 'accepted' };
    return by === undefined ? { ...own, status: 'open' } : { ...own, status: 'dismissed', dismissedBy: by };
  });
}

/** What checks were told to keep quiet about, newest first, each with what it is about in words. */
export function silencesView(store: Store): SilencesView {
  const titles = new Map(store.documents().map((d) => [d.id, d.title || d.name]));
  const about = (s: Silence): string => (s.scope === 'wording' ? s.quote : s.scope === 'document' ? (titles.get(s.key) ?? s.key) : s.key);
  return { silences: store.silences().toReversed().map((s) => ({ ...s, label: about(s) })) };
}

export function pairState(store: Store, pair: StoredPair, place: Place, language: 'en' | 'ru'): PairState {
  const history = store.historyOf(pair.id);
  const { status, source, target, links, annotations } = pair.state;
  return {
    id: pair.id,
    revision: pair.revision,
    status,
    sourceSegments: source,
    targetSegments: target,
    links,
    findings: findingViews(pair.findings, pair, language, place),
    annotations,
    ...(pair.state.edits ? { edits: pair.state.edits } : {}),
    history: { undo: history.undo?.step.name ?? null, redo: history.redo?.step.name ?? null, length: history.length },
  };
}

function pairSide(d: StoredDocument, segments: StoredPair['state']['source'], edits: readonly TextEdit[] = []): PairSide {
  const { text, blocks, language, title } = d.prepared;
  return { document: d.id, title, name: d.name, site: d.site, language, words: d.words, text: textInForce(text, edits), ...(edits.length > 0 ? { imported: text } : {}), blocks: blocksInForce(blocks, edits), segments };
}

export function pairView(store: Store, pair: StoredPair, source: StoredDocument, target: StoredDocument, language: 'en' | 'ru'): PairView {
  return { ...pairState(store, pair, placeOf(source, target), language), source: pairSide(source, pair.state.source), target: pairSide(target, pair.state.target, pair.state.edits) };
}
