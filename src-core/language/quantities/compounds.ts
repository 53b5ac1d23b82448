/** «сорокапятилетний», «двухкилометровый», «трёхпроцентный»: a number in the genitive grown together with what it counts. */
export interface Compound {
  readonly value: number;
  /** A unit of `UNITS`, or empty. */
  readonly unit: string;
  readonly tail: string;
}

const PARTS: readonly (readonly [string, number])[] = [
  ['одиннадцати', 11], ['двенадцати', 12], ['тринадцати', 13], ['четырнадцати', 14], ['пятнадцати', 15], ['шестнадцати', 16], ['семнадцати', 17], ['восемнадцати', 18], ['девятнадцати', 19],
  ['двадцати', 20], ['тридцати', 30], ['сорока', 40], ['пятидесяти', 50], ['шестидесяти', 60], ['семидесяти', 70], ['восьмидесяти', 80], ['девяносто', 90],
  ['двухсот', 200], ['трехсот', 300], ['четырехсот', 400], ['пятисот', 500], ['шестисот', 600], ['семисот', 700], ['восьмисот', 800], ['девятисот', 900], ['сто', 100], ['тысяче', 1000],
  ['полутора', 1.5], ['двух', 2], ['дву', 2], ['трех', 3], ['четырех', 4], ['пяти', 5], ['шести', 6], ['семи', 7], ['восьми', 8], ['девяти', 9], ['десяти', 10],
];
const VALUES = new Map(PARTS);
const NUMBER = new RegExp(`^(?:${PARTS.map(([form]) => form).join('|')})`);
/** Tails by their beginning, with the unit they name. Where the number is only a manner of speaking (двусторонний) there is none. */
const TAILS: readonly (readonly [RegExp, string])[] = [
  [/^лет(?:н|и[еяюй])/, 'year'],
  [/^годичн/, 'year'],
  [/^месячн/, 'month'],
  [/^недельн/, 'week'],
  [/^(?:днев|суточ)н/, 'day'],
  [/^часов/, 'hour'],
  [/^минутн/, 'minute'],
  [/^секундн/, 'second'],
  [/^процентн/, 'percent'],
  [/^километров/, 'km'],
  [/^метров/, 'm'],
  [/^сантиметров/, 'cm'],
  [/^миллиметров/, 'mm'],
  [/^литров/, 'l'],
  [/^тонн/, 'tonne'],
  [/^килограммов/, 'kg'],
  [/^градусн/, 'degree'],
  [/^рублев/, 'rub'],
  [/^долларов/, 'usd'],
  [/^(?:тысячн|миллионн|миллиардн|кратн|этажн|комнатн|местн|балльн|томн|серийн|разов|факторн|палубн|ярусн|дверн|колесн|моторн|полосн|тактн|уровнев|ступенчат|ствольн|очков|звездн|звездочн|мандатн|мильн|дюймов|страничн|цилиндров|пушечн)/, ''],
];
const COUNTED = /^(?:десяти|сто|тысяче)лет/;
const BEGINNINGS = new Set(PARTS.map(([form]) => form.slice(0, 3)));

/** @param form folded  @returns undefined for all words that are no such compound */
export function compoundOf(form: string): Compound | undefined {
  if (form.length < 7 || !BEGINNINGS.has(form.slice(0, 3))) return undefined;
  // «десятилетие», «столетие» are counted themselves: "three decades".
  if (COUNTED.test(form)) return undefined;
  let rest = form;
  let value = 0;
  for (let n = 0; n < 4; n++) {
    const part = NUMBER.exec(rest)?.[0];
    if (part === undefined) break;
    value += VALUES.get(part)!;
    rest = rest.slice(part.length);
  }
  if (value === 0) return undefined;
  for (const [tail, unit] of TAILS) if (tail.test(rest)) return { value: value * scaleOf(rest), unit, tail: rest };
  return undefined;
}

function scaleOf(tail: string): number {
  return tail.startsWith('тысячн') ? 1e3 : tail.startsWith('миллионн') ? 1e6 : tail.startsWith('миллиардн') ? 1e9 : 1;
}
