import type { HouseStyle } from '../settings.ts';
import type { MarkFault } from './model.ts';

type Rule = (text: string) => MarkFault[];
const places = (text: string, pattern: RegExp): { start: number; end: number; quote: string }[] =>
  [...text.matchAll(pattern)].map((m) => {
    const [start, end] = (m as RegExpExecArray).indices?.groups?.['at'] ?? [m.index, m.index + m[0].length];
    return { start, end, quote: text.slice(start, end) };
  });

const DASHES: Readonly<Record<Exclude<HouseStyle['dash'], 'any'>, string>> = { em: '—', 'em-spaced': ' — ', 'en-spaced': ' – ' };
const QUOTES: Readonly<Record<Exclude<HouseStyle['quotes'], 'any'>, readonly [string, string]>> = { double: ['“', '”'], single: ['‘', '’'], guillemets: ['«', '»'] };

/** Where an English text departs from the house style that was chosen; nothing where the house leaves a point open. */
export function houseStyle(text: string, style: HouseStyle): MarkFault[] {
  const rules: (Rule | null)[] = [
    style.dash === 'any' ? null : dashes(DASHES[style.dash]),
    style.quotes === 'any' ? null : quotes(QUOTES[style.quotes]),
    style.numbers === 'any' ? null : thousands(style.numbers),
    style.oxfordComma === 'any' ? null : oxford(style.oxfordComma),
  ];
  return rules.flatMap((rule) => rule?.(text) ?? []);
}

function dashes(wanted: string): Rule {
  return (text) =>
    places(text, /(?<=[\p{L}\p{N}»”"’')])(?<at>\s[—–-]{1,2}\s|\s?—\s?|--)(?=[\p{L}\p{N}«“"‘'(])/dgu)
      .filter((p) => p.quote.replaceAll(' ', ' ') !== wanted)
      .map((p): MarkFault => ({ kind: 'dash', start: p.start, end: p.end, messageKey: 'punctuation.dash', suggestion: wanted, confidence: 0.9 }));
}

function quotes([left, right]: readonly [string, string]): Rule {
  return (text) =>
    places(text, /“[^“”]{1,400}”|«[^«»]{1,400}»|(?<![\p{L}\p{N}])"[^"]{1,400}"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}’])‘[^‘’]{1,400}’(?![\p{L}\p{N}])/dgu)
      .filter((p) => p.quote[0] !== left)
      .map((p): MarkFault => ({ kind: 'style', start: p.start, end: p.end, messageKey: 'punctuation.quoteStyle', suggestion: left + p.quote.slice(1, -1) + right, confidence: 0.9 }));
}

function thousands(wanted: Exclude<HouseStyle['numbers'], 'any'>): Rule {
  const mark = { comma: ',', space: ' ', plain: '' }[wanted];
  return (text) => {
    const grouped = places(text, /(?<![\d.,-])\d{1,3}(?:(?:,\d{3})+|(?:[   ]\d{3})+)(?![\d,]|\.\d{3})/dgu);
    const bare = wanted === 'plain' ? [] : places(text, /(?<![\d.,:/-])\d{5,9}(?![\d,:/-])/dgu);
    return [...grouped, ...bare].flatMap((p): MarkFault[] => {
      const meant = p.quote.replace(/[^\d]/g, '').replace(/\B(?=(?:\d{3})+$)/g, mark);
      return meant === p.quote.replace(/[  ]/g, ' ') ? [] : [{ kind: 'style', start: p.start, end: p.end, messageKey: 'punctuation.numberStyle', suggestion: meant, confidence: 0.85 }];
    });
  };
}

const ITEM = String.raw`[\p{L}’'-]+(?: [\p{L}’'-]+)?`;

function oxford(wanted: 'always' | 'never'): Rule {
  const pattern = wanted === 'always' ? new RegExp(String.raw`${ITEM}, ${ITEM}(?<at> )(?:and|or) ${ITEM}(?=[.;:!?]|$)`, 'dgu') : new RegExp(String.raw`${ITEM}, ${ITEM}(?<at>, )(?:and|or) ${ITEM}(?=[.;:!?]|$)`, 'dgu');
  return (text) => places(text, pattern).map((p): MarkFault => ({ kind: 'style', start: p.start, end: p.end, messageKey: wanted === 'always' ? 'punctuation.oxford' : 'punctuation.noOxford', suggestion: wanted === 'always' ? ', ' : ' ', confidence: 0.7 }));
}
