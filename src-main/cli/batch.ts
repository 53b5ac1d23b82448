import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { describeFinding } from '../../src-core/checks/messages.ts';
import type { Severity } from '../../src-core/checks/model.ts';
import type { CheckSettings } from '../../src-core/checks/settings.ts';
import type { Overlay } from '../../src-core/lexicon/overlay.ts';
import { batchInputSchema } from '../../src-core/contract.ts';
import { checkReport } from '../../src-core/exchange/report.ts';
import { Pool } from '../service/pool.ts';
import { reaches } from './check.ts';
import { readLines } from './lines.ts';
import { chosenChecks, chosenGlossary } from './settings.ts';
import type { CheckOptionValues } from './settings.ts';
import { counted, grouped } from './words.ts';

interface Outcome {
  readonly line: string;
  readonly alarm: boolean;
  readonly failed: boolean;
}

/** Lines that may wait for an earlier one, a worker: keeps memory bounded when one line is slow. */
const AHEAD = 3;
/** Texts longer than this are refused, UTF-16 code units a line. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * `sverka batch`: JSON Lines in, JSON Lines out, in the order of the input.
 * A bad line becomes an error line and never stops the rest; reading waits when the output is not taken.
 *
 * @returns the exit code
 */
export async function batchCommand(input: Readable, output: Writable, options: { jobs?: number; progress?: boolean; failOn?: Severity; language: 'en' | 'ru' } & CheckOptionValues): Promise<number> {
  const how = { ...options, settings: chosenChecks(options), overlay: chosenGlossary(options) };
  const pool = new Pool(options.jobs ?? availableParallelism());
  const waiting: Promise<Outcome>[] = [];
  const say = options.progress === true || process.stderr.isTTY ? progress() : undefined;
  let done = 0;
  let failed = 0;
  let alarm = false;

  const flush = async (): Promise<void> => {
    const outcome = await waiting.shift()!;
    alarm ||= outcome.alarm;
    done++;
    if (outcome.failed) failed++;
    say?.update(done, failed);
    if (!output.write(`${outcome.line}\n`)) await new Promise<void>((resolve) => output.once('drain', resolve));
  };
  try {
    for await (const line of readLines(input, LONGEST_LINE)) {
      if (line.trim() === '') continue;
      waiting.push(oneLine(pool, line, how));
      while (waiting.length >= pool.threads * AHEAD) await flush();
    }
    while (waiting.length > 0) await flush();
    say?.end(done, failed);
  } finally {
    await pool.close();
  }
  return alarm ? 1 : 0;
}

function errorLine(id: string | number | null, code: string, message: string): Outcome {
  return { line: JSON.stringify({ id, error: { code, message } }), alarm: false, failed: true };
}

async function oneLine(pool: Pool, line: string, options: { failOn?: Severity; language: 'en' | 'ru'; settings: CheckSettings; overlay: Overlay }): Promise<Outcome> {
  if (line.length > LONGEST_LINE) return errorLine(null, 'too-large', 'the line is longer than 64 million characters');
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    return errorLine(null, 'bad-input', `the line is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const parsed = batchInputSchema.safeParse(raw);
  if (!parsed.success) {
    const id = (raw as { id?: unknown } | null)?.id;
    const issue = parsed.error.issues[0];
    return errorLine(typeof id === 'string' || typeof id === 'number' ? id : null, 'bad-input', `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not of the expected form'}`);
  }
  const { id, source, target } = parsed.data;
  for (const [side, text] of [['source', source.text], ['target', target.text]] as const) if (text.trim() === '') return errorLine(id, 'empty', `the ${side} text is empty`);
  const withLanguage = (s: { text: string; language?: string | undefined }): { text: string; language?: string } => (s.language === undefined ? { text: s.text } : { text: s.text, language: s.language });
  try {
    const answer = await pool.run({ kind: 'texts', source: withLanguage(source), target: withLanguage(target), settings: options.settings, overlay: options.overlay });
    if (!answer.ok) return errorLine(id, answer.error.code, answer.error.message);
    const { source: left, target: right, alignment, findings } = answer.value;
    const report = checkReport({ language: left.language }, { language: right.language }, alignment, findings, (f) => describeFinding(f, options.language).message, options.language);
    return { line: JSON.stringify({ id, ...report }), alarm: reaches(findings, options.failOn), failed: false };
  } catch (error) {
    return errorLine(id, 'internal', error instanceof Error ? error.message : String(error));
  }
}

interface Progress {
  update(done: number, failed: number): void;
  /** Writes the last figures, whenever the line was written before. */
  end(done: number, failed: number): void;
}

/** One line on stderr, rewritten at most ten times a second. */
function progress(): Progress {
  const start = performance.now();
  let last = 0;
  const write = (done: number, failed: number, now: number, tail: string): void => {
    last = now;
    const rate = Math.round(done / Math.max(0.001, (now - start) / 1000));
    process.stderr.write(`\r${counted(done, 'pair', 'pairs')}, ${grouped(failed)} refused, ${grouped(rate)} a second ${tail}`);
  };
  return {
    update: (done, failed) => {
      const now = performance.now();
      if (now - last >= 100) write(done, failed, now, '');
    },
    end: (done, failed) => write(done, failed, performance.now(), '\n'),
  };
}
