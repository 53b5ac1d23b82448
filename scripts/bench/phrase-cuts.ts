// Takes phrases and clauses out of a text, for learning what an omission inside a sentence looks like.

/** A run of the text to be taken out, UTF-16 code units. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

const OPENERS: Readonly<Record<string, string>> = {
  en: 'which|who|whose|whom|where|that|because|since|while|when|after|before|although|though|if|unless|until|so that|as|but|and|or|including|such as|according to|despite|in order to|due to|thanks to|with|without|having|being',
  ru: 'который|которая|которое|которые|которого|которой|которых|которым|которую|где|что|потому что|поскольку|так как|когда|после того как|прежде чем|хотя|если|пока|чтобы|но|и|или|а|включая|например|по словам|несмотря на|благодаря|из-за|вместе с|без|при этом',
};
const PREPOSITIONS: Readonly<Record<string, string>> = {
  en: 'in|on|at|by|for|with|from|of|to|about|into|over|under|after|before|during|through|between|against|among|around|without|within|since|until|across|near|along|behind|as',
  ru: 'в|во|на|по|для|с|со|из|от|до|к|ко|о|об|за|под|над|при|через|между|против|среди|около|без|после|перед|во время|в течение|у',
};

const MARK = /[,;:()–—]|\s-\s/gu;

/** All phrases of a sentence that could be taken out, of many kinds and sizes. */
export function cutsOf(text: string, start: number, end: number, language: 'ru' | 'en'): Cut[] {
  const own = text.slice(start, end).replace(/[.!?…"”»]+\s*$/u, '');
  const stop = own.length;
  const cuts: Cut[] = [];
  const add = (from: number, to: number, kind: string): void => {
    const piece = own.slice(from, to);
    const words = piece.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const rest = own.replace(piece, '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (words > 0 && rest >= 3) cuts.push({ start: start + from, end: start + to, kind });
  };
  // Between two marks, or a mark and an end of the sentence.
  const marks = [0, ...[...own.matchAll(MARK)].map((m) => m.index), stop];
  for (let k = 0; k + 1 < marks.length; k++) {
    const [a, b] = [marks[k]!, marks[k + 1]!];
    if (marks.length > 2 && (a > 0 || own[b] === ',')) add(a, a === 0 ? b + 1 : b, 'unit');
    if (k + 2 < marks.length && a > 0) add(a, marks[k + 2]!, 'units');
  }
  const next = (from: number): number => marks.find((m) => m > from + 2) ?? stop;
  for (const m of own.matchAll(new RegExp(`(?<=[\\s,])(?:${OPENERS[language]!})(?=\\s)`, 'giu'))) add(m.index - 1, next(m.index), 'clause');
  for (const m of own.matchAll(new RegExp(`(?<=\\s)(?:${PREPOSITIONS[language]!})(?=\\s)`, 'giu'))) {
    const tail = own.slice(m.index);
    const to = new RegExp(`^\\S+\\s+(?:\\S+\\s+){0,4}?\\S+(?=\\s(?:${PREPOSITIONS[language]!}|${language === 'en' ? 'and|or|is|are|was|were|has|have|had|will' : 'и|или|что'})\\s|[,;:()–—]|$)`, 'iu').exec(tail);
    if (to) add(m.index - 1, m.index + to[0].length, 'preposition');
  }
  for (const m of own.matchAll(/(?<=\s)[\p{L}\p{N}][\p{L}\p{N}’'-]{2,}(?=[\s,]|$)/gu)) add(m.index - 1, m.index + m[0].length, 'word');
  for (const m of own.matchAll(/(?<=\s)[\p{L}\p{N}][\p{L}\p{N}’'-]{2,}\s[\p{L}\p{N}’'-]{3,}(?:\s[\p{L}\p{N}’'-]{3,})?(?=[\s,]|$)/gu)) add(m.index - 1, m.index + m[0].length, 'words');
  for (const m of own.matchAll(new RegExp(`\\s(?:${language === 'en' ? 'and|or' : 'и|или'})\\s(?:\\S+\\s){0,3}\\S+?(?=[\\s,]|$)`, 'giu'))) add(m.index, m.index + m[0].length, 'coordinated');
  return cuts;
}
