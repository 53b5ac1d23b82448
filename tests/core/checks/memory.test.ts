import { describe, expect, it } from 'vitest';
import { forgetSentences, memory } from '../../../src-core/checks/memory.ts';
import { analyse, sample } from '../../helpers/core.ts';

describe('the memory of the checks', () => {
  it('makes a value once, also one that is undefined, and again when it was forgotten', () => {
    const remember = memory<number | undefined>();
    let made = 0;
    const ask = (key: string): number | undefined => remember(key, () => (made++, undefined));
    ask('a');
    ask('a');
    ask('b');
    expect(made).toBe(2);
    forgetSentences();
    ask('a');
    expect(made).toBe(3);
  });
  it('keeps a bounded number of values, the newest', () => {
    const remember = memory<number>();
    const made: number[] = [];
    const ask = (n: number): number => remember(String(n), () => (made.push(n), n));
    for (let n = 0; n < 5001; n++) ask(n);
    ask(5000);
    ask(0);
    expect(made.slice(-2)).toEqual([5000, 0]);
  });
  it('changes nothing of what the checks say, wherever a sentence has moved', () => {
    const [ru, en] = [sample('volga-ferry-ru.txt'), sample('volga-ferry-en.txt')];
    const shifted = (text: string): string => text.replace(/\n\n/, '\n\n\n\n');
    forgetSentences();
    const fresh = analyse(shifted(ru), shifted(en)).findings;
    forgetSentences();
    analyse(ru, en);
    expect(analyse(shifted(ru), shifted(en)).findings).toEqual(fresh);
  });
});
