import { word, WordTable } from './table.ts';

export const ENGLISH = new WordTable();

const list = (forms: string): string[] => forms.trim().split(/\s+/);

ENGLISH.add('one', word('one', 1));
ENGLISH.add('zero', word('cardinal', 0, { room: 0 }));
list('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen').forEach((form, k) => ENGLISH.add(form, word('cardinal', k + 2)));
list('twenty thirty forty fifty sixty seventy eighty ninety').forEach((form, k) => ENGLISH.add(form, word('cardinal', (k + 2) * 10, { room: 10 })));
ENGLISH.add('fourty', word('cardinal', 40, { room: 10 }));
// As the King James Bible counts: "threescore and ten".
ENGLISH.add('threescore', word('cardinal', 60, { room: 20 })).add('fourscore', word('cardinal', 80, { room: 20 }));
ENGLISH.add('hundred', word('hundred', 100, { room: 100 })).add('hundreds', word('heap', 100, { plural: true }));
for (const [value, form] of [[1e3, 'thousand'], [1e6, 'million'], [1e9, 'billion'], [1e12, 'trillion'], [1e15, 'quadrillion']] as const) {
  ENGLISH.add(form, word('scale', value, { room: value })).add(`${form}s`, word('scale', value, { room: value, plural: true }));
}
// Without a number before it "dozens" stands where Russian has «десятки».
ENGLISH.add('dozen', word('heap', 12)).add('dozens', word('heap', 10, { plural: true })).add('tens', word('heap', 10, { plural: true }));

const ORDINALS = list('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth');
ORDINALS.forEach((form, k) => ENGLISH.add(form, word('ordinal', k + 1)));
ORDINALS.forEach((form, k) => {
  if (k >= 2) ENGLISH.add(`${form}s`, word('part', 1 / (k + 1)));
});
list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth').forEach((form, k) => ENGLISH.add(form, word('ordinal', (k + 2) * 10, { room: 10 })));
for (const [value, form] of [[100, 'hundredth'], [1e3, 'thousandth'], [1e6, 'millionth'], [1e9, 'billionth']] as const) {
  ENGLISH.add(form, word('ordinal', value, { room: value })).add(`${form}s`, word('part', 1 / value));
}
list('twenties thirties forties fifties sixties seventies eighties nineties').forEach((form, k) => ENGLISH.add(form, word('decade', 1900 + (k + 2) * 10)));
ENGLISH.add('noughties', word('decade', 2000));

ENGLISH.add('half halves', word('part', 0.5));
// A district, three months or a coin as often as a fourth: needs "a", "three" or the like before it.
ENGLISH.add('quarter quarters', word('part', 0.25, { weak: true }));

// A factor, whichever way it goes: "halved" is «сократилось вдвое».
ENGLISH.add('twice double doubled doubles doubling doubly twofold halved halve halves halving redoubled', word('multiple', 2));
ENGLISH.add('thrice triple tripled triples tripling threefold trebled treble', word('multiple', 3));
ENGLISH.add('quadruple quadrupled quadruples quadrupling fourfold', word('multiple', 4)).add('fivefold quintupled quintuple', word('multiple', 5));
list('sixfold sevenfold eightfold ninefold tenfold').forEach((form, k) => ENGLISH.add(form, word('multiple', k + 6)));
ENGLISH.add('hundredfold', word('multiple', 100));

ENGLISH.add('noon midday', word('clock', 12 * 60)).add('midnight', word('clock', 0));

list('january february march april may june july august september october november december').forEach((form, k) => ENGLISH.add(form, word('month', k + 1, { unit: form.startsWith('ma') ? 'name' : '' })));
[[1, 'jan'], [2, 'feb'], [3, 'mar'], [4, 'apr'], [6, 'jun'], [7, 'jul'], [8, 'aug'], [9, 'sep sept'], [10, 'oct'], [11, 'nov'], [12, 'dec']].forEach(([value, forms]) => ENGLISH.add(String(forms), word('month', Number(value), { weak: true })));
list('monday tuesday wednesday thursday friday saturday sunday').forEach((form, k) => ENGLISH.add(`${form} ${form}s`, word('weekday', k + 1)));
[[1, 'mon'], [2, 'tue tues'], [3, 'wed'], [4, 'thu thur thurs'], [5, 'fri'], [6, 'sat'], [7, 'sun']].forEach(([value, forms]) => ENGLISH.add(String(forms), word('weekday', Number(value), { weak: true })));
