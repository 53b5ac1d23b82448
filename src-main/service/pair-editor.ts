import type { PairCommand, PairState } from '../../src-core/contract.ts';
import type { TextWithLanguage } from '../../src-core/core.ts';
import { applyStep, invertStep } from '../../src-core/review/commands.ts';
import type { ReviewState } from '../../src-core/review/commands.ts';
import { SverkaError } from '../store/errors.ts';
import type { Checked, Store, StoredDocument, StoredPair } from '../store/store.ts';
import { checkPair, checksInUse, revise, sameLinks } from './analysis.ts';
import type { Choices, Revised } from './analysis.ts';
import type { Pool } from './pool.ts';
import { Queues } from './queues.ts';
import { pairState, placeOf } from './views.ts';
import type { Answer, Task } from './worker.ts';

/** Pairs with more segments than this are linked and checked anew on a worker thread, so that the service goes on answering. */
const LARGE = 400;

export interface EditorContext {
  readonly store: Store;
  readonly pool: Pool;
  readonly uiLanguage: () => 'en' | 'ru';
  /** Tells every window that a pair has a new revision. */
  readonly told: (pair: string, revision: number) => void;
}

export interface PairTexts {
  readonly pair: StoredPair;
  readonly source: StoredDocument;
  readonly target: StoredDocument;
}

type Entry = Parameters<Store['saveStep']>[3];
const after = <T, U>(value: T | Promise<T>, next: (value: T) => U): U | Promise<U> => (value instanceof Promise ? value.then(next) : next(value));

/** All that is done to pairs. What is done to one pair happens in the order it was asked for, on whatever thread it runs. */
export class PairEditor {
  readonly #context: EditorContext;
  readonly #queues = new Queues();
  readonly #closing = new AbortController();

  constructor(context: EditorContext) {
    this.#context = context;
  }

  /** @throws SverkaError `not-found` */
  pair(id: string): StoredPair {
    const pair = this.#context.store.pair(id);
    if (!pair) throw new SverkaError('not-found', 'This pair is no longer in the workspace.');
    if (pair.removed) throw new SverkaError('not-found', 'This pair was removed from the library; pair its two texts again to have it back with all its annotations.');
    return pair;
  }

  /** @throws SverkaError `not-found` */
  document(id: string): StoredDocument {
    const document = this.#context.store.document(id);
    if (!document) throw new SverkaError('not-found', 'This document is no longer in the workspace.');
    return document;
  }

  /** Does something to a pair when all that was asked before is done. */
  inTurn<T>(id: string, task: () => T | Promise<T>): T | Promise<T> {
    return this.#queues.run(id, task);
  }

  /** A pair with its texts and findings of the checks in use: older ones are made anew; people's decisions hang on fingerprints and stay. */
  read(id: string): PairTexts | Promise<PairTexts> {
    return this.inTurn(id, () => {
      const pair = this.pair(id);
      const [source, target] = [this.document(pair.source), this.document(pair.target)];
      if (pair.checks === checksInUse(this.#choices())) return { pair, source, target };
      return after(this.#check(pair.state, textOf(source), textOf(target)), (checked) => {
        const revision = this.#context.store.saveFindings(pair, checked);
        this.#context.told(id, revision);
        return { pair: { ...pair, ...checked, revision }, source, target };
      });
    });
  }

  command(id: string, command: PairCommand): PairState | Promise<PairState> {
    return this.inTurn(id, () => {
      const pair = this.pair(id);
      const documents = [this.document(pair.source), this.document(pair.target)] as const;
      const [source, target] = [textOf(documents[0]), textOf(documents[1])];
      const { state, findings } = pair;
      const author = this.#context.store.settings().reviewer;
      const now = Date.now();
      const by = { author, now, findings, place: placeOf(...documents), ...this.#choices() };
      const revised: Revised | Promise<Revised> =
        command.type === 'set-boilerplate' && isLarge(state)
          ? this.#onThread({ kind: 'revise', source, target, state, command, ...by })
          : valueOf(revise(source, target, state, command, by));
      return after(revised, ({ step, checked }) => this.#settle(pair, applyStep(state, step), checked ?? pair, { step, author, at: now }));
    });
  }

  /** Takes the last step back, or repeats the one that was taken back. */
  step(id: string, direction: 'undo' | 'redo'): PairState | Promise<PairState> {
    return this.inTurn(id, () => {
      const pair = this.pair(id);
      const entry = this.#context.store.historyOf(id)[direction];
      if (!entry) throw new SverkaError('conflict', direction === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.');
      const next = applyStep(pair.state, direction === 'undo' ? invertStep(entry.step) : entry.step);
      const checked = sameLinks(pair.state, next) ? pair : this.#check(next, textOf(this.document(pair.source)), textOf(this.document(pair.target)));
      return after(checked, (c: Checked) => this.#settle(pair, next, c, { seq: entry.seq, undone: direction === 'undo' }));
    });
  }

  /** Ends what is under way on threads; what it would have changed is as it was. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#queues.idle();
  }

  #choices(): Choices {
    const { store } = this.#context;
    return { overlay: store.overlay(), settings: store.settings().checks };
  }

  #check(state: ReviewState, source: TextWithLanguage, target: TextWithLanguage): Checked | Promise<Checked> {
    const alignment = { source: state.source, target: state.target, links: state.links };
    const choices = this.#choices();
    return isLarge(state) ? this.#onThread({ kind: 'check', source, target, alignment, ...choices }) : checkPair(source, target, alignment, choices);
  }

  async #onThread<T extends Extract<Task, { kind: 'check' | 'revise' }>>(task: T): Promise<Extract<Answer<T['kind']>, { ok: true }>['value']> {
    let answer: Answer<T['kind']>;
    try {
      answer = await this.#context.pool.run(task, this.#closing.signal);
    } catch (error) {
      if (this.#closing.signal.aborted) throw new SverkaError('cancelled', 'Sverka was closed before this was done; the pair is as it was.');
      throw error;
    }
    return valueOf(answer);
  }

  #settle(pair: StoredPair, state: ReviewState, { findings, checks }: Checked, entry: Entry): PairState {
    const { store, told, uiLanguage } = this.#context;
    const revision = store.saveStep(pair, state, { findings, checks }, entry);
    told(pair.id, revision);
    const next = { ...pair, state, findings, checks, revision };
    return pairState(store, next, placeOf(this.document(pair.source), this.document(pair.target)), uiLanguage());
  }
}

/** Only what alignment and checks need, so that little goes to a thread. */
const textOf = ({ prepared: { text, language } }: StoredDocument): TextWithLanguage => ({ text, language });
const isLarge = (state: ReviewState): boolean => state.source.length + state.target.length > LARGE;

function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly code: SverkaError['code']; readonly message: string } }): T {
  if (!result.ok) throw new SverkaError(result.error.code, result.error.message);
  return result.value;
}
