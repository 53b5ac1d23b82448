/** What runs on worker threads: the pipeline, nothing of the workspace. Tasks and answers are plain data. */
import { createHash } from 'node:crypto';
import { alignDocuments, checkAlignment, pairDocuments, prepareDocument } from '../../src-core/core.ts';
import type { Alignment, Finding, PairingInput, PairingResult } from '../../src-core/core.ts';
import type { Failure } from '../../src-core/contract.ts';
import type { Language, PreparedDocument } from '../../src-core/text/model.ts';
import { countWords } from '../../src-core/text/characters.ts';
import { isSverkaError } from '../store/errors.ts';
import { decode } from './decode.ts';
import { coreResources } from './resources.ts';

export interface ReadDocument {
  readonly prepared: PreparedDocument;
  readonly encoding: string;
  /** SHA-256 of the text. */
  readonly hash: string;
  /** Words of the article, without furniture. */
  readonly words: number;
}

export type Task =
  | { readonly kind: 'read'; readonly name: string; readonly bytes?: Uint8Array; readonly text?: string; readonly language?: Language }
  | { readonly kind: 'pair'; readonly documents: readonly PairingInput[]; readonly sourceLanguage: Language; readonly uiLanguage: 'en' | 'ru' }
  | { readonly kind: 'analyse'; readonly source: PreparedDocument; readonly target: PreparedDocument }
  | { readonly kind: 'texts'; readonly source: { readonly text: string; readonly language?: Language }; readonly target: { readonly text: string; readonly language?: Language }; readonly findings: boolean };

export interface Analysed {
  readonly alignment: Alignment;
  readonly findings: readonly Finding[];
}
export interface AnalysedTexts extends Analysed {
  readonly source: PreparedDocument;
  readonly target: PreparedDocument;
}

interface Answers {
  read: ReadDocument;
  pair: PairingResult;
  analyse: Analysed;
  texts: AnalysedTexts;
}
export type Answer<K extends Task['kind']> = { readonly ok: true; readonly value: Answers[K] } | { readonly ok: false; readonly error: Failure };

function read(task: Extract<Task, { kind: 'read' }>): ReadDocument {
  const { text, encoding } = task.bytes ? decode(task.bytes, task.name) : decode(new TextEncoder().encode(task.text ?? ''), task.name);
  const prepared = prepareDocument(text, coreResources(), task.language);
  const words = prepared.segments.reduce((sum, s) => (s.kind === 'boilerplate' ? sum : sum + countWords(text.slice(s.start, s.end))), 0);
  return { prepared, encoding: task.bytes ? encoding : 'UTF-8', hash: createHash('sha256').update(text).digest('hex'), words };
}

function texts(task: Extract<Task, { kind: 'texts' }>): AnalysedTexts {
  const resources = coreResources();
  const source = prepareDocument(task.source.text, resources, task.source.language);
  const target = prepareDocument(task.target.text, resources, task.target.language);
  const alignment = alignDocuments(source, target, resources);
  return { source, target, alignment, findings: task.findings ? checkAlignment(source, target, alignment, resources) : [] };
}

function perform(task: Task): Answers[Task['kind']] {
  switch (task.kind) {
    case 'read':
      return read(task);
    case 'pair':
      return pairDocuments(task.documents, task.sourceLanguage, coreResources(), task.uiLanguage);
    case 'analyse': {
      const alignment = alignDocuments(task.source, task.target, coreResources());
      return { alignment, findings: checkAlignment(task.source, task.target, alignment, coreResources()) };
    }
    case 'texts':
      return texts(task);
  }
}

/** Does one task; expected failures come back as results, anything else throws to the caller. */
export default function run<K extends Task['kind']>(task: Extract<Task, { kind: K }>): Answer<K> {
  try {
    return { ok: true, value: perform(task) as Answers[K] };
  } catch (error) {
    if (isSverkaError(error)) return { ok: false, error: error.toFailure() };
    throw error;
  }
}
