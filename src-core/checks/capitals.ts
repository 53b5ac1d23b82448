import { MONTHS, NAMES_OF_DAYS, PEOPLES } from './capital-words.ts';
import type { CheckContext, Draft } from './context.ts';
import { quoteOf } from './context.ts';
import { anchorOf } from './places.ts';

/** Opening marks before the first letter of a sentence. */
const LEAD = /^[\s"“‘«'([—–-]*/u;
/** Particles that names begin with, also at the head of a sentence. */
const PARTICLES = /^(?:de|du|des|von|van|der|den|al|el|da|di|dos|la|le|ibn|bin|ben|bint|ter|ten|zu|af|ap|fitz|d|o|l)(?:[’'-]|\s+\p{Lu})/u;
/** Fewer words are an item of a list. */
const SENTENCE_WORDS = 4;
/** Where more sentences of a text than this begin so, that is how the text is set. */
const STYLE_SHARE = 0.1;

/** Sentences and proper words of an English or Russian target that lack their capital. */
export const capitals = (context: CheckContext): Draft[] => [...sentenceStarts(context), ...(context.target.language === 'en' ? properWords(context) : [])];

/** Sentences that begin in lower case where the source's begins with a capital. */
function sentenceStarts(context: CheckContext): Draft[] {
  const { source, target } = context;
  let looked = 0;
  const found = context.links.flatMap((link): Draft[] => {
    if (link.source.length === 0 || link.target.length === 0) return [];
    const [s, t] = [Math.min(...link.source), Math.min(...link.target)];
    const from = quoteOf(source, source.segments[s]!);
    const to = quoteOf(target, target.segments[t]!);
    if (!isSentence(from) || !/^\p{Lu}/u.test(from.replace(LEAD, ''))) return [];
    looked++;
    const lead = LEAD.exec(to)![0].length;
    const word = /^[\p{L}\p{N}’'-]+/u.exec(to.slice(lead))?.[0] ?? '';
    if (!isSentence(to) && (to.match(/\p{L}+/gu)?.length ?? 0) < SENTENCE_WORDS) return [];
    if (!/^\p{Ll}/u.test(word) || /[\p{Lu}\p{N}]/u.test(word) || PARTICLES.test(to.slice(lead)) || /^[\p{L}\d]+[.@/]\w/u.test(to.slice(lead)) || !beginsAnew(context, t)) return [];
    const start = target.segments[t]!.start + lead;
    return [draft(context, t, start, word, 'spelling.sentenceCapital')];
  });
  return found.length > Math.max(1, looked * STYLE_SHARE) ? [] : found;
}

const isSentence = (text: string): boolean => (text.match(/\p{L}+/gu)?.length ?? 0) >= SENTENCE_WORDS && /[.!?…]["'“”«»‘’)\]]*\s*$/u.test(text);

/** Whether nothing before a segment can lead on into it: speech is followed by who said it, an ellipsis and a shortened word by the rest. */
function beginsAnew(context: CheckContext, k: number): boolean {
  const [before, own] = [context.target.segments[k - 1], context.target.segments[k]!];
  if (!before) return true;
  const text = quoteOf(context.target, before).trimEnd();
  return before.block === own.block ? /\p{Ll}{3}\.$/u.test(text) : !/[,;:—–-]$/u.test(text);
}

/** Days, months, peoples and the first person, which English writes with a capital wherever they stand. */
function properWords(context: CheckContext): Draft[] {
  return context.target.segments.flatMap((segment, k) => {
    const text = quoteOf(context.target, segment);
    return [...text.matchAll(PROPER)].map((m): Draft => draft(context, k, segment.start + m.index, m[0], 'spelling.properCapital'));
  });
}

const PROPER = new RegExp(String.raw`(?<![\p{L}\p{N}_@#/.’'-])(?:${[...NAMES_OF_DAYS, ...MONTHS, ...PEOPLES].join('|')}|i(?=\s(?:am|have|was|had|will|would|can|could|do|did|think|know|knew|believe|want|hope|see|said|say)\s)|i['’](?:m|ve|ll|d))(?![\p{L}\p{N}_@/-]|\.\p{L}|['’]\p{L}(?!\b))`, 'gu');

function draft(context: CheckContext, k: number, start: number, word: string, messageKey: string): Draft {
  const meant = word.charAt(0).toUpperCase() + word.slice(1);
  return { check: 'spelling.capital', category: 'linguistic-conventions/spelling', severity: 'minor', confidence: 0.9, source: anchorOf(context, k), target: [{ start, end: start + word.length }], wording: word, messageKey, params: { word, meant }, evidence: { meant }, suggestion: meant };
}
