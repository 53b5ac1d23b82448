/** Kinds of characters, one bit each. A form is only looked for in a line that has a character it needs. */
const BIT = {
  figure: 1,
  cyrillic: 1 << 1,
  latin: 1 << 2,
  /** Bars, bullets, arrows and whatever else is drawn: what is neither ASCII nor Cyrillic. */
  sign: 1 << 3,
  colon: 1 << 4,
  slash: 1 << 5,
  at: 1 << 6,
  hash: 1 << 7,
  percent: 1 << 8,
  bracket: 1 << 9,
  quote: 1 << 10,
  dot: 1 << 11,
  semicolon: 1 << 12,
  comma: 1 << 13,
  bang: 1 << 14,
  question: 1 << 15,
  dash: 1 << 16,
  ampersand: 1 << 17,
  star: 1 << 18,
  underscore: 1 << 19,
  bar: 1 << 20,
  dollar: 1 << 21,
  greater: 1 << 22,
} as const;
export type Mark = keyof typeof BIT;

const ASCII = new Int32Array(128);
const spread = (characters: string, bit: number): void => {
  for (const c of characters) ASCII[c.charCodeAt(0)]! |= bit;
};
spread('0123456789', BIT.figure);
spread('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', BIT.latin);
spread('[]()', BIT.bracket);
spread('"', BIT.quote);
spread('.', BIT.dot);
spread('!', BIT.bang);
spread('?', BIT.question);
spread('-', BIT.dash);
spread(':', BIT.colon);
spread('/', BIT.slash);
spread('@', BIT.at);
spread('#', BIT.hash);
spread('%', BIT.percent);
spread(';', BIT.semicolon);
spread(',', BIT.comma);
spread('&', BIT.ampersand);
spread('*', BIT.star);
spread('_', BIT.underscore);
spread('|', BIT.bar);
spread('$', BIT.dollar);
spread('>', BIT.greater);

/** Which kinds of characters stand in a line, as bits for `hasMark`. */
export function marksOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 128) bits |= ASCII[c]!;
    else if (c >= 0x400 && c <= 0x52f) bits |= BIT.cyrillic;
    else bits |= BIT.sign;
  }
  return bits;
}

export const hasMark = (bits: number, mark: Mark): boolean => (bits & BIT[mark]) !== 0;

const TELLS =
  /(?<![\p{L}\p{N}])(?:\p{Ll}{3,}(?:л|ла|ло|ли|лся|лась|лось|лись)|said|says|told|tells|was|were|had|gave|has|have|are|is|\p{Ll}{3,}ed)(?![\p{L}\p{N}])/u;

/** A question of form that a line answers with yes or no. */
export interface Form {
  readonly name: string;
  readonly pattern: RegExp;
  /** Bits of which the line must have one, or the pattern cannot match; 0 where nothing can be said beforehand. */
  readonly needs: number;
  /** Asked of labels and short sentences only: it takes long to answer, or says nothing of a paragraph. */
  readonly brief: boolean;
}

const BRIEF = new Set(['sentences', 'sentence', 'file', 'suffix', 'initials', ',,', 'label 9', '9 label', 'quoted', 'page of', 'multiplied', 'version', 'address']);

const form = (name: string, pattern: RegExp, ...needs: Mark[]): Form => ({ name, pattern, needs: needs.reduce((bits, mark) => bits | BIT[mark], 0), brief: needs.length === 0 || BRIEF.has(name) });

export const FORMS: readonly Form[] = [
  form('bar', /\s[|•·›→»]\s/u, 'bar', 'sign'),
  form('bars', /[|•·›].*[|•·›]/u, 'bar', 'sign'),
  form('slash', /\s\/\s/u, 'slash'),
  form('label:', /^[\p{L} -]{2,24}:\s/u, 'colon'),
  form(':end', /:$/, 'colon'),
  form(':', /:/, 'colon'),
  form('emoji', /\p{Extended_Pictographic}/u, 'sign'),
  form('arrow', /[→←▼▲►»›>]/u, 'sign', 'greater'),
  form('url', /https?:|www\.|\.(?:com|ru|org|net|example)(?![\p{L}])/u, 'colon', 'dot'),
  form('email', /\S@\S+\.\S/u, 'at'),
  form('handle', /(?:^|\s)@\w/u, 'at'),
  form('hashtag', /(?:^|\s)#[\p{L}\d]/u, 'hash'),
  form('currency', /[$€£₽¥]/u, 'dollar', 'sign'),
  form('percent', /%/u, 'percent'),
  form('time', /\d{1,2}:\d{2}/u, 'colon'),
  form('date', /\d{1,2}[./]\d{1,2}[./]\d{2,4}/u, 'figure'),
  form('year', /\b(?:19|20)\d{2}\b/u, 'figure'),
  form('change', /[+−▲▼-]\s?\d/u, 'figure'),
  form('(9)', /[([]\d[\d\s.,]*[)\]]/u, 'bracket'),
  form('file', /\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|docx?|xlsx?|csv|zip|tiff?|heic|ico|mov|ogg|rtf|pptx?|md|gpx|eml|dwg|txt)(?![\p{L}])/iu, 'dot'),
  form('suffix', /\S\.[a-zA-Z]\w{1,3}$/u, 'dot'),
  form('bracketed', /^[[(].*[\])]$/u, 'bracket'),
  form('quoted', /[«“"].*[»”"]/u, 'quote', 'sign'),
  form('quote-first', /^[«“"]/u, 'quote', 'sign'),
  form('dash-first', /^[—–-]\s/u, 'dash', 'sign'),
  form('bullet', /^[•*]\s/u, 'star', 'sign'),
  form('1.', /^\d{1,2}[.)]\s/u, 'figure'),
  form('a)', /^\(?\p{Ll}\)\s/u, 'bracket'),
  form(';end', /;$/u, 'semicolon'),
  form(',', /,/u, 'comma'),
  form(',,', /,.*,/u, 'comma'),
  form('...', /(?:…|\.\.\.)$/u, 'dot', 'sign'),
  form('!', /!/u, 'bang'),
  form('?', /\?/u, 'question'),
  form('dash', /\s[—–-]\s/u, 'dash', 'sign'),
  form('copyright', /©|\(c\)/iu, 'bracket', 'sign'),
  form('&', /&/u, 'ampersand'),
  form('star', /\*/u, 'star'),
  form('_', /_/u, 'underscore'),
  form('sentences', /[.!?]\s+\p{Lu}/u, 'dot', 'bang', 'question'),
  form('initials', /\p{Lu}\.\s?\p{Lu}/u, 'dot'),
  form('name', /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,2}\p{Lu}[\p{L}'’-]*$/u),
  form('name-inside', /\p{Ll}\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u),
  form('name-last', /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u),
  form('tells', TELLS),
  form('sentence', /^["«“]?\p{Lu}\S*\s+\S+\s+\S+\s[\s\S]*[.!?…]["»”']?$/u, 'dot', 'bang', 'question', 'sign'),
  form('label 9', /^\p{L}+:?\s\d+[\d\s.,]*\p{L}{0,3}\.?$/u, 'figure'),
  form('9 label', /^\d[\d\s.,]*[kкmм]?\s\p{L}+$/iu, 'figure'),
  form('CAPS', /\p{Lu}{2,}/u),
  form('L9', /\p{L}\d|\d\p{L}/u, 'figure'),
  // Spaces that set words apart where a page has columns or buttons.
  form('gap', /\S(?:\s{2,}|\t)\S/u),
  form('multiplied', /\d\s?[x×]|[x×]\s?\d/u, 'figure'),
  form('version', /\d\.\d/u, 'figure'),
  form('page of', /\d\s(?:из|of|\/)\s\d/u, 'figure'),
  form('address', /\S\/\S/u, 'slash'),
  form('ends with a joint', /[\s(](?:и|в|на|с|со|к|по|о|об|от|до|из|у|за|для|при|the|a|an|of|to|in|on|at|for|from|with|and|or|by|as)$/iu),
];
