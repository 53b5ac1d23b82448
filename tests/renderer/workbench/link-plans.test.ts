import { describe, expect, it } from 'vitest';
import type { PairView } from '../../../src-core/contract.ts';
import type { Side } from '../../../src-core/text/model.ts';
import { planJoin, planMerge, planMove, planSplit, planSplitSentence, planSwap } from '../../../src-renderer/workbench/link-plans.ts';
import type { Aim } from '../../../src-renderer/workbench/link-plans.ts';
import { pairOf } from '../../helpers/links.ts';

function pair(notation: string, oneBlock = false): PairView {
  const { source, target, links } = pairOf(notation);
  const settle = (list: typeof source) => (oneBlock ? list.map((s) => ({ ...s, block: 0 })) : list);
  return { source: { segments: settle(source) }, target: { segments: settle(target) }, links } as unknown as PairView;
}
const aim = (view: PairView, n: number, side: Side = 'target', segment: string | null = null, offset: number | null = null): Aim => ({ link: view.links[n]!, side, segment, offset });

describe('what the keys do to a link', () => {
  it.each<[string, string, Side, string | null, object]>([
    ['in the middle, on both sides', '2-2', 'target', null, { source: 1, target: 1 }],
    ['before the sentence at the cursor', '1-3', 'target', 't3', { target: 2 }],
    ['off the shorter part, the single sentence stays with the longer', '3-1', 'source', 's3', { source: 2, target: 1 }],
    ['where only the other side has several', '1-2', 'source', 's1', { target: 1 }],
    ['of one side alone', '2-0', 'source', null, { source: 1, target: 0 }],
  ])('splits it %s', (_name, notation, side, segment, expected) => {
    const view = pair(notation);
    expect(planSplit(view, aim(view, 0, side, segment))).toMatchObject({ type: 'split-link', ...expected });
  });
  it('splits the sentence where there is only one, at the caret', () => {
    const view = pair('1-1');
    expect(planSplit(view, aim(view, 0, 'target', 't1', 4))).toEqual({ type: 'split-segment', side: 'target', segment: 't1', at: 4 });
    expect(planSplitSentence(view, aim(view, 0, 'target', 't1', 0))).toBeNull();
    expect(planSplit(view, aim(view, 0))).toBeNull();
  });
  it('merges and swaps with its neighbours, if it has any', () => {
    const view = pair('1-1 1-1');
    expect(planMerge(view, aim(view, 0), 1)).toEqual({ type: 'merge-links', links: ['s1|t1', 's2|t2'] });
    expect(planMerge(view, aim(view, 0), -1)).toBeNull();
    expect(planSwap(view, aim(view, 1))).toBeNull();
  });
  it('moves the outermost sentence, or the one at the cursor', () => {
    const view = pair('1-3 1-1');
    expect(planMove(view, aim(view, 0), 'next')).toMatchObject({ segment: 't3', to: 'next' });
    expect(planMove(view, aim(view, 0), 'previous')).toMatchObject({ segment: 't1' });
    expect(planMove(view, aim(view, 0, 'target', 't2'), 'next')).toMatchObject({ segment: 't2' });
  });
  it('joins sentences of one paragraph only', () => {
    const one = pair('2-1', true);
    expect(planJoin(one, aim(one, 0, 'source', 's1'))).toEqual({ type: 'join-segments', side: 'source', segments: ['s1', 's2'] });
    const two = pair('2-1');
    expect(planJoin(two, aim(two, 0, 'source', 's1'))).toBeNull();
  });
});
