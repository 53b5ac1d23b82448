import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hostileFiles } from '../../scripts/fuzz/hostile.ts';
import { campaign } from '../../scripts/fuzz/campaign.ts';
import { soundFiles } from '../../scripts/fuzz/sound.ts';

/** Every so many of them are tried here; `npm run fuzz:formats` tries all. */
const EVERY = 13;

describe('hostile files', () => {
  it('are at least 300, the same for the same seed', () => {
    const names = (seed: number): string[] => [...hostileFiles(soundFiles(), seed)].map((f, n) => f.large || n % 5 > 0 ? f.name : `${f.name} ${createHash('sha256').update(f.bytes()).digest('hex')}`);
    const first = names(7);
    expect(first.length).toBeGreaterThanOrEqual(300);
    expect(names(7)).toEqual(first);
  }, 120_000);
  it('are read or refused with a reason; nothing else suffers', async () => {
    const done = await campaign(5, (n, file) => n % EVERY === 0 && file.large !== true);
    expect(done.outcomes.length).toBeGreaterThan(20);
    for (const o of done.outcomes) {
      expect([o.name, o.result]).not.toEqual([o.name, 'internal']);
      if (!['text', 'pair', 'known'].includes(o.result)) expect(o.message).toContain(o.name);
    }
    expect({ calls: done.calls, strays: done.strays, intact: done.intact }).toEqual({ calls: 0, strays: [], intact: true });
  }, 300_000);
});
