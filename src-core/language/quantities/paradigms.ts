/** Endings of Russian words, so that tables hold stems and every case form is met. Forms are without «ё». */
const ENDINGS = {
  /** миллион, доллар */
  masculine: ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'],
  /** вторник */
  masculineK: ['', 'а', 'у', 'ом', 'е', 'и', 'ов', 'ам', 'ами', 'ах'],
  /** месяц */
  masculineTs: ['', 'а', 'у', 'ем', 'е', 'ы', 'ев', 'ам', 'ами', 'ах'],
  /** рубль, июнь: stem without «ь» */
  masculineSoft: ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ей', 'ям', 'ями', 'ях'],
  /** сотня is irregular in the genitive plural; минута, тонна */
  feminine: ['а', 'ы', 'е', 'у', 'ой', 'ою', '', 'ам', 'ами', 'ах'],
  /** тысяча, дюжина after a hushing sound */
  feminineSh: ['а', 'и', 'е', 'у', 'ей', 'ью', '', 'ам', 'ами', 'ах'],
  /** неделя, миля: stem without «я» */
  feminineSoft: ['я', 'и', 'е', 'ю', 'ей', 'ею', 'ь', 'ям', 'ями', 'ях'],
  /** четверть */
  feminineThird: ['ь', 'и', 'ью', 'ей', 'ям', 'ями', 'ях'],
  /** столетие: stem without «е» */
  neuter: ['е', 'я', 'ю', 'ем', 'и', 'й', 'ям', 'ями', 'ях'],
  adjective: ['ый', 'ой', 'ого', 'ому', 'ым', 'ом', 'ая', 'ую', 'ою', 'ое', 'ые', 'ых', 'ыми'],
  adjectiveK: ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ою', 'ое', 'ие', 'их', 'ими'],
  adjectiveSoft: ['ий', 'его', 'ему', 'им', 'ем', 'яя', 'ей', 'юю', 'ею', 'ее', 'ие', 'их', 'ими'],
  none: [''],
} as const;

export type Paradigm = keyof typeof ENDINGS;

/** All forms of the stems (separated by blanks). */
export function formsOf(stems: string, paradigm: Paradigm): string[] {
  return stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => ENDINGS[paradigm].map((ending) => stem + ending));
}
