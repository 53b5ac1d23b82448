/** Whether a Russian and an English name of one or several words are the same name. */
import { russianForm } from './forms.ts';
import { type NameLexicon, knowledgeOf } from './knowledge.ts';
import { SoundModel, readTable } from './sound.ts';
import { JUDGEMENT, SOUND_TABLE } from './sound-table.ts';
import { isVariant } from './variants.ts';
import { hear, judge, readingPairs } from './word.ts';

export interface NameMatch {
  readonly same: boolean;
  /** 0 to 1; 0.5 is where `same` begins. */
  readonly similarity: number;
  /** What says so for the least certain word; `none` when the names differ. */
  readonly reason: 'lexicon' | 'sound' | 'variant' | 'none';
}

interface Verdict {
  /** Log-odds that the two words are one name. */
  readonly odds: number;
  readonly reason: 'lexicon' | 'sound' | 'variant';
}

const NEVER: Verdict = { odds: -20, reason: 'sound' };
/** As sure as knowledge makes. */
const KNOWN = 4;
const CERTAIN: Verdict = { odds: KNOWN, reason: 'sound' };
/** Log-odds that speak against a name known as another, set by the odd lines of `tests/fixtures/names`. */
const AGAINST = { either: 0.4, both: 1.2 } as const;

let shared: SoundModel | undefined;
const soundModel = (): SoundModel => (shared ??= new SoundModel(readTable(SOUND_TABLE)));

function matchWord(russian: string, english: string, lexicon: NameLexicon | undefined): Verdict {
  if (russian === english) return CERTAIN;
  const pairs = readingPairs(russian, english);
  // A name the Russian text leaves in Latin letters: then it must be written the same.
  if (!/[Ѐ-ӿ]/.test(russian)) return pairs.some((p) => p.russian === p.english) ? CERTAIN : NEVER;
  if (pairs.every((p) => p.english === '')) return NEVER;
  const model = soundModel();
  const odds = judge(hear(model, pairs), JUDGEMENT);
  const evidence = lexicon && knowledgeOf(russian, english, lexicon, model);
  if (evidence?.same) return { odds: Math.max(odds, KNOWN), reason: 'lexicon' };
  if (pairs.some((p) => isVariant(p.russian, p.english))) return { odds: Math.max(odds, KNOWN), reason: 'variant' };
  const { russianOther = false, englishOther = false } = evidence ?? {};
  const against = russianOther && englishOther ? AGAINST.both : russianOther || englishOther ? AGAINST.either : 0;
  return { odds: odds - against, reason: 'sound' };
}

interface Part {
  readonly word: string;
  readonly initial: boolean;
  readonly particle: boolean;
  /** May lack a partner: patronymics, articles of surnames, initials. */
  readonly optional: boolean;
}

/** Articles and prepositions of surnames, which one side often drops. */
const PARTICLES = new Set('аль эль ад ан ар ас ат аш эд эн эр эс эт эш абу бен бин ибн бинт ван вон фон цу де дер ден дель делла ди да дас дос ду дю ла ле эт и оглы кызы заде al el ad an ar as at ash ed er es ben bin ibn bint van von zu de der den del della di da das dos du la le y e ogly oglu kyzy zade the'.split(' '));
const PATRONYMIC = /(?:[ео]вич|ильич|мич|[ео]вн|иничн|[eoy]vich|[eoy]vych|ilyich|ilich|[eo]vn|inichn)(?:а|у|ем|е|ы|ой|a)?$/;
/** More words than this are no name; the partners of so many are found by trying all. */
const MOST = 7;
/** Nor are so many letters. */
const LONGEST_NAME = 200;

function partsOf(name: string, apostrophes: boolean): Part[] {
  const words = russianForm(name).replace(/\.(?=\p{L})/gu, '. ').split(/[\s\-‐‑–—_/,;:()«»"“”]+/).filter((w) => /\p{L}/u.test(w));
  // One patronymic a name; a second word that looks so is the surname (Шостакович).
  const patronymic = words.length > 2 ? words.findIndex((w, k) => k > 0 && PATRONYMIC.test(w)) : -1;
  return words.map((raw, k) => {
    const word = raw.replace(apostrophes ? /[^\p{L}\p{M}'’ʼ]/gu : /[^\p{L}\p{M}]/gu, '').replace(/^['’ʼ]+/, '');
    const initial = word.length === 1 || (word.length <= 2 && raw.endsWith('.'));
    const particle = PARTICLES.has(word);
    return { word, initial, particle, optional: words.length > 1 && (initial || particle || k === patronymic) };
  });
}

/** Latin initials a Russian one may be. */
const INITIALS: Readonly<Record<string, string>> = {
  а: 'aeuioh', б: 'b', в: 'vwub', г: 'ghj', д: 'djg', е: 'eyhj', ж: 'zjgs', з: 'zs', и: 'iyeajh', й: 'yji', к: 'kcqx', л: 'l', м: 'm', н: 'nk', о: 'oah', п: 'p', р: 'rw', с: 'scxzt', т: 't', у: 'uwo', ф: 'fptv', х: 'hkjcx', ц: 'tczq', ч: 'ct', ш: 'scx', щ: 's', ы: 'yiu', э: 'eah', ю: 'yuji', я: 'yji', і: 'iy', ї: 'yi', є: 'yei',
};
/** Of initials that agree, and of articles however spelt (бен, bin). */
const LIKELY: Verdict = { odds: 1.5, reason: 'sound' };

const initialsAgree = (russian: string, english: string): boolean => russian[0] === english[0] || (INITIALS[russian[0]!] ?? '').includes(english[0]!);

/** Finds the partners that leave the least certain pair as certain as can be. */
class Pairing {
  private readonly verdicts = new Map<string, Verdict>();
  private best: Verdict = NEVER;

  private readonly russian: readonly Part[];
  private readonly english: readonly Part[];
  private readonly lexicon: NameLexicon | undefined;

  constructor(russian: readonly Part[], english: readonly Part[], lexicon: NameLexicon | undefined) {
    this.russian = russian;
    this.english = english;
    this.lexicon = lexicon;
  }

  run(): Verdict {
    this.place(0, 0, { odds: Infinity, reason: 'lexicon' }, 0, false);
    return this.best;
  }

  private verdict(r: string, e: string): Verdict {
    const key = `${r}|${e}`;
    const known = this.verdicts.get(key);
    if (known) return known;
    const made = matchWord(r, e, this.lexicon);
    this.verdicts.set(key, made);
    return made;
  }

  /**
   * Tries partners for the Russian word `i`.
   * @param used bits of the English words that have one
   * @param matched number of full words matched
   * @param skipped a Russian initial was left over
   */
  private place(i: number, used: number, soFar: Verdict, matched: number, skipped: boolean): void {
    if (soFar.odds <= this.best.odds) return;
    if (i === this.russian.length) {
      // An initial may be missing, but «А. Пушкин» is not B. Pushkin.
      const left = this.english.filter((_, j) => !(used & (1 << j)));
      if (matched > 0 && left.every((p) => p.optional && !(skipped && p.initial))) this.best = soFar;
      return;
    }
    const own = this.russian[i]!;
    const next = this.russian[i + 1];
    const go = (step: number, bits: number, made: Verdict, full: boolean): void =>
      this.place(i + step, used | bits, made.odds < soFar.odds ? made : soFar, matched + (full ? 1 : 0), skipped);
    for (let j = 0; j < this.english.length; j++) {
      const bit = 1 << j;
      if (used & bit) continue;
      const other = this.english[j]!;
      if (own.initial || other.initial) {
        if (initialsAgree(own.word, other.word)) go(1, bit, LIKELY, false);
        continue;
      }
      const verdict = this.verdict(own.word, other.word);
      go(1, bit, own.particle && other.particle && verdict.odds < LIKELY.odds ? LIKELY : verdict, !own.particle);
      // Written as one word on one side: Кайши, Kai-shek; Де Голль, Degaulle.
      const after = this.english[j + 1];
      if (after && !(used & (bit << 1)) && !after.initial && this.russian.length < this.english.length) go(1, bit | (bit << 1), this.verdict(own.word, other.word + after.word), true);
      if (next && !next.initial && this.english.length < this.russian.length) go(2, bit, this.verdict(own.word + next.word, other.word), true);
    }
    if (own.optional) this.place(i + 1, used, soFar, matched, skipped || own.initial);
  }
}

const DIFFERENT: NameMatch = { same: false, similarity: 0, reason: 'none' };

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * Says whether two names are the same. Every word must find its partner, in any order; patronymics, initials and the articles of
 * surnames may be missing on one side. The Russian name may stand in any case, the English one with 's or in the plural.
 */
export function matchNames(russian: string, english: string, lexicon?: NameLexicon): NameMatch {
  if (russian.length > LONGEST_NAME || english.length > LONGEST_NAME) return DIFFERENT;
  const ru = partsOf(russian, false);
  const en = partsOf(english, true);
  if (ru.length === 0 || en.length === 0 || ru.length > MOST || en.length > MOST) return DIFFERENT;
  const { odds, reason } = ru.length === 1 && en.length === 1 ? matchWord(ru[0]!.word, en[0]!.word, lexicon) : new Pairing(ru, en, lexicon).run();
  const similarity = sigmoid(odds);
  const same = odds >= 0;
  return { same, similarity, reason: same ? reason : 'none' };
}
