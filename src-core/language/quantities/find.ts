import type { Language } from '../../text/model.ts';
import { ENGLISH } from './english.ts';
import { type Draft, finished, type Quantity } from './model.ts';
import { relate } from './neighbours.ts';
import type { Place } from './place.ts';
import { readFigure } from './read-figure.ts';
import { readWords } from './read-words.ts';
import { RUSSIAN } from './russian.ts';
import { scan } from './scan.ts';

/**
 * Finds the quantities of one segment: figures and number words with all that belongs to them.
 *
 * Whatever is counted apart is a quantity apart: a date in one piece yields its day, month and year, a range its two
 * ends, a score its two numbers. So every figure is one token for the word links, however the other language groups
 * them; what belongs together is told by `month`, `day`, `year` and `high`.
 *
 * @param text one segment; the time taken grows with its length and no faster
 * @returns quantities in text order, not overlapping
 */
export function findQuantities(text: string, language: Language): Quantity[] {
  const russian = language === 'ru';
  const table = russian ? RUSSIAN : language === 'en' ? ENGLISH : undefined;
  const anchors = scan(text, table, russian);
  if (anchors.length === 0) return [];
  const drafts: Draft[] = [];
  const place: Place = { text, language, russian, table, anchors, drafts };
  let claimed = 0;
  for (let i = 0; i < anchors.length; i++) {
    const anchor = anchors[i]!;
    if (anchor.start < claimed) continue;
    claimed = anchor.word ? readWords(place, i) : readFigure(place, anchor);
  }
  return relate(text, drafts, russian).map(finished);
}
