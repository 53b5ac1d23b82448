import * as fc from 'fast-check';
import { readLexiconSources } from '../../scripts/lib/lexicon-sources.ts';
import { PseudoNews } from '../../scripts/lib/pseudo-news.ts';
import { Random } from '../../scripts/lib/random.ts';
import { ROOT, sample } from './core.ts';
import { STORY } from './renditions.ts';

export interface TwoTexts {
  readonly ru: string;
  readonly en: string;
}

let entries: ReturnType<typeof readLexiconSources>[number]['entries'] | undefined;

/** An invented event told in both languages, with sentences left out and exchanged. */
function generated(seed: number): TwoTexts {
  entries ??= readLexiconSources(ROOT).flatMap((f) => f.entries);
  const news = new PseudoNews(seed, entries, (lemma) => [lemma]);
  const { facts } = news.event(1 + (seed % 23));
  return { ru: news.tell(news.retold(facts), 'ru'), en: news.tell(news.retold(facts, 0.15), 'en', 0.5) };
}

const WHOLE: readonly TwoTexts[] = [
  { ru: sample('relay-exchange-ru.txt'), en: sample('relay-exchange-en.txt') },
  { ru: sample('volga-ferry-ru.txt'), en: sample('volga-ferry-en.txt') },
  { ru: STORY.russian, en: STORY.english },
  { ru: STORY.version, en: STORY.second },
  { ru: STORY.russian, en: STORY.another },
];

/** A random cut of one of our own texts: sentences left out, paragraphs joined, split and exchanged, each side for itself. */
function cut(seed: number): TwoTexts {
  const random = new Random(seed);
  const { ru, en } = random.pick(WHOLE);
  const left = random.next() * 0.4;
  const side = (text: string): string => {
    const paragraphs = text.split(/\n+/).map((p) => p.split(/(?<=[.!?»”]) /).filter(() => !random.chance(left)).join(' ')).filter((p) => p !== '' && !random.chance(left / 2));
    if (paragraphs.length > 2 && random.chance(0.4)) paragraphs.splice(random.below(paragraphs.length), 0, ...paragraphs.splice(random.below(paragraphs.length), 1));
    return paragraphs.reduce((all, p, k) => all + (k === 0 ? '' : random.chance(0.3) ? ' ' : '\n\n') + p, '');
  };
  return { ru: side(ru), en: side(en) };
}

/** Generated bilingual texts and random cuts of our own. */
export const twoTexts: fc.Arbitrary<TwoTexts> = fc.tuple(fc.boolean(), fc.nat(100_000)).map(([whole, seed]) => (whole ? cut(seed) : generated(seed)));
