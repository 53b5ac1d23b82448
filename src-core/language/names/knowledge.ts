/** What a lexicon adds to the sound: it knows names that do not sound alike (Пекин, Beijing), and whose name a near miss really is. */
import { normalForm, stemOf } from '../tokens.ts';
import { russianReadings } from './forms.ts';
import type { SoundModel } from './sound.ts';
import { hear, judge } from './word.ts';
import { JUDGEMENT } from './sound-table.ts';

/** The part of a lexicon that is asked; `Lexicon` of the lexicon room fits. */
export interface NameLexicon {
  readonly words: { get(stem: string): readonly { readonly stems: readonly string[] }[] | undefined };
  /** English stems that render some Russian word; without it, that an English word is another's cannot be known. */
  readonly englishStems?: { has(stem: string): boolean };
}

export interface Evidence {
  /** The English word is among the equivalents. */
  readonly same: boolean;
  /** The Russian word is known as a name that is written otherwise. */
  readonly russianOther: boolean;
  /** The English word is known, and not as this name. */
  readonly englishOther: boolean;
}

const NOTHING: Evidence = { same: false, russianOther: false, englishOther: false };

/** Log-odds from which two stems count as one name; stems lack their endings, so it is generous. */
const LIKE = -1.5;
/** An equivalent that sounds as much more like the Russian word is that word's own name, and this one another's (Нигерия, Niger). */
const CLEARLY = 3;
/** Below this a pair does not sound alike at all, and an equivalent is a translation (Пекин, Beijing). */
const UNLIKE = -8;

export function knowledgeOf(russian: string, english: string, lexicon: NameLexicon, model: SoundModel): Evidence {
  const form = normalForm(russian);
  const stems = new Set([stemOf(form, 'ru')]);
  for (const r of russianReadings(form)) if (r.kind === 'case' || r.kind === 'fleeting') stems.add(stemOf(r.base, 'ru'));
  const own = stemOf(normalForm(english), 'en');
  const sound = (r: string, e: string): number => judge(hear(model, [{ russian: r, english: e, extra: 0 }]), JUDGEMENT);
  const renderings = [...stems].flatMap((s) => lexicon.words.get(s) ?? []).flatMap((r) => (r.stems.length === 1 ? [r.stems[0]!] : []));
  const like = (english: string): number => Math.max(...[...stems].map((s) => sound(s, english)));
  if (renderings.includes(own)) {
    const odds = like(own);
    if (odds < UNLIKE || renderings.every((r) => r === own || like(r) < odds + CLEARLY)) return { ...NOTHING, same: true };
  }
  return {
    same: false,
    russianOther: renderings.some((r) => r !== own && like(r) > LIKE),
    englishOther: lexicon.englishStems?.has(own) ?? false,
  };
}
