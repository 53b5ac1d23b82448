// Invented names in both alphabets.
import type { LexiconEntry } from '../../src-core/lexicon/compile.ts';
import type { Random } from './random.ts';

/** A name as each language writes it; Russian in the nominative. */
export interface Name {
  readonly russian: string;
  readonly english: string;
}

const BEGINNINGS = ['Ба|Ba', 'Вер|Ver', 'Гор|Gor', 'Да|Da', 'Жи|Zhi', 'За|Za', 'Кар|Kar', 'Ле|Le', 'Мар|Mar', 'Ни|Ni', 'Ор|Or', 'Пе|Pe', 'Ра|Ra', 'Са|Sa', 'Тер|Ter', 'Ул|Ul', 'Фи|Fi', 'Ха|Kha', 'Чи|Chi', 'Ша|Sha', 'Эль|El', 'Юр|Yur', 'Ям|Yam', 'Стро|Stro', 'Кле|Kle', 'Бру|Bru', 'Гри|Gri', 'Дро|Dro', 'Тра|Tra', 'Сне|Sne'];
const MIDDLES = ['ба|ba', 'ви|vi', 'го|go', 'ди|di', 'за|za', 'ки|ki', 'ла|la', 'ме|me', 'ну|nu', 'ро|ro', 'са|sa', 'ти|ti', 'фо|fo', 'чи|chi', 'ша|sha', 'кун|kun', 'рин|rin', 'сел|sel', 'тан|tan', 'вор|vor', '|', '|'];
const ENDINGS = ['ов|ov', 'ин|in', 'ский|sky', 'ко|ko', 'ман|man', 'дзе|dze', 'ян|yan', 'берг|berg', 'сон|son', 'лаев|laev', 'нов|nov', 'хин|khin', 'мет|met', 'дар|dar', 'рук|ruk', 'зель|zel', 'вич|vich', 'тенко|tenko'];

/** A surname nobody has. */
export function inventName(random: Random): Name {
  const parts = [BEGINNINGS, MIDDLES, ENDINGS].map((list) => random.pick(list).split('|') as [string, string]);
  return { russian: parts.map(([ru]) => ru).join(''), english: parts.map(([, en]) => en).join('') };
}

/** Places of the lexicon and invented towns, the common ones first. */
export function inventPlaces(entries: readonly LexiconEntry[], random: Random): Name[] {
  const known = entries.filter((e) => e.pos === 'name' && /^[А-Я][а-я]{3,}$/u.test(e.lemma) && /^[A-Z][a-z]{3,}$/.test(e.equivalents[0] ?? '')).map((e) => ({ russian: e.lemma, english: e.equivalents[0]! }));
  const towns = Array.from({ length: 300 }, () => {
    const { russian, english } = inventName(random);
    return { russian: `${russian}ск`, english: `${english}sk` };
  });
  return random.shuffled([...known.slice(0, 1500), ...towns]);
}
