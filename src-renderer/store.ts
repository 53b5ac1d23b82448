import { useSyncExternalStore } from 'react';
import type { Failure, Input, LibraryView, Output, PairCommand, PairState, PairView, Result, Settings, WorkspaceInfo } from '../src-core/contract.ts';
import type { MethodName } from '../src-core/methods.ts';
import { textInForce } from '../src-core/review/text-layer.ts';
import { call, onEvent } from './host.ts';

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly good: boolean;
  /** What the person may do about it, such as undo. */
  readonly action: NoticeAction | null;
}
export interface NoticeAction {
  readonly label: string;
  readonly run: () => Promise<unknown>;
}

export interface AppState {
  readonly settings: Settings | null;
  readonly info: WorkspaceInfo | null;
  readonly library: LibraryView | null;
  readonly pair: PairView | null;
  /** Why the wanted pair is not shown. */
  readonly pairFailure: Failure | null;
  readonly saving: boolean;
  /** The service behind the screen does not answer. */
  readonly lost: boolean;
  readonly notices: readonly Notice[];
}

let state: AppState = { settings: null, info: null, library: null, pair: null, pairFailure: null, saving: false, lost: false, notices: [] };
const listeners = new Set<() => void>();
let noticeCount = 0;

function set(changes: Partial<AppState>): void {
  state = { ...state, ...changes };
  for (const listener of listeners) listener();
}

/** Reads a part of the state; the component is drawn anew when that part changes. */
export function useApp<T>(pick: (state: AppState) => T): T {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => pick(state),
  );
}

export const appState = (): AppState => state;

/** How long good news stays, and how long if something can be done about it, milliseconds. */
const SHORTLY = 6000;
const A_WHILE = 20_000;

/** Tells the person something; good news goes away by itself. */
export function notify(text: string, good = false, action: NoticeAction | null = null): void {
  const id = ++noticeCount;
  set({ notices: [...state.notices, { id, text, good, action }].slice(-4) });
  if (good) setTimeout(() => dropNotice(id), action ? A_WHILE : SHORTLY);
}
/** Does what a notice offers; without an id, what the latest one does. */
export function takeUp(id = state.notices.findLast((n) => n.action)?.id): void {
  const notice = state.notices.find((n) => n.id === id);
  if (!notice?.action) return;
  dropNotice(notice.id);
  void notice.action.run();
}
export function dropNotice(id: number): void {
  set({ notices: state.notices.filter((n) => n.id !== id) });
}

/** A call whose failure is shown as a notice. @returns the value, or undefined if it failed */
export async function ask<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M> | undefined> {
  const result = await call(method, input);
  if (result.ok) {
    if (state.lost) set({ lost: false });
    return result.value;
  }
  if (result.error.message === '') set({ lost: true });
  else notify(result.error.message);
  return undefined;
}

// Events come in bursts while files are read; one reading of the library at a time is enough.
let reading = false;
let again = false;
export async function refreshLibrary(): Promise<void> {
  if (reading) {
    again = true;
    return;
  }
  reading = true;
  do {
    again = false;
    const library = await ask('library.get', {});
    if (library) set({ library });
  } while (again);
  reading = false;
}

export async function openPair(id: string): Promise<void> {
  if (state.pair?.id === id) return;
  set({ pair: null, pairFailure: null });
  const result: Result<PairView> = await call('pair.open', { id });
  if (result.ok) set({ pair: result.value });
  else set({ pairFailure: result.error });
}

export function closePair(): void {
  set({ pair: null, pairFailure: null });
}

// Commands may be under way at once; all is saved when the last one is.
let underWay = 0;
function startSaving(): void {
  underWay++;
  set({ saving: true });
}

function settlePair(next: PairState | undefined): boolean {
  underWay--;
  set({ saving: underWay > 0 });
  if (!next || state.pair?.id !== next.id) return false;
  set({ pair: withState(state.pair, next) });
  return true;
}

/** The open pair after a change. The texts are not sent again: the target follows from what was imported and the edits over it. */
function withState(pair: PairView, next: PairState): PairView {
  const { edits: _old, ...kept } = pair;
  const source = { ...pair.source, segments: next.sourceSegments };
  if (next.edits === pair.edits || JSON.stringify(next.edits) === JSON.stringify(pair.edits)) return { ...pair, ...next, source, target: { ...pair.target, segments: next.targetSegments } };
  const { imported: _was, ...side } = pair.target;
  const imported = pair.target.imported ?? pair.target.text;
  const target = { ...side, text: textInForce(imported, next.edits), ...(next.edits ? { imported } : {}), segments: next.targetSegments };
  return { ...kept, ...next, source, target };
}

/** Carries out a command on the open pair. @returns true if it was done and saved */
export async function command(action: PairCommand): Promise<boolean> {
  if (!state.pair) return false;
  startSaving();
  return settlePair(await ask('pair.command', { id: state.pair.id, command: action }));
}

export async function undo(): Promise<void> {
  if (!state.pair?.history.undo) return;
  startSaving();
  settlePair(await ask('pair.undo', { id: state.pair.id }));
}
export async function redo(): Promise<void> {
  if (!state.pair?.history.redo) return;
  startSaving();
  settlePair(await ask('pair.redo', { id: state.pair.id }));
}

/** Takes back or repeats steps until `seq` is the last that stands. */
export async function goToStep(seq: number): Promise<void> {
  if (!state.pair) return;
  startSaving();
  settlePair(await ask('pair.goTo', { id: state.pair.id, seq }));
}

export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const languageChanged = changes.uiLanguage !== undefined && changes.uiLanguage !== state.settings?.uiLanguage;
  const settings = await ask('settings.set', changes);
  if (!settings) return;
  set({ settings });
  // Findings carry their sentences in the interface language, and are made anew when the checks change.
  if (languageChanged || changes.checks !== undefined) await reopenPair();
}

/** Reads the pair on the screen anew, if there is one. */
export async function reopenPair(): Promise<void> {
  const { pair } = state;
  if (!pair) return;
  const result = await call('pair.open', { id: pair.id });
  if (result.ok) set({ pair: result.value });
}

/** Reads anew what is known of the workspace itself. */
export async function refreshInfo(): Promise<void> {
  const info = await ask('workspace.info', {});
  if (info) set({ info });
}

/** Reads what the first screen needs and listens from then on. */
export async function startStore(): Promise<void> {
  onEvent(
    (event) => {
      if (event.type === 'settings') set({ settings: event.settings });
      else if (event.type === 'job') {
        const { library } = state;
        if (library) set({ library: { ...library, jobs: [...library.jobs.filter((j) => j.id !== event.job.id), event.job] } });
        if (event.job.state !== 'running') void refreshLibrary();
      } else if (event.type === 'library') void refreshLibrary();
      else if (event.type === 'workspace') {
        // A backup was restored: what is on the screen may not exist any more.
        void refreshInfo();
        if (state.pair) void call('pair.open', { id: state.pair.id }).then((result) => (result.ok ? set({ pair: result.value }) : set({ pair: null, pairFailure: result.error })));
      }
      else if (event.type === 'pair' && state.pair?.id === event.id && event.revision > state.pair.revision && !state.saving) {
        // Another window changed the pair that is open here.
        void call('pair.open', { id: event.id }).then((result) => result.ok && set({ pair: result.value }));
      }
    },
    (lost) => set({ lost }),
  );
  const [settings, info] = await Promise.all([ask('settings.get', {}), ask('workspace.info', {}), refreshLibrary()]);
  set({ settings: settings ?? null, info: info ?? null });
}
