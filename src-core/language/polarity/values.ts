import type { Operator } from './model.ts';
import { ACTIONS } from './actions.ts';
import { STATES } from './states.ts';

export type Agreement = 'same' | 'compatible' | 'opposite' | 'unrelated';

/** Values that contradict each other beside those of the tables of actions and states. */
const OPPOSED: readonly (readonly [string, string])[] = [
  ['allowed', 'forbidden'],
  ['all', 'none'],
  ['many', 'few'],
  ['most', 'minority'],
  ['always', 'never'],
  ['often', 'rarely'],
  ['at-least', 'at-most'],
  ['more', 'less'],
  ['higher', 'lower'],
  ['better', 'worse'],
  ['older', 'younger'],
  ['larger', 'smaller'],
  ['longer', 'shorter'],
  ['faster', 'slower'],
  ['stronger', 'weaker'],
  ['richer', 'poorer'],
  ['dearer', 'cheaper'],
  ['wider', 'narrower'],
  ['heavier', 'lighter'],
  ['closer', 'farther'],
  ['warmer', 'colder'],
  ['easier', 'harder'],
  ['before', 'after'],
  ['earlier', 'later'],
];

/**
 * Values one sense of which is rendered by another: each row is a group, a value may stand in several. Groups are not
 * transitive: "can" goes with "may" and with "allowed", but "may" (perhaps) does not mean "allowed" by way of it.
 */
const COMPATIBLE: readonly string[] = [
  'must should need due',
  'can may likely',
  'can may allowed allow',
  'will would due',
  'will intend want',
  'would can may',
  'would want',
  'likely will',
  'likely hedge',
  'may hedge',
  'forbidden ban',
  'all every each whole',
  'every each any',
  'any some',
  'both all',
  'both each',
  'most many',
  'some several',
  'some few',
  'many several',
  'none not',
  'never not',
  'only at-most',
  'even also',
  'almost about',
  'always every',
  'often many',
  'rarely few',
  'sometimes some',
  'more larger higher longer up',
  'higher high',
  'lower low',
  'more most many',
  'more better',
  'larger big',
  'big strong',
  'small weak',
  'less smaller lower shorter down',
  'less few',
  'better good improve',
  'worse bad worsen',
  'older old',
  'younger young',
  'longer long',
  'shorter short',
  'stronger strong strengthen up',
  'weaker weak weaken down',
  'higher dearer up',
  'lower cheaper down',
  'before earlier',
  'after later',
  'earlier early',
  'later late',
  'later longer',
  'closer near',
  'farther far',
  'lose down',
  'win up',
  'up improve strengthen better',
  'down worsen weaken worse',
  'end close',
  'start open',
  'leave end',
  'accept support allow',
  'reject oppose ban',
  'first start',
  'last end',
  'first earlier',
  'according say',
  'according hedge',
];

const opposites = new Map<string, string>();
for (const [a, b] of [...OPPOSED, ...[...ACTIONS, ...STATES].map((row) => row.values)]) opposites.set(a, b).set(b, a);

const fellows = new Map<string, Set<string>>();
for (const row of COMPATIBLE) {
  const values = row.split(' ');
  for (const value of values) {
    const group = fellows.get(value) ?? new Set<string>();
    for (const other of values) if (other !== value) group.add(other);
    fellows.set(value, group);
  }
}

const compatible = (a: string, b: string): boolean => fellows.get(a)?.has(b) ?? false;

/**
 * The value that contradicts the one given.
 * @returns undefined where nothing does: "must" is not the contrary of "may", only something else
 */
export function opposite(value: string): string | undefined {
  return opposites.get(value);
}

/** «выше» against "fewer": sides of one scale, whatever word names the step. */
const SCALES: readonly (readonly [string, string])[] = [
  ['more higher larger up', 'less lower smaller down'],
  ['before earlier early', 'after later late'],
  ['better improve good', 'worse worsen bad'],
  ['easier easy', 'harder difficult'],
  ['longer long', 'shorter short'],
  ['faster quick', 'slower slow'],
  ['warmer hot', 'colder cold'],
  ['richer rich', 'poorer poor'],
  ['dearer expensive', 'cheaper cheap'],
  ['allowed allow', 'forbidden ban'],
  ['big strong', 'small weak'],
];
const sides = new Map<string, number>();
SCALES.forEach((scale, k) => scale.forEach((side, sign) => side.split(' ').forEach((value) => sides.set(value, (k + 1) * (sign === 0 ? 1 : -1)))));

function contradicts(a: string, b: string): boolean {
  const side = sides.get(a);
  return opposites.get(a) === b || (side !== undefined && side === -(sides.get(b) ?? 0));
}

/**
 * How what two operators say stands to each other, whichever language each is in. A negation in front of one of them
 * only ever forgives: «не поддержал» goes with "opposed", while «не вырос» against "rose" is left to the check of negations.
 */
export function agree(a: Operator, b: Operator): Agreement {
  const turned = (a.negated ?? false) !== (b.negated ?? false);
  if (a.value === b.value) return 'same';
  if (compatible(a.value, b.value)) return 'compatible';
  if (contradicts(a.value, b.value)) return turned ? 'compatible' : 'opposite';
  if (turned && unables(a, b)) return 'compatible';
  return 'unrelated';
}

/** «нельзя» against "cannot", "must not", "should not": an order not to, said with a modal and a negation. */
function unables(a: Operator, b: Operator): boolean {
  const [plain, turned] = a.negated ? [b, a] : [a, b];
  return (plain.value === 'forbidden' || plain.value === 'ban') && ['can', 'may', 'must', 'should'].includes(turned.value);
}
