import type { Token } from '../language/tokens.ts';
import type { Vocabulary, WordType } from '../lexicon/vocabulary.ts';
import type { PreparedDocument } from '../text/model.ts';
import { articleTokens } from './collection.ts';
import type { Candidate, SharedItem } from './model.ts';

/** One reason for or against a pair. */
export interface PairingReason {
  readonly kind: 'names' | 'numbers' | 'dates' | 'words' | 'order' | 'length' | 'against';
  readonly text: string;
}

/** Examples a reason gives. */
const MOST = 5;

/** A document of a pair: its words as the vocabulary numbers them, and its text. */
export interface ReasonSide {
  readonly vocabulary: Vocabulary;
  /** Which document of the vocabulary it is. */
  readonly index: number;
  readonly document: PreparedDocument;
}

/** Languages, peoples and countries have a capital in English wherever they stand. */
let proper: ReadonlySet<string> | undefined;
function isProper(form: string): boolean {
  if (!proper) {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const codes = letters.flatMap((a) => letters.map((b) => a + b));
    const [languages, regions] = (['language', 'region'] as const).map((type) => new Intl.DisplayNames('en', { type, fallback: 'none' }));
    proper = new Set(codes.flatMap((code) => [languages?.of(code), regions?.of(code.toUpperCase())].flatMap((name) => name?.toLowerCase() ?? [])));
  }
  return proper.has(form);
}
/** Common words that English likes to write as if they were names: “the Minister said”. */
const OFFICE = /^(?:president|prime|vice|deputy|minister|ministry|governor|government|parliament|senate|council|committee|commission|court|bank|chair(?:man|woman)?|director|head|mayor|general|secretary|ambassador|king|queen|prince|state|republic|federation|union|department|agency|university|church|army|board|party|group|company|city|region|river|sea)$/;

/** A side with its tokens and the places of each of its words, so that a long text is read once. */
interface Side extends ReasonSide {
  readonly tokens: readonly Token[];
  readonly places: ReadonlyMap<number, readonly number[]>;
}
function withPlaces(side: ReasonSide): Side {
  const places = new Map<number, number[]>();
  side.vocabulary.ids[side.index]?.forEach((id, k) => {
    const known = places.get(id);
    if (known) known.push(k);
    else places.set(id, [k]);
  });
  return { ...side, tokens: articleTokens(side.document), places };
}

interface Writing {
  /** As it is mostly written with a capital; undefined if never. */
  readonly capital: string | undefined;
  /** Its shortest form, in lower case. */
  readonly form: string;
  /** Never met in lower case. */
  readonly always: boolean;
  /** Met with a capital that it does not owe to its place in the sentence. */
  readonly inside: boolean;
  /** … nor to a headline or a longer name around it. */
  readonly alone: boolean;
}

const shouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** How a document writes a word. Forms of one stem are told apart: «Индия» is a name although «индийский» is none. */
function writingOf(side: Side, id: number): Writing {
  const { vocabulary, tokens } = side;
  const { text } = side.document;
  const capitals = new Map<string, { count: number; inside: boolean; alone: boolean }>();
  const lower = new Set<string>();
  for (const k of side.places.get(id) ?? []) {
    const token = tokens[k]!;
    if (!token.capital) {
      lower.add(token.form);
      continue;
    }
    const raw = (at: Token | undefined): string => (at ? text.slice(at.start, at.end) : '');
    // An abbreviation is one wherever it stands. A quoted name and what follows a dash begin no sentence, although they are taken for a beginning.
    const inside = !token.initial || (shouted(raw(token)) && !shouted(raw(tokens[k + 1]))) || /[\p{L}\p{N}](?:\s[«"“(]|\s?[-–—]\s?)$/u.test(text.slice(Math.max(0, token.start - 4), token.start));
    const before = tokens[k - 1]?.form === 'of' || tokens[k - 1]?.form === 'and' ? tokens[k - 2] : tokens[k - 1];
    const alone = inside && (!before?.capital || before.initial) && !tokens[k + 1]?.capital;
    const word = raw(token).replace(/['’]s$/, '');
    const known = capitals.get(word) ?? { count: 0, inside: false, alone: false };
    capitals.set(word, { count: known.count + 1, inside: known.inside || inside, alone: known.alone || alone });
  }
  const [most] = [...capitals].filter(([word]) => !lower.has(word.toLowerCase())).sort((p, q) => Number(q[1].inside) - Number(p[1].inside) || q[1].count - p[1].count || p[0].length - q[0].length);
  return {
    capital: most?.[0],
    form: [...lower].sort((p, q) => p.length - q.length)[0] ?? vocabulary.types[id]!.form,
    always: lower.size === 0,
    inside: most?.[1].inside ?? false,
    alone: most?.[1].alone ?? false,
  };
}

/** Surely the name of somebody or something. Russian has no capitals inside a sentence but on names; English has them in headlines and titles too. */
const surely = (side: Side, own: Writing): boolean => own.inside && (side.vocabulary.language !== 'en' || (own.alone && !OFFICE.test(own.form)));

/** The name that two words are, as the target writes it; null if they are none. */
function nameIn(item: SharedItem, left: Side, right: Side): string | null {
  const [own, other] = [writingOf(left, item.source), writingOf(right, item.target)];
  if (own.capital === undefined || other.capital === undefined || other.capital.length < 2) return null;
  const always = own.always && other.always;
  const name = (own.inside && other.inside) || (always && (surely(left, own) || surely(right, other) || isProper(other.form) || item.reason === 'sound' || item.reason === 'same'));
  return name ? other.capital : null;
}

/** A common word in lower case, unless its language never writes it so. */
function commonWord(side: Side, id: number): string {
  const own = writingOf(side, id);
  if (own.capital === undefined) return own.form;
  const form = own.capital.toLowerCase();
  const kept = side.vocabulary.language === 'en' ? (own.always && (isProper(form) || isProper(own.form))) || (own.always && surely(side, own)) : own.inside;
  return kept ? own.capital : own.form;
}

/** Months and weekdays stand in the vocabulary as `month:4`, `weekday:3`. */
const CALENDAR = /^(month|weekday):(\d+)$/;
const calendarOf = (side: Side): string[] => [...side.places.keys()].map((id) => side.vocabulary.types[id]!.form).filter((form) => CALENDAR.test(form));
function calendarName(form: string, language: 'en' | 'ru'): string | null {
  const [, what, n] = CALENDAR.exec(form) ?? [];
  if (what === undefined) return null;
  const known = calendarNames.get(`${language} ${form}`);
  if (known !== undefined) return known;
  // 1 January 2024 was a Monday.
  const date = what === 'month' ? Date.UTC(2024, Number(n) - 1, 1) : Date.UTC(2024, 0, Number(n));
  const name = new Intl.DateTimeFormat(language, { timeZone: 'UTC', [what]: 'long' }).format(date);
  calendarNames.set(`${language} ${form}`, name);
  return name;
}
/** Formatters are dear, and there are only nineteen names a language. */
const calendarNames = new Map<string, string>();

const plurals = { en: new Intl.PluralRules('en'), ru: new Intl.PluralRules('ru') };
const one = (language: 'en' | 'ru', n: number): boolean => plurals[language].select(n) === 'one';

/** That the shared figures come in the same order, or how many of them do; nothing if fewer than three of four do. */
function inOrder(candidate: Candidate, left: Side, right: Side, language: 'en' | 'ru'): string {
  const figures = candidate.shared.filter((item) => {
    const type = left.vocabulary.types[item.source]!;
    return type.quantity && !type.inWords && !CALENDAR.test(type.form);
  });
  const places = figures.map((item) => [left.places.get(item.source)![0]!, right.places.get(item.target)![0]!] as const).sort((p, q) => p[0] - q[0]);
  // Longest run that rises on both sides; figures of an article are few.
  const longest: number[] = [];
  for (const [k, [, at]] of places.entries()) longest.push(1 + places.slice(0, k).reduce((most, [, before], n) => (before < at ? Math.max(most, longest[n]!) : most), 0));
  const straight = Math.max(0, ...longest);
  if (straight === figures.length) return language === 'ru' ? ' и идут в том же порядке' : ', in the same order';
  if (straight < 0.75 * figures.length) return '';
  return language === 'ru' ? `, ${straight} из них в том же порядке` : `, ${straight} of them in the same order`;
}

/** Why two documents go together, in plain words of the interface language. */
export function reasonsFor(candidate: Candidate, left: ReasonSide, right: ReasonSide, language: 'en' | 'ru'): PairingReason[] {
  const ru = language === 'ru';
  const out: PairingReason[] = [];
  const typeOf = (item: SharedItem): WordType => left.vocabulary.types[item.source]!;
  const written = (type: WordType): boolean => type.quantity && !type.inWords;
  const [a, b] = [withPlaces(left), withPlaces(right)];
  const [names, words] = [[] as string[], [] as string[]];
  for (const item of candidate.shared) {
    if (names.length >= MOST && words.length >= MOST) break;
    if (typeOf(item).quantity) continue;
    const name = nameIn(item, a, b);
    if (name !== null) names.push(name);
    else {
      const [p, q] = [commonWord(a, item.source), commonWord(b, item.target)];
      if (p.length > 1 && q.length > 1) words.push(p === q ? p : `${p} = ${q}`);
    }
  }
  if (names.length > 0) out.push({ kind: 'names', text: (ru ? 'оба называют ' : 'both name ') + names.slice(0, MOST).join(', ') });
  const amounts = candidate.shared.map(typeOf).filter((type) => written(type) && !CALENDAR.test(type.form));
  const total = Math.max(...[a, b].map((side) => [...side.places.keys()].map((id) => side.vocabulary.types[id]!).filter((type) => written(type) && !CALENDAR.test(type.form)).length));
  if (amounts.length > 0) {
    const n = amounts.length;
    const list = amounts.slice(0, 4).map((type) => type.form.replace(/^[#@~]/, '')).join(', ');
    const order = n < 3 ? '' : inOrder(candidate, a, b, language);
    out.push({ kind: 'numbers', text: ru ? `${one('ru', n) ? 'совпадает' : 'совпадают'} ${n} из ${total} чисел${order}: ${list}` : `${n} of ${total} figures ${one('en', n) ? 'agrees' : 'agree'}${order}: ${list}` });
  }
  const days = calendarOf(a).filter((form) => calendarOf(b).includes(form)).flatMap((form) => calendarName(form, language) ?? []);
  if (days.length > 0) out.push({ kind: 'dates', text: (ru ? 'в обоих текстах: ' : 'in both texts: ') + days.slice(0, MOST).join(', ') });
  if (words.length > 0) out.push({ kind: 'words', text: (ru ? 'общие редкие слова: ' : 'rare words in both: ') + words.slice(0, MOST).join(', ') });
  if (candidate.shared.length > 8) {
    const percent = Math.round(candidate.order * 100);
    out.push({ kind: 'order', text: ru ? `порядок совпадает на ${percent}\u00a0%` : `${percent}% of what they share runs in the same order` });
  }
  return out;
}

/** A reason as people read it: figures of five digits and more in groups (a year stays as it is). Reports for programs keep `text`. */
export function readableReason(reason: PairingReason, language: 'en' | 'ru'): string {
  if (reason.kind !== 'numbers') return reason.text;
  return reason.text.replace(/(?<![\p{L}\p{N}.,:-])\d{5,}(?![\p{L}\p{N}])/gu, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, language === 'ru' ? '\u00a0' : ','));
}
