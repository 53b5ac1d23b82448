import { isCompound } from '../../language/quantities.ts';
import type { Quantity } from '../../language/quantities.ts';
import type { Span } from '../../text/model.ts';
import { hasCyrillic } from '../../text/characters.ts';
import type { CheckSide } from '../context.ts';

/** A quantity at its place in one side of a pair. */
export interface Figure {
  readonly quantity: Quantity;
  /** Index of its segment among the article segments of its side. */
  readonly segment: number;
  /** Index of its token in that segment. */
  readonly token: number;
  /** The amount itself, UTF-16 code units of the document. */
  readonly span: Span;
  /** With unit or currency sign. */
  readonly whole: Span;
  /** Bare digits, perhaps grouped: no decimals, no «млн». */
  readonly plain: boolean;
  /** For the smaller part of a compound («1 м 82 см»), the figure whose base it is counted in already. */
  readonly head?: Figure;
}

/** Tokens between the parts of a compound: «2 часа и 15 минут». */
const COMPOUND_REACH = 3;
const PLAIN = /^\d+(?:[ ,.\u00a0\u202f]\d{3})*$/;

/**
 * The figures of every article segment of a side.
 * @param foreign segments whose figures stand for nothing, because they were left in the other language
 */
export function figuresOf(side: CheckSide, foreign: (segment: number) => boolean = () => false): readonly (readonly Figure[])[] {
  return side.segments.map((segment, k) => {
    const figures: Figure[] = [];
    if (foreign(k)) return figures;
    side.words.tokens[k]!.forEach((token, n) => {
      const q = token.quantity;
      if (!q) return;
      const before = figures.at(-1);
      figures.push({
        quantity: q,
        segment: k,
        token: n,
        span: { start: token.start, end: token.end },
        whole: { start: segment.start + q.whole.start, end: segment.start + q.whole.end },
        plain: PLAIN.test(side.text.slice(token.start, token.end)) && Number.isInteger(q.value),
        ...(before && n - before.token <= COMPOUND_REACH && q.base !== undefined && isCompound(before.quantity) ? { head: before } : {}),
      });
    });
    return figures;
  });
}

/** Whether most words of a segment are written in the letters of the other language. */
export function isForeign(side: CheckSide, segment: number): boolean {
  if (side.language !== 'ru' && side.language !== 'en') return false;
  const words = side.words.tokens[segment]!.filter((t) => t.kind === 'word');
  const foreign = words.filter((t) => hasCyrillic(t.form) === (side.language === 'en')).length;
  return words.length >= 3 && foreign * 2 > words.length;
}

/** What a figure is about: amounts answer for amounts, places in the calendar only for their own kind. */
export type FigureClass = 'amount' | 'ordinal' | 'time' | 'day' | 'month' | 'weekday' | 'year' | 'decade' | 'century' | 'quarter' | 'designation';

const CLASS: Readonly<Partial<Record<Quantity['kind'], FigureClass>>> = {
  ordinal: 'ordinal',
  time: 'time',
  date: 'day',
  month: 'month',
  weekday: 'weekday',
  year: 'year',
  decade: 'decade',
  century: 'century',
  quarter: 'quarter',
  'half-year': 'quarter',
  designation: 'designation',
};

export function classOf(q: Quantity): FigureClass {
  return CLASS[q.kind] ?? 'amount';
}

const CALENDAR: ReadonlySet<FigureClass> = new Set(['day', 'month', 'weekday', 'year', 'decade', 'century', 'quarter']);

/** Whether it is the business of the date check. */
export function isCalendar(q: Quantity): boolean {
  return CALENDAR.has(classOf(q));
}
