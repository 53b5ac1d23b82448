import { useCallback, useRef, useState } from 'react';

/** What the workbench remembers on this machine: how it looks, and where one was in each pair. Nothing of it is needed. */
function read<T extends object>(key: string, otherwise: T): T {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;
    return typeof kept === 'object' && kept !== null ? { ...otherwise, ...kept } : otherwise;
  } catch {
    return otherwise;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage costs the place in the text, no work.
  }
}

/** State that is kept under a key, merged over what is there by default. */
export function useKept<T extends object>(key: string, otherwise: T): [T, (changes: Partial<T>) => void] {
  const [value, setValue] = useState(() => read(key, otherwise));
  const change = useCallback(
    (changes: Partial<T>) =>
      setValue((old) => {
        const next = { ...old, ...changes };
        write(key, next);
        return next;
      }),
    [key],
  );
  return [value, change];
}

/** The same for what nothing on the screen depends on: it is kept without drawing anything anew. */
export function useNoted<T extends object>(key: string, otherwise: T): [T, (changes: Partial<T>) => void] {
  const [first] = useState(() => read(key, otherwise));
  const now = useRef(first);
  const change = useCallback(
    (changes: Partial<T>) => {
      now.current = { ...now.current, ...changes };
      write(key, now.current);
    },
    [key],
  );
  return [first, change];
}

export interface BenchLook {
  readonly inspector: boolean;
  readonly tab: 'findings' | 'annotations' | 'history';
  readonly furniture: boolean;
  readonly swapped: boolean;
  readonly stacked: boolean;
  readonly leftOver: boolean;
}
export const PLAIN_LOOK: BenchLook = { inspector: true, tab: 'findings', furniture: true, swapped: false, stacked: false, leftOver: false };

/** Where one was in a pair. */
export interface Place {
  readonly current: string | null;
  readonly top: string | null;
}
