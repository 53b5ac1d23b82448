import { linkKey } from '../../src-core/alignment/model.ts';
import type { PairCommand, PairState } from '../../src-core/contract.ts';
import type { TextWithLanguage } from '../../src-core/core.ts';
import { applyStep, invertStep } from '../../src-core/review/commands.ts';
import type { ReviewState, Step } from '../../src-core/review/commands.ts';
import { SverkaError } from '../store/errors.ts';
import type { Lesson } from '../store/page-lines.ts';
import type { Checked, Store, StoredDocument, StoredPair } from '../store/store.ts';
import { checkPair, checksInUse, inForce, revise, sameLinks } from './analysis.ts';
import type { Choices } from './analysis.ts';
import { Remarks } from './remarks.ts';
import type { Pool } from './pool.ts';
import { Queues } from './queues.ts';
import { checkAround } from './recheck.ts';
import { lessonsOf } from './site-lines.ts';
import { pairState, placeOf } from './views.ts';
import type { Answer, Task } from './worker.ts';

/** Pairs with more segments than this are linked and checked anew on a worker thread, so that the service goes on answering. */
const LARGE = 400;
/** So long nothing is done to a pair before all of it is checked anew, milliseconds. */
const SETTLED = 400;
/** Stands for the checks of findings that were carried over a change. */
const OUT_OF_DATE = 'around';

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
const after = <T, U>(value: T | Promise<T>, next: (value: T) => U | Promise<U>): U | Promise<U> => (value instanceof Promise ? value.then(next) : next(value));

/** All that is done to pairs. What is done to one pair happens in the order it was asked for, on whatever thread it runs. */
export class PairEditor {
  readonly #context: EditorContext;
  readonly #queues = new Queues();
  readonly #closing = new AbortController();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #remarks: Remarks;

  constructor(context: EditorContext) {
    this.#context = context;
    this.#remarks = new Remarks((task) => this.#onThread(task));
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

  /**
   * A pair with its texts and findings of the checks in use: older ones are made anew; people's decisions hang on fingerprints and stay.
   * A large pair is shown with what was found before, and checked anew meanwhile.
   */
  read(id: string): PairTexts | Promise<PairTexts> {
    return this.inTurn(id, () => {
      const pair = this.pair(id);
      const texts = { source: this.document(pair.source), target: this.document(pair.target) };
      if (pair.checks === checksInUse(this.#choices())) return { pair, ...texts };
      if (isLarge(pair.state) && pair.checks !== '') {
        if (!this.#context.store.readOnly) this.#recheckSoon(id);
        return { pair, ...texts };
      }
      return after(this.#check(pair.state, textOf(texts.source), textOf(texts.target)), (checked) => {
        if (this.#context.store.readOnly) return { pair: { ...pair, ...checked }, ...texts };
        const revision = this.#context.store.saveFindings(pair, checked);
        this.#context.told(id, revision);
        return { pair: { ...pair, ...checked, revision }, ...texts };
      });
    });
  }

  command(id: string, command: PairCommand): PairState | Promise<PairState> {
    return this.inTurn(id, () => {
      const pair = this.pair(id);
      const documents = [this.document(pair.source), this.document(pair.target)] as const;
      const [source, target] = [textOf(documents[0]), textOf(documents[1])];
      const author = this.#context.store.settings().reviewer;
      const now = Date.now();
      const continued = this.#continued(pair, command);
      const { state, findings } = { state: continued?.base ?? pair.state, findings: pair.findings };
      const input = { source, target, state, findings, command, author, now, place: placeOf(...documents), ...this.#choices() };
      const revised: Step | Promise<Step> = isLarge(state) && isLong(command) ? this.#onThread({ kind: 'revise', ...input }) : valueOf(revise(input));
      return after(revised, (step) => {
        const next = applyStep(state, step);
        const entry: Entry = continued ? { step: continued.joined(step), author, at: now, replaces: continued.seq } : { step, author, at: now, lessons: this.#lessons(state, command, documents) };
        return after(this.#checkedAfter(pair, next, source, target), (checked: Checked) => this.#settle(pair, next, checked, entry));
      });
    });
  }

  /** What a command teaches of the pages of a document's site. */
  #lessons(state: ReviewState, command: PairCommand, [source, target]: readonly [StoredDocument, StoredDocument]): Lesson[] {
    if (command.type !== 'set-boilerplate') return [];
    const { side, segments, boilerplate } = command;
    const text = side === 'source' ? source.prepared.text : inForce(target.prepared, state).text;
    return lessonsOf(state[side], segments, text, (side === 'source' ? source : target).site, boilerplate);
  }

  /** The step a command goes on with: keystrokes of one editing session are one step, made of the sentence before and after all of them. */
  #continued(pair: StoredPair, command: PairCommand): { readonly base: ReviewState; readonly seq: number; readonly joined: (step: Step) => Step } | null {
    if (!('session' in command) || command.session === undefined) return null;
    const last = this.#context.store.historyOf(pair.id).undo;
    if (last?.step.session !== command.session) return null;
    if (last.step.name === 'edit-text') return { base: applyStep(pair.state, invertStep(last.step)), seq: last.seq, joined: (step) => step };
    return { base: pair.state, seq: last.seq, joined: (step) => ({ ...step, name: last.step.name, changes: [...last.step.changes, ...step.changes] }) };
  }

  /** Takes the last step back, or repeats the one that was taken back. */
  step(id: string, direction: 'undo' | 'redo'): PairState | Promise<PairState> {
    return this.inTurn(id, () => {
      const entry = this.#context.store.historyOf(id)[direction];
      if (!entry) throw new SverkaError('conflict', direction === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.');
      return this.#travel(this.pair(id), [entry], direction === 'undo');
    });
  }

  /** Takes back or repeats steps until `seq` is the last one that stands; 0 goes back to the beginning. */
  goTo(id: string, seq: number): PairState | Promise<PairState> {
    return this.inTurn(id, () => {
      const pair = this.pair(id);
      const entries = this.#context.store.steps(id);
      if (seq !== 0 && !entries.some((e) => e.seq === seq)) throw new SverkaError('not-found', 'This step is no longer in the history.');
      const back = entries.filter((e) => !e.undone && e.seq > seq).toReversed();
      const forth = entries.filter((e) => e.undone && e.seq <= seq);
      if (back.length + forth.length === 0) return this.#view(pair);
      return this.#travel(pair, back.length > 0 ? back : forth, back.length > 0);
    });
  }

  #travel(pair: StoredPair, entries: readonly { readonly seq: number; readonly step: Step }[], undone: boolean): PairState | Promise<PairState> {
    const next = entries.reduce((state, { step }) => applyStep(state, undone ? invertStep(step) : step), pair.state);
    const [source, target] = [textOf(this.document(pair.source)), textOf(this.document(pair.target))];
    return after(this.#checkedAfter(pair, next, source, target), (checked: Checked) => this.#settle(pair, next, checked, { seqs: entries.map((e) => e.seq), undone }));
  }

  /** Findings after a change, if there is anything new to read. */
  #checkedAfter(pair: StoredPair, next: ReviewState, source: TextWithLanguage, target: TextWithLanguage): Checked | Promise<Checked> {
    if (sameLinks(pair.state, next)) return pair;
    if (isLarge(next)) return this.#checkedAround(pair, next, source, target);
    // Nobody waits for a proofreader: what it has to say of new words comes with the check that follows.
    return this.#remarks.hasUnread(inForce(target, next), next.target, this.#choices().settings) ? this.#checkedAround(pair, next, source, target) : this.#check(next, source, target);
  }

  /** The findings around a change at once, all of them soon after. */
  #checkedAround(pair: StoredPair, next: ReviewState, source: TextWithLanguage, target: TextWithLanguage): Checked {
    const choices = this.#choices();
    const texts = { before: inForce(target, pair.state), after: inForce(target, next) };
    const findings = checkAround(pair.state, next, texts, pair.findings, (text, alignment) => checkPair(source, text, alignment, choices, this.#remarks.known()).findings);
    this.#recheckSoon(pair.id);
    return { findings, checks: OUT_OF_DATE };
  }

  /** Checks a whole pair on a thread when nothing was done to it for a moment. */
  #recheckSoon(id: string): void {
    clearTimeout(this.#waiting.get(id));
    const timer = setTimeout(() => {
      this.#waiting.delete(id);
      void this.#recheck(id).catch(() => undefined);
    }, SETTLED);
    timer.unref();
    this.#waiting.set(id, timer);
  }

  async #recheck(id: string): Promise<void> {
    if (this.#closing.signal.aborted) return;
    const pair = this.pair(id);
    const [source, target] = [textOf(this.document(pair.source)), textOf(this.document(pair.target))];
    const checked = await this.#check(pair.state, source, target);
    await this.inTurn(id, () => {
      const now = this.pair(id);
      if (!sameReading(pair.state, now.state)) return this.#recheckSoon(id);
      this.#context.told(id, this.#context.store.saveFindings(now, checked));
    });
  }

  /** Does something to the whole workspace when nothing is under way on any pair. */
  async alone(task: () => void): Promise<void> {
    await this.#queues.idle();
    task();
  }

  /** Ends what is under way on threads; what it would have changed is as it was. */
  async close(): Promise<void> {
    this.#closing.abort();
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    await this.#queues.idle();
  }

  #choices(): Choices {
    const { store } = this.#context;
    return { overlay: store.overlay(), settings: store.settings().checks };
  }

  #check(state: ReviewState, source: TextWithLanguage, imported: TextWithLanguage): Checked | Promise<Checked> {
    const alignment = { source: state.source, target: state.target, links: state.links };
    const target = inForce(imported, state);
    const choices = this.#choices();
    if (isLarge(state)) return this.#onThread({ kind: 'check', source, target, alignment, ...choices });
    return after(this.#remarks.proofreader(target, state.target, choices.settings), (proofreader) => checkPair(source, target, alignment, choices, proofreader));
  }

  async #onThread<T extends Extract<Task, { kind: 'check' | 'revise' | 'proofread' }>>(task: T): Promise<Extract<Answer<T['kind']>, { ok: true }>['value']> {
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
    const { store, told } = this.#context;
    const revision = store.saveStep(pair, state, { findings, checks }, entry);
    told(pair.id, revision);
    return this.#view({ ...pair, state, findings, checks, revision });
  }

  #view(pair: StoredPair): PairState {
    return pairState(this.#context.store, pair, placeOf(this.document(pair.source), this.document(pair.target)), this.#context.uiLanguage());
  }
}

/** Only what alignment and checks need, so that little goes to a thread. */
const textOf = ({ prepared: { text, language } }: StoredDocument): TextWithLanguage => ({ text, language });
/** True if the checks would read the same in both, however often the state was written and read in between. */
function sameReading(a: ReviewState, b: ReviewState): boolean {
  const { source, target, links, edits } = a;
  return JSON.stringify([source, target, links.map(linkKey), edits]) === JSON.stringify([b.source, b.target, b.links.map(linkKey), b.edits]);
}
/** Commands that may link a whole pair anew. */
const isLong = (command: PairCommand): boolean => command.type === 'realign' || command.type === 'push-rest' || (command.type === 'set-boilerplate' && command.segments.length > 50);
const isLarge = (state: ReviewState): boolean => state.source.length + state.target.length > LARGE;

function valueOf<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly code: SverkaError['code']; readonly message: string } }): T {
  if (!result.ok) throw new SverkaError(result.error.code, result.error.message);
  return result.value;
}
