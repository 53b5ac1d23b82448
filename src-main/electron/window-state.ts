import { readFileSync, renameSync, writeFileSync } from 'node:fs';

export interface Bounds {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

const DEFAULT: Bounds = { width: 1440, height: 900 };

/** Where the window was last time, if that place is still on a screen. */
export function readBounds(file: string, screens: readonly Required<Bounds>[]): Bounds {
  try {
    const b = JSON.parse(readFileSync(file, 'utf8')) as Partial<Required<Bounds>>;
    if (typeof b.width !== 'number' || typeof b.height !== 'number' || b.width < 640 || b.height < 480) return DEFAULT;
    const { x, y, width, height } = b;
    if (typeof x !== 'number' || typeof y !== 'number') return { width, height };
    const visible = screens.some((s) => x < s.x + s.width - 100 && x + width > s.x + 100 && y >= s.y - 20 && y < s.y + s.height - 100);
    return visible ? { x, y, width, height } : { width, height };
  } catch {
    return DEFAULT;
  }
}

/** Remembers the window's place; a failure to do so is no one's problem. */
export function writeBounds(file: string, bounds: Bounds): void {
  try {
    writeFileSync(`${file}.tmp`, JSON.stringify(bounds));
    renameSync(`${file}.tmp`, file);
  } catch {
    // The window opens at its default place next time.
  }
}
