import type { RefObject } from 'react';
import { useMemo, useRef, useState } from 'react';
import { linkKey } from '../../src-core/alignment/model.ts';
import { appState, command } from '../store.ts';
import type { Draft, EditorHandle, Editing } from './bench-context.ts';
import type { BenchIndex } from './bench-index.ts';
import type { GridHandle } from './grid.tsx';

let sessions = 0;

/** Saves what is typed, one command after the other; while one is under way only the latest words wait. */
class Typist {
  draft: Draft | null = null;
  #waiting: { readonly text: string; readonly editing: Editing } | null = null;
  #busy = false;
  /** Sentences that an insertion made, by session, for the words typed after it. */
  readonly #made = new Map<string, Editing>();
  readonly #onMade: (session: string, editing: Editing) => void;

  constructor(onMade: (session: string, editing: Editing) => void) {
    this.#onMade = onMade;
  }

  keep(draft: Draft | null): void {
    this.draft = draft;
  }

  save(text: string, editing: Editing): void {
    this.#waiting = { text, editing };
    if (!this.#busy) void this.#send();
  }

  async #send(): Promise<void> {
    this.#busy = true;
    while (this.#waiting) {
      const { text, editing } = this.#waiting;
      this.#waiting = null;
      await this.#write(text, this.#made.get(editing.session) ?? editing);
    }
    this.#busy = false;
  }

  async #write(text: string, at: Editing): Promise<void> {
    if (at.segment !== null) {
      await command({ type: 'edit-text', segment: at.segment, text, session: at.session });
      return;
    }
    if (text.trim() === '' || !(await command({ type: 'insert-text', link: at.link, text, session: at.session }))) return;
    const source = at.link.split('|')[0];
    const link = appState().pair?.links.find((l) => l.source.join('+') === source && l.target.length === 1);
    if (!link) return;
    const made = { ...at, segment: link.target[0]!, link: linkKey(link), row: linkKey(link) };
    this.#made.set(at.session, made);
    this.#onMade(at.session, made);
  }
}

interface EditorState {
  readonly editing: Editing | null;
  /** Opens the editor on a target sentence, or with null on the empty side of a null link. */
  readonly start: (row: string, segment: string | null) => void;
  readonly handle: EditorHandle;
}

/** Editing target sentences: one at a time; what is typed is saved one command after the other, the latest words last. */
export function useEditor(index: BenchIndex, grid: RefObject<GridHandle | null>, goTo: (row: string) => void): EditorState {
  const [editing, setEditing] = useState<Editing | null>(null);
  const now = useRef(editing);
  const latest = useRef({ index, goTo });
  latest.current = { index, goTo };
  const change = useMemo(
    () =>
      (next: Editing | null): void => {
        now.current = next;
        setEditing(next);
      },
    [],
  );
  const start = useMemo(
    () =>
      (row: string, segment: string | null): void => {
        const found = latest.current.index.byId.get(row);
        const link = found?.links.find((l) => (segment === null ? l.target.length === 0 : l.target.includes(segment)));
        if (found && link) change({ row, segment, link: linkKey(link), session: `${Date.now()}-${++sessions}` });
      },
    [change],
  );
  const handle = useMemo((): EditorHandle => {
    const typist = new Typist((asked, made) => {
      if (now.current?.session === asked) change(made);
    });
    return {
      draft: () => typist.draft,
      keep: (words) => typist.keep(words),
      save: (text) => now.current && typist.save(text, now.current),
      close: (next) => {
        const row = now.current?.row;
        typist.keep(null);
        change(null);
        grid.current?.element?.focus({ preventScroll: true });
        if (next === undefined || row === undefined) return;
        const { linkRows, linkPosition } = latest.current.index;
        const from = linkPosition.get(row) ?? 0;
        const rest = next === 'next' ? linkRows.slice(from + 1) : linkRows.slice(0, from).toReversed();
        const other = rest.find((r) => r.target.length > 0);
        if (!other) return;
        latest.current.goTo(other.id);
        start(other.id, (next === 'next' ? other.target[0] : other.target.at(-1))!.id);
      },
    };
  }, [change, grid, start]);
  return { editing, start, handle };
}
