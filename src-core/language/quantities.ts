import type { Language } from '../text/model.ts';

/** A figure with its unit, in one normal form for both languages and independent of the computer's locale. */
export interface Quantity {
  /** Span inside the segment, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Value in units of one («18,4 млрд» = 18400000000). */
  readonly value: number;
  /** What is counted: empty for a bare number. */
  readonly unit: '' | 'percent' | 'ordinal' | 'year' | 'time' | 'usd' | 'rub' | 'eur';
  /** True for number words («два», "dozen"), which translators freely leave out or turn into figures. */
  readonly inWords: boolean;
  /** Equal keys mean equal quantities; the unit is not part of it, because it often stands apart from the figure. */
  readonly key: string;
}

const RU_SCALES: readonly [RegExp, number][] = [
  [/^тыс(?:яч[а-я]*|\.)?/iu, 1e3],
  [/^(?:млн|миллион[а-я]*)\.?/iu, 1e6],
  [/^(?:млрд|миллиард[а-я]*)\.?/iu, 1e9],
  [/^(?:трлн|триллион[а-я]*)\.?/iu, 1e12],
];
const EN_SCALES: readonly [RegExp, number][] = [
  [/^(?:thousand|k)(?![a-z])/i, 1e3],
  [/^(?:millions?|mln|mn|m)(?![a-z])/i, 1e6],
  [/^(?:billions?|bln|bn|b)(?![a-z])/i, 1e9],
  [/^(?:trillions?|trln|tn|t)(?![a-z])/i, 1e12],
];

const FIGURE = /(?<![\p{L}\p{N}])\p{Nd}+(?:[\s\u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*(?:[.,:]\p{Nd}+)*/gu;

const words = (table: string): Map<string, number> => {
  const map = new Map<string, number>();
  for (const row of table.trim().split('\n')) {
    const [value, forms] = row.split(':') as [string, string];
    for (const form of forms.trim().split(/\s+/)) map.set(form, Number(value));
  }
  return map;
};

const EN_WORDS = words(`
0: zero
2: two twice
3: three thrice
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
11: eleven
12: twelve dozen
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty
30: thirty
40: forty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety
100: hundred hundreds
1000: thousand thousands
1000000: million millions
1000000000: billion billions
1000000000000: trillion trillions`);

const RU_WORDS = words(`
0: ноль нуль нуля
2: два две двух двум двумя двое двоих вдвое дважды
3: три трех трем тремя трое троих втрое трижды
4: четыре четырех четырем четырьмя четверо четверых вчетверо
5: пять пяти пятью пятеро пятерых
6: шесть шести шестью шестеро
7: семь семи семью семеро
8: восемь восьми восемью
9: девять девяти девятью
10: десять десяти десятью
11: одиннадцать одиннадцати
12: двенадцать двенадцати дюжина дюжины дюжину
13: тринадцать тринадцати
14: четырнадцать четырнадцати
15: пятнадцать пятнадцати
16: шестнадцать шестнадцати
17: семнадцать семнадцати
18: восемнадцать восемнадцати
19: девятнадцать девятнадцати
20: двадцать двадцати
30: тридцать тридцати
40: сорок сорока
50: пятьдесят пятидесяти
60: шестьдесят шестидесяти
70: семьдесят семидесяти
80: восемьдесят восьмидесяти
90: девяносто девяноста
100: сто ста сотня сотни сотен
200: двести двухсот
300: триста трехсот
400: четыреста четырехсот
500: пятьсот пятисот
600: шестьсот шестисот
700: семьсот семисот
800: восемьсот восьмисот
900: девятьсот девятисот
1000: тысяча тысячи тысяч тысячу тысячам тысячами
1000000: миллион миллиона миллионов миллионы миллионам
1000000000: миллиард миллиарда миллиардов миллиарды
1000000000000: триллион триллиона триллионов триллионы
1.5: полтора полутора полторы`);

/**
 * Reads a written figure. Both habits are understood in both languages, because translations mix them:
 * «18,4», «18 400», "18,400", "18.4"; one comma followed by exactly three digits groups thousands in English and
 * is a decimal comma in Russian.
 *
 * @returns the value, or NaN if the characters are no number (1.2.3 is a version, 12:30 a time)
 */
export function parseFigure(figure: string, language: Language): number {
  const text = figure.replace(/[\s\u00a0\u202f]/g, '');
  if (text.includes(':')) return Number.NaN;
  if (/^\d+$/.test(text)) return Number(text);
  if (language === 'en') {
    if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''));
    if (/^\d+\.\d+$/.test(text)) return Number(text);
    if (/^\d+,\d+$/.test(text)) return Number(text.replace(',', '.'));
    return Number.NaN;
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replace(/\./g, ''));
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return Number(text.replace(/,/g, ''));
  if (/^\d+[.,]\d+$/.test(text)) return Number(text.replace(',', '.'));
  return Number.NaN;
}

function keyOf(value: number): string {
  return `#${Number(value.toPrecision(12))}`;
}

/**
 * Finds figures and number words of one segment.
 * @returns quantities in text order, not overlapping
 */
export function findQuantities(text: string, language: Language): Quantity[] {
  const found: Quantity[] = [];
  const scales = language === 'ru' ? RU_SCALES : EN_SCALES;
  FIGURE.lastIndex = 0;
  for (let match = FIGURE.exec(text); match; match = FIGURE.exec(text)) {
    const start = match.index;
    let end = start + match[0].length;
    if (/[.,:]$/.test(match[0])) end--;
    const figure = text.slice(start, end);
    let value = parseFigure(figure, language);
    if (Number.isNaN(value)) {
      const time = /^(\d{1,2})[:.](\d{2})$/.exec(figure);
      const key = time ? `@${Number(time[1])}:${time[2]}` : `~${figure}`;
      found.push({ start, end, value: Number.NaN, unit: time ? 'time' : '', inWords: false, key });
      continue;
    }
    // A grouping space may wrongly join two figures («в 2020 300 человек»): a leading group of four digits is a year.
    const grouped = /^(\d{4})[\s\u00a0\u202f](\d{3})$/.exec(figure);
    if (grouped) {
      end = start + 4;
      value = Number(grouped[1]);
      FIGURE.lastIndex = end;
    }
    let rest = text.slice(end, end + 24);
    const gap = /^[\s\u00a0\u202f-]?/.exec(rest)![0].length;
    let unit: Quantity['unit'] = '';
    for (const [scale, factor] of scales) {
      const hit = scale.exec(rest.slice(gap));
      if (hit && (gap > 0 || language === 'en' || !/^[a-zа-я]$/iu.test(hit[0])) && !(hit[0].length === 1 && gap > 0)) {
        value *= factor;
        end += gap + hit[0].length;
        if (hit[0].endsWith('.') && /^\s*$/.test(text.slice(end))) end--;
        rest = text.slice(end, end + 24);
        break;
      }
    }
    if (/^\s?%|^[\s\u00a0-](?:процент|percent|per cent)/iu.test(rest)) unit = 'percent';
    else if (/^-?(?:st|nd|rd|th|го|му|е|я|й|ая|ый|ой|м|х|ю|ми)(?![\p{L}])/iu.test(rest) && Number.isInteger(value)) unit = 'ordinal';
    if (unit === 'ordinal') end += /^-?\p{L}+/u.exec(rest)![0].length;
    found.push({ start, end, value, unit, inWords: false, key: keyOf(value) });
  }
  addWords(text, language, found);
  return found.sort((a, b) => a.start - b.start);
}

/** Number words; a run of them («двадцать пять тысяч», "two hundred") is one quantity. */
function addWords(text: string, language: Language, found: Quantity[]): void {
  const table = language === 'ru' ? RU_WORDS : language === 'en' ? EN_WORDS : undefined;
  if (!table) return;
  const taken = (start: number, end: number): boolean => found.some((q) => start < q.end && q.start < end);
  let run: { start: number; end: number; total: number; current: number } | null = null;
  const out: Quantity[] = [];
  const close = (): void => {
    if (run) {
      const value = run.total + run.current;
      out.push({ start: run.start, end: run.end, value, unit: '', inWords: true, key: keyOf(value) });
    }
    run = null;
  };
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const form = match[0].toLowerCase().replace(/ё/g, 'е');
    const value = table.get(form);
    const start = match.index;
    const end = start + match[0].length;
    if (value === undefined || taken(start, end)) {
      // "hundred and fifty"
      if (!(run && form === 'and' && language === 'en')) close();
      continue;
    }
    const open: { start: number; end: number; total: number; current: number } | null = run;
    if (open && /^[\s\u00a0-]*(?:and[\s-]+)?$/i.test(text.slice(open.end, start)) && fits(open.current, value)) {
      if (value >= 1000) {
        open.total += (open.current || 1) * value;
        open.current = 0;
      } else if (value === 100 && open.current > 0 && open.current < 10) open.current *= 100;
      else open.current += value;
      open.end = end;
    } else {
      close();
      run = value >= 1000 ? { start, end, total: value, current: 0 } : { start, end, total: 0, current: value };
    }
  }
  close();
  for (const q of out) found.push(q);
}

/** «двадцать» + «пять» go together, «пять» + «шесть» are two numbers. */
function fits(current: number, next: number): boolean {
  if (next >= 1000) return true;
  if (next === 100) return current > 0 && current < 10;
  if (current === 0) return true;
  return (current % 10 === 0 && next < 10 && current < 100) || (current >= 100 && next < 100 && current % 100 === 0) || (current >= 1000 && next < 1000);
}
