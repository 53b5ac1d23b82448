import type { Segment } from '../../text/model.ts';
import type { CheckContext, CheckSide, Draft } from '../context.ts';
import { quoteOf } from '../context.ts';

/** A full stop, an ellipsis or another mark that ends a sentence, with what may close after it. */
const STOPPED = /[.!?…][\s"'“”«»‘’)\]]*$/u;
/** A sentence that ends with a word, a figure or a closing mark, and with nothing that leads on. */
const BARE = /[\p{L}\p{N}%]["”’»)\]]*$/u;
/** The stop after these belongs to the word («2019 г.», «и т. д.»). */
const SHORTENED = /(?<!\p{L})(?:\p{L}{1,2}|гг|вв|др|пр|тыс|млн|млрд|трлн|руб|коп|обл|стр|проч|etc|Inc|Ltd|Corp|Co|Jr|St|No)\.["”»)\]]*$/iu;
/** Fewer words are a caption or an item. */
const SENTENCE_WORDS = 4;
/** Where more than this share of a text's sentences lack the stop, that is how the text is set. */
const STYLE_SHARE = 0.1;

interface Pair {
  readonly source: Segment;
  readonly target: Segment;
  /** Position of the last target segment of the link. */
  readonly last: number;
}

/**
 * Sentences whose source ends with a full stop and whose rendition ends with no mark at all. Headlines, captions and items have no stop in
 * the source either; a text that leaves stops out as a rule is let alone.
 */
export function lostStops(context: CheckContext): Draft[] {
  const pairs = context.links.flatMap((l): Pair[] => {
    if (l.source.length === 0 || l.target.length === 0) return [];
    const [s, t] = [Math.max(...l.source), Math.max(...l.target)];
    return endsWithStop(quoteOf(context.source, context.source.segments[s]!)) ? [{ source: context.source.segments[s]!, target: context.target.segments[t]!, last: t }] : [];
  });
  const lost = pairs.filter(({ target, last }) => isBare(context.target, target, last));
  return lost.length > Math.max(1, pairs.length * STYLE_SHARE) ? [] : lost.map(({ source, target }) => draft(context, source, target));
}

const endsWithStop = (text: string): boolean => /(?<!\.)\.["”»)\]]*\s*$/u.test(text) && !SHORTENED.test(text.trimEnd()) && words(text) >= SENTENCE_WORDS;
const words = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

function isBare(side: CheckSide, segment: Segment, k: number): boolean {
  const text = quoteOf(side, segment).trimEnd();
  if (STOPPED.test(text) || !BARE.test(text) || words(text) < SENTENCE_WORDS) return false;
  // The sentence may go on in what was cut off from it.
  const [first, next] = [side.segments[0]!, side.segments[k + 1]];
  // The first paragraph of several is a headline, whatever the source does.
  if (segment.block === first.block && side.segments.at(-1)!.block !== first.block) return false;
  return next?.block !== segment.block && !(next && /^\p{Ll}/u.test(quoteOf(side, next)));
}

function draft(context: CheckContext, source: Segment, target: Segment): Draft {
  const from = quoteOf(context.source, source).trimEnd();
  const to = quoteOf(context.target, target).trimEnd();
  const end = target.start + to.length;
  const stop = source.start + from.lastIndexOf('.');
  const word = /\S+$/u.exec(to)?.[0] ?? '';
  return {
    check: 'punctuation.mark',
    category: 'linguistic-conventions/punctuation',
    severity: 'minor',
    confidence: 0.85,
    source: [{ start: stop, end: stop + 1 }],
    target: [{ start: end - word.length, end }],
    messageKey: 'punctuation.markLost',
    params: { mark: '.', quote: to.slice(-60) },
    evidence: { mark: '.' },
    // Where the stop stands when a quotation closes is a matter of house style.
    ...(/[\p{L}\p{N}%]$/u.test(word) ? { suggestion: `${word}.` } : {}),
  };
}
