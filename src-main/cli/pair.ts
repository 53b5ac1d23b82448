import { pairDocuments } from '../../src-core/core.ts';
import type { PairReport } from '../../src-core/contract.ts';
import { ONE_TEXT, READABLE } from '../../src-core/exchange/in/kinds.ts';
import { readableReason } from '../../src-core/pairing/reasons.ts';
import type { PreparedDocument } from '../../src-core/text/model.ts';
import { isSverkaError, SverkaError } from '../store/errors.ts';
import { findFiles } from '../service/files.ts';
import type { FoundFile } from '../service/files.ts';
import { coreResources } from '../service/resources.ts';
import { ProgressLine } from './progress.ts';
import { printJson, readDocument } from './read.ts';
import { counted, grouped } from './words.ts';

interface PairOptions {
  readonly sourceLanguage: string;
  readonly language: 'en' | 'ru';
  readonly json?: boolean;
  readonly progress?: boolean;
}
interface ReadFile {
  readonly path: string;
  readonly document: PreparedDocument;
}

/** Reads what can be read; what cannot is told with its reason and stops nothing. */
async function readAll(files: readonly FoundFile[], errors: PairReport['errors'], progress: ProgressLine): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const [n, file] of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).entries()) {
    progress.tell('reading', n + 1, files.length);
    try {
      read.push({ path: file.path, document: await readDocument(file.path) });
    } catch (error) {
      if (!isSverkaError(error)) throw error;
      errors.push({ path: file.path, code: error.code, message: error.message });
    }
  }
  return read;
}

/** `sverka pair PATH…`. @returns the exit code */
export async function pairCommand(paths: readonly string[], options: PairOptions): Promise<number> {
  const found = findFiles(paths, ONE_TEXT);
  const errors: PairReport['errors'] = found.errors.map((e) => ({ path: e.path, code: e.error.code, message: e.error.message }));
  const progress = new ProgressLine(options.progress);
  const documents = await readAll(found.files, errors, progress);
  progress.end();
  if (documents.length === 0) throw new SverkaError('unreadable', errors.length > 0 ? `nothing could be read. ${errors.map((e) => e.message).join(' ')}` : `there is no text file at the given places (${ONE_TEXT.flatMap((k) => READABLE[k]).join(', ')}).`);
  const inputs = documents.map((d, n) => ({ id: `d${n + 1}`, document: d.document }));
  const result = pairDocuments(inputs, options.sourceLanguage, coreResources(), { uiLanguage: options.language, progress: (done, total) => progress.tell('pairing, step', done, total) });
  progress.end();
  const report: PairReport = {
    version: 1,
    documents: documents.map((d, n) => ({ id: `d${n + 1}`, path: d.path, language: d.document.language, title: d.document.title })),
    pairs: result.pairs.map((p) => ({ source: p.source, target: p.target, score: p.score, evidence: p.evidence.map((e) => e.text), ...(p.alternatives.length > 0 ? { alternatives: [...p.alternatives] } : {}) })),
    unpaired: result.unpaired.map((u) => ({ document: u.document, reason: u.reason, ...(u.nearest ? { nearest: { ...u.nearest } } : {}) })),
    errors,
  };
  if (options.json) printJson(report);
  else process.stdout.write(inWords(report, result.pairs.map((p) => p.evidence.map((e) => readableReason(e, options.language))), found.skipped));
  for (const e of errors) process.stderr.write(`sverka: ${e.message}\n`);
  const missing = missingSide(report.documents, options.sourceLanguage);
  if (missing !== null) process.stderr.write(`sverka: ${missing}\n`);
  return 0;
}

/** What to do when all texts are on one side; null if both sides have some. */
function missingSide(documents: PairReport['documents'], sourceLanguage: string): string | null {
  const languages = [...new Set(documents.map((d) => d.language))].sort();
  if (!languages.includes(sourceLanguage)) return `no text is in the language of the originals (${sourceLanguage}); ${documents.length === 1 ? 'the text is' : 'the texts are'} in ${languages.join(', ')}. Say --source-language if the originals are in another language.`;
  return languages.length === 1 ? `${documents.length === 1 ? 'the text is' : 'all texts are'} in the language of the originals (${sourceLanguage}); add the renditions.` : null;
}

/** @param evidence reasons of each pair, as people read them */
function inWords(report: PairReport, evidence: readonly (readonly string[])[], skipped: number): string {
  const byId = new Map(report.documents.map((d) => [d.id, d]));
  const name = (id: string): string => byId.get(id)?.path ?? id;
  const lines: string[] = [];
  for (const [n, p] of report.pairs.entries()) {
    lines.push(`${p.score.toFixed(2)}  ${name(p.source)}`, `  ↔   ${name(p.target)}`, ...(evidence[n] ?? []).map((e) => `      ${e}`));
    for (const a of p.alternatives ?? []) lines.push(`      or ${name(a[a.side])} (${a.score.toFixed(2)}, ${a.kind === 'copy' ? 'nearly the same text' : a.side === 'target' ? 'another rendition' : 'another version of the source'})`);
    lines.push('');
  }
  for (const u of report.unpaired) lines.push(`  —   ${name(u.document)}`, `      ${u.reason}${u.nearest ? `; nearest ${name(u.nearest.document)}` : ''}`, '');
  lines.push(`${grouped(report.pairs.length)} paired, ${grouped(report.unpaired.length)} without counterpart${skipped > 0 ? `, ${counted(skipped, 'file', 'files')} of other kinds passed over` : ''}`);
  return `${lines.join('\n')}\n`;
}
