import { grouped } from './words.ts';

/** Milliseconds between two writings of the line. */
const PAUSE = 100;

/** One line on stderr that is written over again: "reading 120 of 300". */
export class ProgressLine {
  readonly #shown: boolean;
  #last = 0;
  #width = 0;

  /** @param wanted also where stderr is no terminal */
  constructor(wanted: boolean | undefined) {
    this.#shown = wanted === true || process.stderr.isTTY;
  }

  /** Tells a step; the first and the last of a stage are always written. */
  tell(stage: string, done: number, total: number): void {
    const now = performance.now();
    if (!this.#shown || (done > 1 && done < total && now - this.#last < PAUSE)) return;
    this.#last = now;
    const line = `${stage} ${grouped(done)} of ${grouped(total)}`;
    process.stderr.write(`\r${line.padEnd(this.#width)}`);
    this.#width = line.length;
  }

  /** Ends the line. */
  end(): void {
    if (this.#width > 0) process.stderr.write('\n');
    this.#width = 0;
  }
}
