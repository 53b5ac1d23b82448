import type { Vocabulary } from '../lexicon/vocabulary.ts';
import type { Candidate } from './pair.ts';

/** One reason for or against a pair. */
export interface PairingReason {
  readonly kind: 'names' | 'numbers' | 'dates' | 'words' | 'order' | 'length' | 'against';
  readonly text: string;
}

const title = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

/** Words as they stand in the target text, so that a reader of either language knows them. */
function shown(candidate: Candidate, left: Vocabulary, right: Vocabulary, pick: (source: number) => boolean, most: number): string[] {
  return candidate.shared
    .filter((item) => pick(item.source))
    .slice(0, most)
    .map((item) => {
      const type = right.types[item.target]!;
      if (type.quantity) return type.form.replace(/^[#@~]/, '');
      return type.capital ? title(type.form) : type.form === left.types[item.source]!.form ? type.form : `${left.types[item.source]!.form} = ${type.form}`;
    });
}

/** Why two documents go together, in plain words of the interface language. */
export function reasonsFor(candidate: Candidate, left: Vocabulary, right: Vocabulary, language: 'en' | 'ru'): PairingReason[] {
  const ru = language === 'ru';
  const out: PairingReason[] = [];
  const isName = (id: number): boolean => left.types[id]!.capital && !left.types[id]!.quantity;
  const isNumber = (id: number): boolean => left.types[id]!.quantity && !left.types[id]!.inWords;
  const names = shown(candidate, left, right, isName, 5);
  if (names.length > 0) out.push({ kind: 'names', text: (ru ? 'оба называют ' : 'both name ') + names.join(', ') });
  if (candidate.numbersTotal > 0 && candidate.numbersShared > 0) {
    const list = shown(candidate, left, right, isNumber, 4).join(', ');
    out.push({
      kind: 'numbers',
      text: ru ? `совпадают ${candidate.numbersShared} из ${candidate.numbersTotal} чисел: ${list}` : `${candidate.numbersShared} of ${candidate.numbersTotal} figures agree: ${list}`,
    });
  }
  const words = shown(candidate, left, right, (id) => !isName(id) && !left.types[id]!.quantity, 5);
  if (words.length > 0) out.push({ kind: 'words', text: (ru ? 'общие редкие слова: ' : 'rare words in both: ') + words.join(', ') });
  if (candidate.shared.length > 8) {
    const percent = Math.round(candidate.order * 100);
    out.push({ kind: 'order', text: ru ? `порядок совпадает на ${percent} %` : `${percent} % of what they share runs in the same order` });
  }
  return out;
}

/** What speaks against a pair that is suggested all the same. */
export function againstReasons(candidate: Candidate, all: readonly Candidate[], language: 'en' | 'ru'): PairingReason[] {
  const ru = language === 'ru';
  const out: PairingReason[] = [];
  if (candidate.lengthRatio < 0.6) {
    const percent = Math.round((1 - candidate.lengthRatio / 1.2) * 100);
    out.push({ kind: 'against', text: ru ? `перевод короче ожидаемого на ${percent} %` : `the target is ${percent} % shorter than expected` });
  } else if (candidate.lengthRatio > 2.2) {
    const percent = Math.round((candidate.lengthRatio / 1.2 - 1) * 100);
    out.push({ kind: 'against', text: ru ? `перевод длиннее ожидаемого на ${percent} %` : `the target is ${percent} % longer than expected` });
  }
  const rival = all.filter((c) => c !== candidate && (c.source === candidate.source || c.target === candidate.target)).sort((p, q) => q.score - p.score)[0];
  if (rival && rival.score > candidate.score - 0.15 && rival.score > 0.4) {
    out.push({ kind: 'against', text: ru ? `есть другой похожий текст: ${rival.score.toFixed(2)}` : `another text is close: ${rival.score.toFixed(2)}` });
  }
  return out;
}

/** Why a document stays without counterpart. */
export function unpairedReason(best: Candidate | undefined, noOtherSide: boolean, isAlternative: boolean, language: 'en' | 'ru'): string {
  const ru = language === 'ru';
  if (noOtherSide) return ru ? 'нет ни одного текста на другом языке' : 'there is no text in the other language to compare with';
  if (isAlternative) return ru ? 'другой перевод уже найденной пары' : 'another rendition of a source that is already paired';
  if (!best || best.shared.length < 3) return ru ? 'ни один текст на другом языке не разделяет с ним имён и чисел' : 'no text in the other language shares its names or figures';
  if (best.score >= 0.5) return ru ? 'ближайший текст лучше подходит другому' : 'the nearest text belongs better with another one';
  const percent = Math.round(best.similarity * 100);
  return ru ? `у ближайшего текста общего только ${percent} % содержания` : `the nearest text shares only ${percent} % of its content`;
}
