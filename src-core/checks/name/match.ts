import { wordMatches } from './word-matches.ts';
import { matchNames, nameSimilarity } from '../../language/names.ts';
import type { Token } from '../../language/tokens.ts';
import { hasCyrillic } from '../../text/characters.ts';
import type { CheckContext, CheckLink } from '../context.ts';
import type { NameWord } from './words.ts';
import { isKnownName, nameWords, nationsOfWord, ofOneRoot, softWords } from './words.ts';

/** Name words of a link that nothing on the other side renders. */
export interface NameOrphans {
  readonly link: number;
  readonly lost: readonly NameWord[];
  readonly added: readonly NameWord[];
  /** Of the Russian side, words written small that name a place nothing on the other side renders. */
  readonly soft: readonly NameWord[];
}

/** A word link below this is a guess. */
const LINKED = 0.3;
/** Spellings as like as this may be one name, differently romanised … */
const NEAR = 0.5;
const SAME = 0.35;
/** … unless the lexicon knows both. */
const KNOWN_SAME = 0.5;
/** A country, its people and its capital stand for each other. */
const KIN = 0.9;
/** Spellings as like as this are one name. */
const PLAIN = 0.6;

type SideName = 'source' | 'target';
const opposite = (side: SideName): SideName => (side === 'source' ? 'target' : 'source');
const key = (segment: number, at: number): string => `${segment}:${at}`;

const cache = new WeakMap<CheckContext, readonly NameOrphans[]>();

/** Pairs the names of every link one to one: by word links, then by sound and country, then with what is left over next door. */
export function nameOrphans(context: CheckContext): readonly NameOrphans[] {
  const known = cache.get(context);
  if (known) return known;
  const made = new Matcher(context).run();
  cache.set(context, made);
  return made;
}

/** Endings that make half of all Russian surnames alike. */
const SURNAME = /(?:[ое]в|[иы]н|ск)(?:а|у|ы|е|ой|ого|ому|им|ым|ий|ом|ая|их|ых|ими)?$|(?:[oe]v|[iy]n|sk(?:y|i|iy|ii|aya))a?$/;

function withoutEnding(form: string): string {
  const bare = form.replace(SURNAME, '');
  return bare.length >= 3 ? bare : form;
}

class Matcher {
  private readonly names: Readonly<Record<SideName, readonly (readonly NameWord[])[]>>;
  /** Tokens that have their counterpart. */
  private readonly used: Readonly<Record<SideName, Set<string>>> = { source: new Set(), target: new Set() };

  private readonly context: CheckContext;

  constructor(context: CheckContext) {
    this.context = context;
    this.names = { source: nameWords(context.source, context.lexicon), target: nameWords(context.target, context.lexicon) };
  }

  run(): NameOrphans[] {
    const full = this.context.links.map((link, n) => ({ link, n })).filter(({ link }) => link.source.length > 0 && link.target.length > 0);
    for (const { link } of full) this.byWords(link);
    for (const { link } of full) this.bySound(link);
    return full.flatMap(({ link, n }) => {
      const lost = this.open(link, 'source').filter((w) => !this.rendered(w, 'source', link));
      const added = this.open(link, 'target').filter((w) => !this.rendered(w, 'target', link));
      if (lost.length === 0 && added.length === 0) return [];
      return [{ link: n, lost, added, soft: this.soft(link) }];
    });
  }

  private soft(link: CheckLink): NameWord[] {
    const side: SideName = this.context.source.language === 'ru' ? 'source' : 'target';
    return link[side].flatMap((k) => softWords(this.context[side], k, this.context.lexicon)).filter((w) => !this.used[side].has(key(w.segment, w.at)) && !this.rendered(w, side, link));
  }

  private byWords(link: CheckLink): void {
    for (const m of wordMatches(this.context, link)) {
      if (m.strength < LINKED) continue;
      for (const a of m.group?.a ?? [m.a]) this.used.source.add(key(m.i, a));
      for (const b of m.group?.b ?? [m.b]) this.used.target.add(key(m.j, b));
    }
  }

  private open(link: CheckLink, side: SideName): NameWord[] {
    return link[side].flatMap((k) => this.names[side][k]!).filter((w) => !this.used[side].has(key(w.segment, w.at)));
  }

  /** Names of the two sides that sound alike or are of one country, the likest first. */
  private bySound(link: CheckLink): void {
    const added = this.open(link, 'target');
    if (added.length === 0) return;
    const pairs = this.open(link, 'source').flatMap((s) =>
      added.flatMap((t) => {
        const likeness = Math.max(s.nations.some((n) => t.nations.includes(n)) ? KIN : 0, this.likeness('source', s, t.token));
        return likeness > 0 ? [{ s, t, likeness }] : [];
      }),
    );
    for (const { s, t } of pairs.sort((p, q) => q.likeness - p.likeness)) {
      const [a, b] = [key(s.segment, s.at), key(t.segment, t.at)];
      if (this.used.source.has(a) || this.used.target.has(b)) continue;
      this.used.source.add(a);
      this.used.target.add(b);
    }
  }

  /** Whether a word without a counterpart renders the name after all: any of its own link, or a name next door. */
  private rendered(word: NameWord, side: SideName, link: CheckLink): boolean {
    const there = opposite(side);
    const other = this.context[there];
    const id = this.context[side].words.byStem.get(word.token.stem)!;
    const own = link[there];
    const low = Math.max(0, Math.min(...own) - 1);
    const high = Math.min(other.segments.length - 1, Math.max(...own) + 1);
    for (let segment = low; segment <= high; segment++) {
      const tokens = other.words.tokens[segment]!;
      for (let k = 0; k < tokens.length; k++) {
        const token = tokens[k]!;
        if (token.kind !== 'word') continue;
        // A word link may have gone astray among many names: one that is plainly this name excuses it even if it is taken.
        if (token.capital && own.includes(segment) && this.likeness(side, word, token, true) >= PLAIN) return true;
        if (this.used[there].has(key(segment, k))) continue;
        if (this.strength(side, id, other.words.ids[segment]![k]!) >= LINKED) return true;
        if (this.ofOneRoot(side, word.token.stem, token.stem)) return true;
        if (word.nations.length > 0 && (token.capital || hasCyrillic(token.form)) && nationsOfWord(token.stem, this.context.lexicon).some((nation) => word.nations.includes(nation))) return true;
        if (token.capital && !token.initial && !own.includes(segment) && this.likeness(side, word, token) > 0) return true;
      }
    }
    return false;
  }

  private ofOneRoot(side: SideName, own: string, other: string): boolean {
    const [a, b] = this.context[side].language === 'ru' ? [own, other] : [other, own];
    return ofOneRoot(a, b, this.context.lexicon);
  }

  private strength(side: SideName, own: number, other: number): number {
    const [from, to] = side === 'source' ? [own, other] : [other, own];
    return this.context.evidence.table[from]!.find((l) => l.target === to)?.strength ?? 0;
  }

  /** 0, or how like two names are that may be one: where the lexicon does not know one of them, a near spelling may be a slip or a romanisation. */
  private likeness(side: SideName, own: NameWord, other: Token, plainly = false): number {
    const [a, b] = side === 'source' ? [own.token.form, other.form] : [other.form, own.token.form];
    const [russian, english] = this.context.source.language === 'en' ? [b, a] : [a, b];
    if (russian === english) return 1;
    if (hasCyrillic(english) || !hasCyrillic(russian)) return 0;
    const same = matchNames(russian, english, this.context.lexicon).similarity;
    if (own.known && isKnownName(other.stem, other.form, this.context.lexicon)) return same >= KNOWN_SAME ? same : 0;
    if (plainly) return same;
    const [bareRussian, bareEnglish] = [withoutEnding(russian), withoutEnding(english)];
    const stripped = bareRussian !== russian && bareEnglish !== english;
    const near = stripped ? nameSimilarity(bareRussian, bareEnglish) : nameSimilarity(russian, english);
    return same >= SAME || near >= NEAR ? Math.max(same, near * KIN) : 0;
  }
}
