import { describe, expect, it } from 'vitest';
import type { PairRow } from '../../src-core/contract.ts';
import { PLAIN_PAIRS, shownPairs } from '../../src-renderer/library/pairs-model.ts';

const none = { neutral: 0, minor: 0, major: 0, critical: 0 };
const pair = (id: string, own: Partial<PairRow>): PairRow => ({ id, source: `s${id}`, target: `t${id}`, sourceTitle: `Заголовок ${id}`, targetTitle: `Title ${id}`, sourceLanguage: 'ru', targetLanguage: 'en', site: '', addedAt: 0, status: 'new', findings: none, annotations: 0, reviewers: [], confirmed: 0, links: 10, pending: false, newer: [], ...own });
const PAIRS = [pair('a', { addedAt: 3, findings: { ...none, minor: 50 }, confirmed: 5, site: 'b.org' }), pair('b', { addedAt: 2, findings: { ...none, critical: 1 }, status: 'done', reviewers: ['Anna'] }), pair('c', { addedAt: 1, sourceTitle: 'Ёлка', links: 0, site: 'a.org', reviewers: ['Boris', 'Anna'] })];
const ids = (...args: Parameters<typeof shownPairs>): string => shownPairs(...args).map((p) => p.id).join('');

describe('the table of pairs', () => {
  it.each([
    ['newest first', {}, 'abc'],
    ['one critical finding outweighs fifty minor ones', { sort: 'findings' }, 'bac'],
    ['a pair without links is not begun', { sort: 'confirmed', down: false }, 'bca'],
    ['by site', { sort: 'site', down: false }, 'bca'],
    ['those that are done', { status: 'done' }, 'b'],
    ['those of a reviewer, alone or with others', { reviewer: 'Anna' }, 'bc'],
    ['those with none open', { findings: 'none' }, 'c'],
    ['those with critical ones', { findings: 'critical' }, 'b'],
    ['filters together', { reviewer: 'Anna', site: 'a.org' }, 'c'],
  ] as const)('%s', (_name, look, expected) => {
    expect(ids(PAIRS, { ...PLAIN_PAIRS, ...look }, '', null)).toBe(expected);
  });
  it('a query finds titles, ё for е, and what the search found in the texts', () => {
    expect(ids(PAIRS, PLAIN_PAIRS, 'елка', null)).toBe('c');
    expect(ids(PAIRS, PLAIN_PAIRS, 'порт', [{ document: 'tb', language: 'en', pair: 'b', side: 'target', segment: 't1', snippet: null }])).toBe('b');
    expect(ids(PAIRS, PLAIN_PAIRS, 'порт', [])).toBe('');
  });
});
