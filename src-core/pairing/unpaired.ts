import type { Candidate } from './model.ts';
import { PAIR_FLOOR } from './model.ts';

/** How a document came to stay alone. */
export interface Alone {
  /** The candidate nearest to it, if any text shares anything with it. */
  readonly best: Candidate | undefined;
  readonly side: 'source' | 'target';
  /** There is no document on the other side at all. */
  readonly alone: boolean;
  /** It is offered as another rendition or a copy of a text that stands in a suggested pair. */
  readonly rendition: 'copy' | 'rendition' | null;
}

/** Fewer shared words than this are chance. */
const CHANCE = 3;
/** A text this much shorter than the other … */
const SHORTER = 0.55;
/** … most of whose words have their counterpart there tells the same in short. */
const CONTAINED = 0.42;

/** Why a document stays without counterpart, in one plain sentence without a full stop. */
export function unpairedReason({ best, side, alone, rendition }: Alone, language: 'en' | 'ru'): string {
  const say = (en: string, ru: string): string => (language === 'ru' ? ru : en);
  if (alone) return say('there is no text in the other language to compare with', 'нет ни одного текста на другом языке');
  if (rendition === 'copy') return say('nearly the same text as one that has its pair', 'почти тот же текст, что и другой, у которого есть пара');
  if (rendition === 'rendition')
    return side === 'target' ? say('another rendition of a source that has its pair', 'другой перевод оригинала, у которого есть пара') : say('another version of a source that has its pair', 'другой вариант оригинала, у которого есть пара');
  if (!best || best.shared.length < CHANCE) return say('no text in the other language shares its names or figures', 'ни в одном тексте на другом языке нет тех же имён и чисел');
  if (best.score >= PAIR_FLOOR) return say('the nearest text belongs better with another one', 'ближайший текст лучше подходит к другому');
  const ratio = best.lengthRatio / 1.2;
  if (best.containment >= CONTAINED && Math.min(ratio, 1 / ratio) < SHORTER) {
    return (side === 'target') === ratio < 1
      ? say('the nearest text tells the same at much greater length: this may be a summary of it', 'ближайший текст рассказывает о том же гораздо подробнее: возможно, это его краткое изложение')
      : say('the nearest text tells the same in short: it may be a summary of this one', 'ближайший текст рассказывает о том же гораздо короче: возможно, это краткое изложение');
  }
  const percent = Math.round(best.similarity * 100);
  return say(`the nearest text shares only ${percent}% of its content`, `с ближайшим текстом совпадает только ${percent}\u00a0% содержания`);
}
