// Sentence patterns of the pseudo-news. The Russian words come in whatever form they happen to have: stems are what is measured.
import type { Fillers } from './pseudo-news.ts';

type Word = Fillers['nouns'][number];
type Say = (fillers: Fillers, word: (w: Word) => string) => string;

const RUSSIAN_MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const ENGLISH_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const ru = (f: Fillers): string => `${f.date[0]} ${RUSSIAN_MONTHS[f.date[1] - 1]!}`;
const en = (f: Fillers): string => `${ENGLISH_MONTHS[f.date[1] - 1]!} ${f.date[0]}`;

const upper = (s: string): string => s[0]!.toUpperCase() + s.slice(1);

/** Each pattern in both languages. */
export const TEMPLATES: readonly { readonly ru: Say; readonly en: Say }[] = [
  {
    ru: (f, w) => `${f.person.russian} приехал в ${f.place.russian}, где ${w(f.adjectives[0])} ${w(f.nouns[0])} получит ${f.numbers[0]} млн рублей.`,
    en: (f, w) => `${f.person.english} came to ${f.place.english}, where the ${w(f.adjectives[0])} ${w(f.nouns[0])} will get ${f.numbers[0]} million rubles.`,
  },
  {
    ru: (f, w) => `Об этом сообщила компания «${f.organisation.russian}», ${w(f.nouns[0])} которой за год вырос на ${f.numbers[0] % 100} процентов.`,
    en: (f, w) => `This was reported by the company ${f.organisation.english}, whose ${w(f.nouns[0])} grew by ${f.numbers[0] % 100} percent over the year.`,
  },
  {
    ru: (f, w) => `«${upper(w(f.nouns[0]))} и ${w(f.nouns[1])} для нас важнее, чем ${w(f.adjectives[0])} ${w(f.nouns[2])}», — сказал ${f.person.russian}.`,
    en: (f, w) => `“For us the ${w(f.nouns[0])} and the ${w(f.nouns[1])} matter more than a ${w(f.adjectives[0])} ${w(f.nouns[2])},” ${f.person.english} said.`,
  },
  {
    ru: (f, w) => `В ${f.year} году ${w(f.adjectives[0])} ${w(f.nouns[0])} закрыли, а ${w(f.nouns[1])} перевели в ${f.place.russian}.`,
    en: (f, w) => `In ${f.year} the ${w(f.adjectives[0])} ${w(f.nouns[0])} was closed, and the ${w(f.nouns[1])} was moved to ${f.place.english}.`,
  },
  {
    ru: (f, w) => `Уже ${ru(f)} там насчитали ${f.numbers[0]} человек и ${f.numbers[1]} единиц: ${w(f.nouns[0])}, ${w(f.nouns[1])}, ${w(f.nouns[2])}.`,
    en: (f, w) => `As early as ${en(f)}, ${f.numbers[0]} people and ${f.numbers[1]} units were counted there: ${w(f.nouns[0])}, ${w(f.nouns[1])}, ${w(f.nouns[2])}.`,
  },
  {
    ru: (f, w) => `Эксперты считают, что ${w(f.adjectives[0])} ${w(f.nouns[0])} не заменит ${w(f.adjectives[1])} ${w(f.nouns[1])}.`,
    en: (f, w) => `Experts believe that the ${w(f.adjectives[0])} ${w(f.nouns[0])} will not replace the ${w(f.adjectives[1])} ${w(f.nouns[1])}.`,
  },
  {
    ru: (f, w) => `${f.place.russian} ждёт решения до ${ru(f)}: ${w(f.nouns[0])} обойдётся городу в ${f.numbers[1]} тысяч долларов.`,
    en: (f, w) => `${f.place.english} is waiting for a decision until ${en(f)}: the ${w(f.nouns[0])} will cost the city ${f.numbers[1]} thousand dollars.`,
  },
  {
    ru: (f, w) => `По словам ${f.person.russian}, ${w(f.nouns[0])} ещё не готов, и ${w(f.adjectives[0])} ${w(f.nouns[1])} отложили.`,
    en: (f, w) => `According to ${f.person.english}, the ${w(f.nouns[0])} is not ready yet, and the ${w(f.adjectives[0])} ${w(f.nouns[1])} was put off.`,
  },
  {
    ru: (f, w) => `Местные жители жалуются: ${w(f.adjectives[1])} ${w(f.nouns[2])} мешает, а ${w(f.nouns[0])} так и не появился.`,
    en: (f, w) => `Residents complain that the ${w(f.adjectives[1])} ${w(f.nouns[2])} is in the way, and the ${w(f.nouns[0])} has never appeared.`,
  },
  {
    ru: (f, w) => `Раньше «${f.organisation.russian}» продавала ${w(f.nouns[1])} за ${f.numbers[0]} рублей, теперь за ${f.numbers[1]}.`,
    en: (f, w) => `Earlier ${f.organisation.english} sold the ${w(f.nouns[1])} for ${f.numbers[0]} rubles, now it costs ${f.numbers[1]}.`,
  },
  {
    ru: (f, w) => `Из города ${f.place.russian} пришёл новый ${w(f.nouns[0])}; его ${w(f.nouns[1])} никто не проверял.`,
    en: (f, w) => `A new ${w(f.nouns[0])} came from the city of ${f.place.english}; nobody had checked its ${w(f.nouns[1])}.`,
  },
  {
    ru: (f, w) => `${upper(w(f.nouns[2]))} откроют ${ru(f)} ${f.year} года.`,
    en: (f, w) => `The ${w(f.nouns[2])} will open on ${en(f)}, ${f.year}.`,
  },
];
