import { setImmediate } from 'node:timers/promises';
import type { ReportView } from '../../src-core/contract.ts';
import { joinReports, reportOf } from '../../src-core/review/report.ts';
import type { PairReport } from '../../src-core/review/report.ts';
import { textInForce } from '../../src-core/review/text-layer.ts';
import type { Annotation } from '../../src-core/review/model.ts';
import type { Store, StoredDocument, StoredPair } from '../store/store.ts';
import type { PairEditor } from './pair-editor.ts';
import { findingViews, placeOf } from './views.ts';

type Texts = { readonly pair: StoredPair; readonly source: StoredDocument; readonly target: StoredDocument };

/** The report of one pair, with the findings of the checks in use. @throws SverkaError `not-found` */
export async function pairReport(store: Store, editor: PairEditor, id: string, language: 'en' | 'ru'): Promise<ReportView> {
  const texts = await editor.read(id);
  const { strip, cuts, ...report } = ofPair(store, texts, language);
  const { source, target } = texts;
  const head = { id, sourceTitle: source.prepared.title || source.name, targetTitle: target.prepared.title || target.name, sourceLanguage: source.prepared.language, targetLanguage: target.prepared.language, status: texts.pair.state.status };
  return { ...report, pair: { ...head, strip, cuts }, pairs: [] };
}

/** All pairs together, and each in a line. Findings are those the pairs had when they were looked at last. */
export async function workspaceReport(store: Store, language: 'en' | 'ru'): Promise<ReportView> {
  const reports: PairReport[] = [];
  const annotations: (readonly Annotation[])[] = [];
  const lines: ReportView['pairs'][number][] = [];
  for (const { id } of store.pairHeads()) {
    // Other calls are answered between pairs.
    await setImmediate();
    const pair = store.pair(id);
    const [source, target] = [pair && store.document(pair.source), pair && store.document(pair.target)];
    if (!pair || pair.removed || !source || !target) continue;
    const report = ofPair(store, { pair, source, target }, language);
    reports.push(report);
    annotations.push(pair.state.annotations);
    const { score, words, coverage, time } = report;
    lines.push({ id, sourceTitle: source.prepared.title || source.name, targetTitle: target.prepared.title || target.name, sourceLanguage: source.prepared.language, targetLanguage: target.prepared.language, status: pair.state.status, score, words: words.target, coverage, spent: time.spent });
  }
  return { ...joinReports(reports, annotations), pair: null, pairs: lines };
}

function ofPair(store: Store, { pair, source, target }: Texts, language: 'en' | 'ru'): PairReport {
  const { state } = pair;
  return reportOf({
    texts: { source: source.prepared.text, target: textInForce(target.prepared.text, state.edits) },
    segments: { source: state.source, target: state.target },
    links: state.links,
    annotations: state.annotations,
    findings: findingViews(pair.findings, pair, language, placeOf({ site: source.site }, { id: target.id, site: target.site })),
    steps: store.steps(pair.id).map((s) => s.at),
  });
}
