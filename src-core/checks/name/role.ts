import type { Token } from '../../language/tokens.ts';
import type { Language } from '../../text/model.ts';
import type { CheckContext, CheckSide, Draft } from '../context.ts';
import { quoteOf, spanOf } from '../context.ts';

/**
 * Offices that exclude each other, by their Russian and English words (normal forms; `*` for any ending). Written for this project.
 * «Глава», "leader" and the like may stand for any of them.
 */
const OFFICES: readonly (readonly [office: string, russian: string, english: string])[] = [
  ['president', 'президент*', 'president presidents'],
  ['premier', 'премьер*', 'premier premiers pm'],
  ['minister', 'министр* госсекретар*', 'minister ministers secretary secretaries'],
  ['governor', 'губернатор*', 'governor governors'],
  ['mayor', 'мэр мэра мэру мэром мэре мэры мэров градоначальник*', 'mayor mayors'],
  ['chancellor', 'канцлер*', 'chancellor chancellors'],
  ['king', 'король короля королю королем короле', 'king kings monarch'],
  ['queen', 'королева королевы королеве королеву королевой', 'queen queens monarch'],
  ['ambassador', 'посол посла послу послом послы послов', 'ambassador ambassadors envoy'],
  ['senator', 'сенатор*', 'senator senators'],
  ['speaker', 'спикер*', 'speaker speakers'],
  ['prosecutor', 'прокурор*', 'prosecutor prosecutors attorney'],
  ['judge', 'судья судьи судье судью судьей', 'judge judges'],
  ['lawyer', 'адвокат*', 'lawyer lawyers attorney attorneys counsel'],
  ['admiral', 'адмирал*', 'admiral admirals'],
  ['colonel', 'полковник*', 'colonel colonels'],
  ['patriarch', 'патриарх*', 'patriarch patriarchs'],
  ['prince', 'принц принца принцу принцем принце князь князя', 'prince princes'],
];
const ANY: Readonly<Record<'ru' | 'en', string>> = {
  ru: 'глава главы главе главу главой лидер* руководител* начальник* шеф* председател* вождь чиновник* политик* должност* замглавы врио представител* полпред* правител* вице* экс',
  en: 'head heads leader leaders chief chiefs chair chairman chairwoman chairperson boss official officials politician politicians ruler representative office holder deputy vice acting incumbent executive monarch',
};

type Matcher = (form: string) => boolean;

function matcher(list: string): Matcher {
  const exact = new Set<string>();
  const beginnings: string[] = [];
  for (const word of list.split(' ')) {
    if (word.endsWith('*')) beginnings.push(word.slice(0, -1));
    else exact.add(word);
  }
  // An ending is short: «президентский» is no president.
  return (form) => exact.has(form) || beginnings.some((b) => form.startsWith(b) && form.length <= b.length + 3 && !form.endsWith('ств'));
}

const TABLES = {
  ru: OFFICES.map(([office, russian]) => [office, matcher(russian)] as const),
  en: OFFICES.map(([office, , english]) => [office, matcher(english)] as const),
};
const WILD = { ru: matcher(ANY.ru), en: matcher(ANY.en) };

interface Office {
  readonly token: Token;
  /** An English word may stand for several ("attorney"). */
  readonly offices: ReadonlySet<string>;
}

interface Offices {
  readonly named: readonly Office[];
  /** A word that may stand for any office is among them. */
  readonly wild: boolean;
}

const spoken = (language: Language): 'ru' | 'en' | undefined => (language === 'ru' || language === 'en' ? language : undefined);

function officesOf(side: CheckSide, segments: readonly number[]): Offices {
  const language = spoken(side.language);
  const named: Office[] = [];
  let wild = false;
  if (!language) return { named, wild };
  for (const k of segments) {
    const tokens = side.words.tokens[k]!;
    for (let n = 0; n < tokens.length; n++) {
      const token = tokens[n]!;
      if (token.kind !== 'word') continue;
      if (WILD[language](token.form)) wild = true;
      const offices = new Set(TABLES[language].filter(([, is]) => is(token.form)).map(([office]) => office));
      if (offices.size === 0) continue;
      // "Prime minister", «премьер-министр» are one office.
      if (offices.has('minister') && language === 'en' && tokens[n - 1]?.form === 'prime') named.push({ token: { ...token, start: tokens[n - 1]!.start }, offices: new Set(['premier']) });
      else if (offices.has('minister') && language === 'ru' && tokens[n - 1]?.form === 'премьер') continue;
      else named.push({ token, offices });
    }
  }
  return { named, wild };
}

/**
 * «Премьер Казахстана» made "president": each side of a link names exactly one office that the other side, next door included, has not,
 * and no word that could stand for it.
 */
export function roles(context: CheckContext): Draft[] {
  return context.links.flatMap((link): Draft[] => {
    if (link.source.length === 0 || link.target.length === 0) return [];
    const source = officesOf(context.source, link.source);
    const target = officesOf(context.target, link.target);
    if (source.named.length === 0 || target.named.length === 0 || source.wild || target.wild) return [];
    const lost = unmatched(source.named, target.named);
    const added = unmatched(target.named, source.named);
    if (lost.length !== 1 || added.length !== 1) return [];
    const [s, t] = [lost[0]!, added[0]!];
    const has = (side: CheckSide, segments: readonly number[], office: Office): boolean => officesOf(side, besides(side, segments)).named.some((o) => meets(o, office));
    if (has(context.target, link.target, s) || has(context.source, link.source, t)) return [];
    const [a, b] = [quoteOf(context.source, s.token), quoteOf(context.target, t.token)];
    return [
      {
        check: 'name.role',
        category: 'accuracy/mistranslation',
        severity: 'major',
        confidence: 0.8 * link.link.score,
        source: [spanOf(s.token)],
        target: [spanOf(t.token)],
        messageKey: 'name.role',
        params: { source: a, target: b },
        evidence: { source: [...s.offices].join(' '), target: [...t.offices].join(' ') },
      },
    ];
  });
}

const meets = (a: Office, b: Office): boolean => [...a.offices].some((o) => b.offices.has(o));

/** One-to-one: an office said twice on one side and once on the other leaves none over, since names replace offices and back. */
const unmatched = (own: readonly Office[], other: readonly Office[]): Office[] => own.filter((o) => !other.some((p) => meets(o, p)));

function besides(side: CheckSide, segments: readonly number[]): number[] {
  return [Math.min(...segments) - 1, Math.max(...segments) + 1].filter((k) => k >= 0 && k < side.segments.length);
}
