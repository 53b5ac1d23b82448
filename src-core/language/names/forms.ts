/**
 * What a name on the page may be at home: the nominatives a Russian case form can come from, and the bare name
 * behind an English possessive or plural.
 */

/** How a form was read; each costs its own share of trust, learned with the rest of the matcher. */
export type ReadingKind = 'same' | 'case' | 'gender' | 'fleeting' | 'plural' | 'many' | 'possessive';

export interface Reading {
  /** Lower-case letters of the name itself. */
  readonly base: string;
  readonly kind: ReadingKind;
}

/** One rule of declension: forms that end so may come from these nominative endings. `after` must precede the ending. */
interface Rule {
  readonly ending: string;
  readonly after?: RegExp;
  readonly to: readonly string[];
  readonly kind: ReadingKind;
}

const HARD = /[бвгджзклмнпрстфхцчшщ]$/;
const SOFT = /[бвгдзлмнпрстф]$/;
const VELAR = /[гкхжчшщ]$/;
const HUSH = /[жчшщц]$/;
const VOWEL = /[аеиоуыэюя]$/;
/** Surnames that decline as possessive adjectives: Петров, Путин, Солженицын. */
const FAMILY = /(?:[ое]в|[иы]н)$/;
const STEM = /[бвгдзжклмнпрстфхцчшщ]$/;

const rule = (ending: string, after: RegExp | undefined, to: string, kind: ReadingKind = 'case'): Rule => ({ ending, ...(after && { after }), to: to.split(' ').map((t) => (t === '-' ? '' : t)), kind });

const RULES: readonly Rule[] = [
  // Masculine, hard and soft.
  rule('а', HARD, '-'), rule('у', HARD, '- а'), rule('ом', HARD, '-'), rule('ем', HUSH, '-'), rule('е', HARD, '- а'),
  rule('я', SOFT, 'ь'), rule('ю', SOFT, 'ь я'), rule('ем', SOFT, 'ь'), rule('е', SOFT, 'ь я'), rule('и', SOFT, 'ь я'),
  rule('я', VOWEL, 'й'), rule('ю', VOWEL, 'й я'), rule('ем', VOWEL, 'й'), rule('е', VOWEL, 'й я'), rule('и', VOWEL, 'й я'),
  // Feminine.
  rule('ы', HARD, 'а'), rule('и', VELAR, 'а'), rule('ой', HARD, 'а'), rule('ою', HARD, 'а'), rule('ей', HUSH, 'а'), rule('ей', SOFT, 'я'), rule('ей', VOWEL, 'я'),
  rule('ью', SOFT, 'ь'), rule('ью', HUSH, 'ь -'), rule('ью', SOFT, 'ья'), rule('ьи', undefined, 'ья'), rule('ье', undefined, 'ья'), rule('ьей', undefined, 'ья'),
  rule('ья', undefined, 'ей'), rule('ью', undefined, 'ей'), rule('ьем', undefined, 'ей'), rule('ьи', undefined, 'ей'),
  // Adjectives, and surnames that look like them.
  rule('ого', STEM, 'ый ой ий'), rule('ому', STEM, 'ый ой ий'), rule('ым', STEM, 'ый ой'), rule('им', STEM, 'ий ой'), rule('ом', STEM, 'ый ой ий'),
  rule('его', STEM, 'ий'), rule('ему', STEM, 'ий'), rule('ем', STEM, 'ий'), rule('ую', STEM, 'ая'), rule('юю', STEM, 'яя'), rule('ой', STEM, 'ая'), rule('ей', STEM, 'яя ая'),
  rule('ая', STEM, 'ый ий', 'gender'), rule('ой', STEM, 'ий ый', 'gender'), rule('ую', STEM, 'ий ый', 'gender'),
  // Possessive surnames; in America the wife of Петров is often Mrs Petrov.
  rule('ым', FAMILY, '-'), rule('ой', FAMILY, '-', 'gender'), rule('у', FAMILY, 'а'),
  // Plural: families and dynasties; «many» are forms that would rob a surname of its ending (Петров is not Peter), so English must say the plural too.
  rule('ы', HARD, '-', 'plural'), rule('и', VELAR, '-', 'plural'), rule('и', SOFT, 'ь', 'plural'), rule('и', VOWEL, 'й', 'plural'),
  rule('ов', HARD, '-', 'many'), rule('ев', VOWEL, 'й', 'many'), rule('ев', HUSH, '-', 'many'), rule('ей', SOFT, 'ь', 'many'), rule('ей', HUSH, '-', 'many'),
  rule('ам', HARD, '-', 'many'), rule('ами', HARD, '-', 'many'), rule('ах', HARD, '-', 'many'),
  rule('ям', SOFT, 'ь', 'many'), rule('ями', SOFT, 'ь', 'many'), rule('ях', SOFT, 'ь', 'many'),
  rule('ям', VOWEL, 'й', 'many'), rule('ями', VOWEL, 'й', 'many'), rule('ях', VOWEL, 'й', 'many'),
  rule('ых', FAMILY, '-', 'plural'), rule('ым', FAMILY, '-', 'plural'), rule('ыми', FAMILY, '-', 'plural'),
  rule('ые', STEM, 'ый', 'plural'), rule('ых', STEM, 'ый ой', 'plural'), rule('ым', STEM, 'ый', 'plural'), rule('ыми', STEM, 'ый', 'plural'),
  rule('ие', STEM, 'ий ой', 'plural'), rule('их', STEM, 'ий ой', 'plural'), rule('им', STEM, 'ий', 'plural'), rule('ими', STEM, 'ий', 'plural'),
];

/** Possessive adjectives of first names (Машин, Ивановы): read so only beside an English possessive. */
const POSSESSIVE = /(?:(ин|ын)|(ов)|(ев))(?:а|о|у|ы|ым|ыми|ых|ой|ом|ого|ому)?$/;

const BY_ENDING = new Map<string, Rule[]>();
for (const r of RULES) {
  const list = BY_ENDING.get(r.ending);
  if (list) list.push(r);
  else BY_ENDING.set(r.ending, [r]);
}

/** A stem that lost its last vowel with the ending: Павл-а, Льв-а, Донц-а. */
const FLEETING = /[бвгджзклмнпрстфхцчшщь][лвцкнрь]?[лвцкнр]$/;
const SHORTEST = 2;

/** Case and letters in which Russian names are compared; «ё» is «е», Ukrainian and Belarusian letters stay. */
export const russianForm = (word: string): string => word.toLowerCase().normalize('NFC').replace(/ё/g, 'е');

/**
 * Everything a Russian form may stand for, the form itself first.
 * @param word as `russianForm` leaves it
 * @param possessive the English side says 's, so that «Машин» may be Masha's
 */
export function russianReadings(word: string, possessive = false): Reading[] {
  const out: Reading[] = [{ base: word, kind: 'same' }];
  const add = (base: string, kind: ReadingKind): void => {
    if (base.length >= SHORTEST && !out.some((r) => r.base === base && (r.kind === kind || (kind !== 'plural' && kind !== 'many' && r.kind === 'same')))) out.push({ base, kind });
  };
  for (let cut = Math.min(3, word.length - SHORTEST); cut >= 1; cut--) {
    const rules = BY_ENDING.get(word.slice(-cut));
    if (!rules) continue;
    const stem = word.slice(0, -cut);
    for (const r of rules) {
      if (r.after && !r.after.test(stem)) continue;
      for (const to of r.to) {
        add(stem + to, r.kind);
        if ((to === '' || to === 'ь') && r.kind === 'case' && FLEETING.test(stem)) fleeting(stem, to, add);
      }
    }
  }
  if (possessive) {
    const match = POSSESSIVE.exec(word);
    if (match && match.index >= SHORTEST) {
      const stem = word.slice(0, match.index);
      for (const to of match[1] ? ['а', 'я'] : match[2] ? [''] : ['й', 'ь']) add(stem + to, 'possessive');
    }
  }
  return out;
}

function fleeting(stem: string, to: string, add: (base: string, kind: ReadingKind) => void): void {
  const last = stem.at(-1)!;
  const before = stem.slice(0, -1).replace(/ь$/, '');
  add(`${before}е${last}${to}`, 'fleeting');
  if (last === 'к' && !stem.endsWith('ьк')) add(`${before}о${last}${to}`, 'fleeting');
}

const MARKED: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', š: 'sh', ş: 'sh', ș: 'sh', ž: 'zh', č: 'ch', ț: 'ts', ţ: 'ts', ñ: 'ny', ć: 'c', ń: 'n' };

/** Lower case, marks on letters resolved as an English newspaper does, apostrophes straight. */
export function englishForm(word: string): string {
  const lower = word.toLowerCase().normalize('NFC').replace(/[’ʼ`´ʹ]/g, "'");
  return /^[a-z']*$/.test(lower) ? lower : lower.replace(/[^a-z']/g, (c) => MARKED[c] ?? c).normalize('NFD').replace(/\p{M}+/gu, '');
}

/** The bare name, and without its plural ending; `possessive` when the word carried 's. */
export function englishReadings(word: string): { readonly readings: readonly Reading[]; readonly possessive: boolean } {
  const possessive = /'s?$/.test(word);
  const base = word.replace(/'s?$/, '').replace(/'/g, '');
  const readings: Reading[] = [{ base, kind: 'same' }];
  if (base.length > 3 && base.endsWith('s') && !base.endsWith('ss')) {
    readings.push({ base: base.slice(0, -1), kind: 'plural' });
    if (/(?:s|x|z|sh|ch)es$/.test(base)) readings.push({ base: base.slice(0, -2), kind: 'plural' });
    if (base.endsWith('ies')) readings.push({ base: `${base.slice(0, -3)}y`, kind: 'plural' });
  }
  return { readings, possessive };
}
