import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src-main/cli/lines.ts';
import { ROOT, sample } from '../helpers/core.ts';

async function linesOf(chunks: readonly (string | Buffer)[], longest = 1000): Promise<string[]> {
  const out: string[] = [];
  for await (const line of readLines(Readable.from(chunks, { objectMode: true }), longest)) out.push(line);
  return out;
}

describe('lines of a stream', () => {
  it('are the same however the stream is cut', async () => {
    const bytes = Buffer.from('первая\r\nвторая строка\n\nlast 😀 one');
    const whole = await linesOf([bytes]);
    expect(whole).toEqual(['первая', 'вторая строка', '', 'last 😀 one']);
    for (let size = 1; size < 12; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) => bytes.subarray(n * size, n * size + size));
      expect(await linesOf(chunks)).toEqual(whole);
    }
  });
  it('that never end are cut, and the next one is whole', async () => {
    expect(await linesOf(['x'.repeat(50), 'x'.repeat(50), '\nnext\n'], 20)).toEqual(['x'.repeat(21), 'next']);
  });
  it('are read only as they are taken', async () => {
    let given = 0;
    const endless = new Readable({
      highWaterMark: 1,
      read() {
        given++;
        this.push('line\n');
      },
    });
    const lines = readLines(endless, 100);
    for (let n = 0; n < 5; n++) await lines.next();
    expect(given).toBeLessThan(20);
    await lines.return(undefined);
  });
});

const CLI = [process.execPath, '--disable-warning=ExperimentalWarning', join(ROOT, 'src-main', 'cli', 'main.ts'), 'batch', '--jobs', '1'];
const hasParallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU parallel') ?? false;
if (!hasParallel) console.warn('GNU parallel is not installed: the test that its shards give the same output is skipped (apt-get install parallel).');

describe.skipIf(!hasParallel)('an existing engine', () => {
  it('shards the input with GNU parallel and gets the same output, byte for byte and in order', () => {
    const ferry = { source: { text: sample('volga-ferry-ru.txt') }, target: { text: sample('volga-ferry-en.txt') } };
    const relay = { source: { text: sample('relay-exchange-ru.txt'), language: 'ru' }, target: { text: sample('relay-exchange-en.txt').replace('trading', 'buying') } };
    const input = `${Array.from({ length: 12 }, (_, n) => (n === 5 ? '{"id":"broken"' : JSON.stringify({ id: `p${n}`, ...(n % 2 ? ferry : relay) }))).join('\n')}\n`;
    const whole = spawnSync(CLI[0]!, CLI.slice(1), { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
    expect(whole.stdout.trimEnd().split('\n')).toHaveLength(12);
    const shards = spawnSync('parallel', ['--will-cite', '--pipe', '-N', '5', '--keep-order', '--jobs', '2', '--quote', ...CLI], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
    expect(shards.stderr).toBe('');
    expect(shards.stdout).toBe(whole.stdout);
  });
});
