/** What runs on worker threads: the pipeline, nothing of the workspace. Tasks and answers are plain data. */
import { createHash } from 'node:crypto';
import type { MessagePort } from 'node:worker_threads';
import { alignDocuments, checkAlignment, pairDocuments, prepareDocument, realign } from '../../src-core/core.ts';
import type { Alignment, Finding, PairingInput, PairingResult, TextWithLanguage } from '../../src-core/core.ts';
import type { Remark } from '../../src-core/checks/proofreader.ts';
import type { CheckSettings, HouseStyle } from '../../src-core/checks/settings.ts';
import type { Failure } from '../../src-core/contract.ts';
import type { ReviewState, Step } from '../../src-core/review/commands.ts';
import { reanchor } from '../../src-core/review/reanchor.ts';
import type { Reanchored } from '../../src-core/review/reanchor.ts';
import type { FurnitureHint, Language, PreparedDocument, Side } from '../../src-core/text/model.ts';
import { countWords } from '../../src-core/text/characters.ts';
import type { KnownLines } from '../../src-core/text/furniture/repeated.ts';
import type { Lesson } from '../store/page-lines.ts';
import { isSverkaError, SverkaError } from '../store/errors.ts';
import type { Checked } from '../store/store.ts';
import { checkPair, inForce, revise } from './analysis.ts';
import type { Choices, Revision } from './analysis.ts';
import { decode, MOST_BYTES } from './decode.ts';
import { proofreaderFor, wantedProofreader } from './proofreading/index.ts';
import { coreResources } from './resources.ts';
import { guessSite } from './site.ts';
import { knownOf } from './site-lines.ts';
import { learnFrom } from './words.ts';
import type { ConfirmedText } from './words.ts';
import type { LearnedPair, Overlay } from '../../src-core/lexicon/overlay.ts';

export interface ReadDocument {
  readonly prepared: PreparedDocument;
  readonly encoding: string;
  /** SHA-256 of the text. */
  readonly hash: string;
  /** Words of the article, without furniture. */
  readonly words: number;
  readonly site: string;
}
export type RereadDocument = Pick<ReadDocument, 'prepared' | 'words'>;

export type Task =
  | { readonly kind: 'read'; readonly name: string; readonly bytes?: Uint8Array; readonly text?: string; readonly language?: Language; readonly lessons: readonly Lesson[]; /** Runs that the file's markup sets apart. */ readonly hints?: readonly FurnitureHint[]; /** Host name, where the file tells it. */ readonly site?: string }
  /** Looks for furniture again, with what is known of the site by now. */
  | { readonly kind: 'reread'; readonly text: string; readonly language: Language; readonly known: KnownLines; readonly hints: readonly FurnitureHint[] }
  | { readonly kind: 'pair'; readonly documents: readonly PairingInput[]; readonly sourceLanguage: Language; readonly uiLanguage: 'en' | 'ru'; readonly overlay: Overlay; readonly rejected: readonly string[]; readonly progress: MessagePort }
  | ({ readonly kind: 'analyse'; readonly source: PreparedDocument; readonly target: PreparedDocument } & Choices)
  /** What the checks say of links that stand already. */
  | ({ readonly kind: 'check'; readonly source: TextWithLanguage; readonly target: TextWithLanguage; readonly alignment: Alignment } & Choices)
  /** Carries out a command that links anew. */
  | ({ readonly kind: 'revise' } & Revision)
  /** Takes a pair's state over to a new version of one of its texts. */
  | ({ readonly kind: 'reanchor'; readonly state: ReviewState; readonly side: Side; readonly source: PreparedDocument; readonly target: PreparedDocument; readonly fresh: PreparedDocument } & Choices)
  /** What a proofreader says of pieces of text. */
  | { readonly kind: 'proofread'; readonly language: Language; readonly variety: HouseStyle['spelling']; readonly texts: readonly string[] }
  | { readonly kind: 'learn'; readonly links: readonly ConfirmedText[] }
  | { readonly kind: 'texts'; readonly source: { readonly text: string; readonly language?: Language }; readonly target: { readonly text: string; readonly language?: Language }; /** Left out: no findings. */ readonly settings?: CheckSettings; readonly overlay?: Overlay };

export interface Analysed extends Checked {
  readonly alignment: Alignment;
}
export interface AnalysedTexts {
  readonly alignment: Alignment;
  readonly findings: readonly Finding[];
  readonly source: PreparedDocument;
  readonly target: PreparedDocument;
}

interface Answers {
  read: ReadDocument;
  reread: RereadDocument;
  pair: PairingResult;
  analyse: Analysed;
  check: Checked;
  revise: Step;
  reanchor: Checked & { readonly reanchored: Reanchored };
  proofread: readonly (readonly Remark[])[];
  texts: AnalysedTexts;
  learn: readonly LearnedPair[];
}
export type Answer<K extends Task['kind']> = { readonly ok: true; readonly value: Answers[K] } | { readonly ok: false; readonly error: Failure };

function read(task: Extract<Task, { kind: 'read' }>): ReadDocument {
  const { text, encoding } = task.bytes ? decode(task.bytes, task.name) : decode(new TextEncoder().encode(task.text ?? ''), task.name, MOST_BYTES * 3);
  const site = task.site || guessSite(text);
  const prepared = prepareDocument(text, coreResources(), task.language, knownOf(task.lessons, site), task.hints);
  return { prepared, site, encoding: task.bytes ? encoding : 'UTF-8', hash: createHash('sha256').update(text).digest('hex'), words: articleWords(prepared) };
}

function articleWords({ text, segments }: PreparedDocument): number {
  return segments.reduce((sum, s) => (s.kind === 'boilerplate' ? sum : sum + countWords(text.slice(s.start, s.end))), 0);
}

function reread({ text, language, known, hints }: Extract<Task, { kind: 'reread' }>): RereadDocument {
  const prepared = prepareDocument(text, coreResources(), language, known, hints);
  return { prepared, words: articleWords(prepared) };
}

async function texts(task: Extract<Task, { kind: 'texts' }>): Promise<AnalysedTexts> {
  const resources = coreResources(task.overlay);
  const source = prepareDocument(task.source.text, resources, task.source.language);
  const target = prepareDocument(task.target.text, resources, task.target.language);
  const alignment = alignDocuments(source, target, resources);
  return { source, target, alignment, findings: task.settings ? checkAlignment(source, target, alignment, resources, { settings: task.settings, glossary: task.overlay?.glossary, proofreader: await wantedProofreader(target.language, task.settings) }) : [] };
}

async function reanchorPair(task: Extract<Task, { kind: 'reanchor' }>): Promise<Answers['reanchor']> {
  const resources = coreResources(task.overlay);
  const { state, side, fresh } = task;
  const source = side === 'source' ? fresh : task.source;
  const imported = side === 'target' ? fresh : task.target;
  // Edits that are carried over shift the text; the aligner is asked with the text they make.
  const reanchored = reanchor(state, side, side === 'source' ? task.source.text : task.target.text, fresh, {
    realign: (left, right, links, edits) => realign(source, inForce(imported, edits ? { edits } : {}), { source: left, target: right, links }, resources),
  });
  const alignment = { source: reanchored.state.source, target: reanchored.state.target, links: reanchored.state.links };
  return { reanchored, ...checkPair(source, inForce(imported, reanchored.state), alignment, task, await wantedProofreader(imported.language, task.settings)) };
}

async function perform(task: Task): Promise<Answers[Task['kind']]> {
  switch (task.kind) {
    case 'read':
      return read(task);
    case 'reread':
      return reread(task);
    case 'pair':
      return pairDocuments(task.documents, task.sourceLanguage, coreResources(task.overlay), {
        uiLanguage: task.uiLanguage,
        rejected: new Set(task.rejected),
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread has none
        progress: (done, total) => task.progress.postMessage([done, total]),
      });
    case 'analyse': {
      const alignment = alignDocuments(task.source, task.target, coreResources(task.overlay));
      return { alignment, ...checkPair(task.source, task.target, alignment, task, await wantedProofreader(task.target.language, task.settings)) };
    }
    case 'check':
      return checkPair(task.source, task.target, task.alignment, task, await wantedProofreader(task.target.language, task.settings));
    case 'revise': {
      const done = revise(task);
      if (!done.ok) throw new SverkaError(done.error.code, done.error.message);
      return done.value;
    }
    case 'reanchor':
      return reanchorPair(task);
    case 'proofread': {
      const proofreader = await proofreaderFor(task.language);
      return task.texts.map((text) => proofreader?.read(task.language, text, task.variety) ?? []);
    }
    case 'learn':
      return learnFrom(task.links);
    case 'texts':
      return texts(task);
  }
}

/** Does one task; expected failures come back as results, anything else throws to the caller. */
export default async function run<K extends Task['kind']>(task: Extract<Task, { kind: K }>): Promise<Answer<K>> {
  try {
    return { ok: true, value: (await perform(task)) as Answers[K] };
  } catch (error) {
    if (isSverkaError(error)) return { ok: false, error: error.toFailure() };
    throw error;
  }
}
