import { describe, expect, it } from 'vitest';
import { ALL_COMMANDS } from '../../src-renderer/all-commands.ts';
import { conflictsOf, keysIn } from '../../src-renderer/command-info.ts';

const named = (bindings: Record<string, string[]>): Record<string, string[]> => Object.fromEntries([...conflictsOf(ALL_COMMANDS, bindings)].map(([id, others]) => [id, others.map((o) => o.id)]));

describe('keys of commands', () => {
  it('none share a key by default, and every name is unique', () => {
    expect(named({})).toEqual({});
    expect(new Set(ALL_COMMANDS.map((c) => c.id)).size).toBe(ALL_COMMANDS.length);
  });
  it('a key bound twice on one screen is a conflict of both', () => {
    expect(named({ dismiss: ['KeyA'] })).toEqual({ dismiss: ['accept'], accept: ['dismiss'] });
    expect(named({ palette: ['KeyA'] })).toEqual({ palette: ['accept'], accept: ['palette'] });
  });
  it('screens that never stand together may share a key', () => {
    expect(named({ print: ['KeyA'] })).toEqual({});
  });
  it('a chosen key takes the place of the default ones, also by none', () => {
    const accept = ALL_COMMANDS.find((c) => c.id === 'accept')!;
    expect([keysIn(accept, {}), keysIn(accept, { accept: ['KeyZ'] }), keysIn(accept, { accept: [] })]).toEqual([['KeyA'], ['KeyZ'], []]);
  });
});
