import { useEffect, useRef, useState } from 'react';
import type { BenchIndex } from './bench-index.ts';

/** Length of the flash and of the bar that stands for it where motion is reduced, milliseconds; `--flash` and `workbench.css` agree. */
const LASTS = 2000;
const NONE: ReadonlySet<string> = new Set();

/**
 * Rows that a change of the links made, for a moment.
 * @param onChange told the first of them, in the order of the grid
 */
export function useFlash(index: BenchIndex, pair: string, onChange: (first: string) => void): ReadonlySet<string> {
  const [flashing, setFlashing] = useState(NONE);
  const known = useRef<{ pair: string; rows: ReadonlyMap<string, number> } | null>(null);
  const told = useRef(onChange);
  told.current = onChange;
  useEffect(() => {
    const before = known.current;
    known.current = { pair, rows: index.linkPosition };
    if (!before || before.pair !== pair || before.rows === index.linkPosition) return;
    const made = index.linkRows.filter((r) => !before.rows.has(r.id)).map((r) => r.id);
    if (made.length === 0) return;
    setFlashing(new Set(made));
    told.current(made[0]!);
    const timer = setTimeout(() => setFlashing(NONE), LASTS);
    return () => clearTimeout(timer);
  }, [index.linkPosition, index.linkRows, pair]);
  return flashing;
}
