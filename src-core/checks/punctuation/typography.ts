import type { MarkFault } from './model.ts';

/** Marks that stand wrongly whatever the house style: doubled spaces and marks, spaces before marks; in English also Russian ways of setting. */
export function typography(text: string, language: string): MarkFault[] {
  return [...spaces(text), ...doubled(text), ...(language === 'en' ? russianInEnglish(text) : [])];
}

function found(text: string, pattern: RegExp, make: (match: RegExpExecArray) => Omit<MarkFault, 'start' | 'end'>): MarkFault[] {
  return [...text.matchAll(pattern)].map((m) => {
    const match = m as RegExpExecArray;
    const at = match.indices?.groups?.['at'] ?? [match.index, match.index + match[0].length];
    return { start: at[0], end: at[1], ...make(match) };
  });
}

function spaces(text: string): MarkFault[] {
  return [
    // Between words only: indents and columns are set with spaces on purpose.
    ...found(text, /(?<=[\p{L}\p{N}.,;:!?»”")])(?<at>[  ]{2,})(?=[\p{L}\p{N}«“"(])/dgu, () => ({ kind: 'space', messageKey: 'punctuation.spaces', suggestion: ' ', confidence: 0.95 })),
    ...found(text, /(?<=[\p{L}\p{N}%”»)\]])(?<at> +)(?=[,;!?](?:\s|$)|\.(?:\s|$)(?!\.))/dgu, () => ({ kind: 'space', messageKey: 'punctuation.spaceBefore', suggestion: '', confidence: 0.9 })),
    ...insideSpaces(text),
    ...found(text, /(?<=\p{L}{2})(?<at>,)(?=\p{L}{2})/dgu, () => ({ kind: 'space', messageKey: 'punctuation.spaceAfter', suggestion: ', ', confidence: 0.9 })),
  ];
}

/** Words and brackets that a program for parting words from marks has cut: "today 's", "do n't", "( the mayor )". */
function insideSpaces(text: string): MarkFault[] {
  const fault = (): Omit<MarkFault, 'start' | 'end'> => ({ kind: 'space', messageKey: 'punctuation.spaceInside', suggestion: '', confidence: 0.9 });
  return [
    // A quotation in single marks may begin with such letters.
    ...found(text, /(?<=\p{L}{2})(?<at> +)(?=(?:n['’]t|['’](?:s|re|ve|ll|d|m))\s)(?![^'’]*['’][^'’]{0,80}\p{L}['’](?!\p{L}))/dgu, fault),
    ...found(text, /(?<=[([])(?<at> +)(?=[\p{L}\p{N}][^()[\]]*[)\]])/dgu, fault),
    ...found(text, /(?<=[([][^()[\]]*[\p{L}\p{N}])(?<at> +)(?=[)\]])/dgu, fault),
  ];
}

function doubled(text: string): MarkFault[] {
  return [
    ...found(text, /(?<at>,\s*,|;\s*;|(?<!:):\s*:(?!:))/dgu, (m) => ({ kind: 'doubled', messageKey: 'punctuation.doubled', suggestion: m[0][0]!, confidence: 0.9 })),
    ...found(text, /(?<![.!?…])(?<at>\.\.)(?![./\\])(?=\s|["”»)]|$)/dgu, () => ({ kind: 'doubled', messageKey: 'punctuation.doubled', confidence: 0.85 })),
    ...found(text, /(?<at>,\.|(?<=[\p{Ll}]{4})\.,)(?=\s|$)/dgu, () => ({ kind: 'doubled', messageKey: 'punctuation.doubled', confidence: 0.8 })),
  ];
}

function russianInEnglish(text: string): MarkFault[] {
  const numero = found(text, /(?<at>№) ?(?=\d)/dgu, () => ({ kind: 'guillemets', messageKey: 'punctuation.numero', suggestion: 'No. ', confidence: 0.9 })).map((f) => ({ ...f, end: text[f.end] === ' ' ? f.end + 1 : f.end }));
  return [
    ...found(text, /«[^«»]{1,400}»/dgu, (m) => ({ kind: 'guillemets', messageKey: 'punctuation.guillemets', suggestion: `“${m[0].slice(1, -1)}”`, confidence: 0.9 })).filter((f) => !/\p{Script=Cyrillic}/u.test(text.slice(f.start, f.end))),
    ...found(text, /„[^„“”"]{1,400}[“”"]/dgu, (m) => ({ kind: 'guillemets', messageKey: 'punctuation.guillemets', suggestion: `“${m[0].slice(1, -1)}”`, confidence: 0.9 })),
    ...numero,
    ...decimalCommas(text),
  ];
}

/** «18,4 млрд» taken over as "18,4 billion". A comma before three figures parts thousands; lists and scores are set otherwise. */
function decimalCommas(text: string): MarkFault[] {
  return found(text, /(?<![\d.,-])(?<at>\d{1,4},\d{1,2})(?![\d,]|\.\d)(?=\s?(?:%|percent|per cent|million|billion|trillion|thousand|mln|bln|km|kg|cm|mm|m\b|tons?|tonnes?|meters?|metres?|kilometers?|kilometres?|hectares?|times|rubles?|roubles?|dollars?|euros?|points?|degrees?|hours?|years?|magnitude)|°)/dgu, (m) => ({ kind: 'decimal', messageKey: 'punctuation.decimal', suggestion: (m.groups?.['at'] ?? '').replace(',', '.'), confidence: 0.92 }));
}
