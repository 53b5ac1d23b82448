// Bilingual pseudo-news for measurements and tests: invented events told in Russian and English with words of the lexicon, invented
// names, figures and dates. It reads oddly and is no language model's food, but it has what pairing and alignment live on, and its
// truth is known. The same seed gives the same collection.
import type { LexiconEntry } from '../../src-core/lexicon/compile.ts';
import { Random } from './random.ts';
import { inventName, inventPlaces } from './pseudo-names.ts';
import type { Name } from './pseudo-names.ts';
import { TEMPLATES } from './pseudo-templates.ts';

/** A word of the lexicon with its inflected forms and its equivalents, best first. */
interface Word {
  readonly russian: readonly string[];
  readonly english: readonly string[];
}

/** News on one topic share their words, whatever the event. */
interface Topic {
  readonly nouns: readonly Word[];
  readonly adjectives: readonly Word[];
}

/** What fills the slots of a sentence. */
export interface Fillers {
  readonly person: Name;
  readonly place: Name;
  readonly organisation: Name;
  readonly nouns: readonly [Word, Word, Word];
  readonly adjectives: readonly [Word, Word];
  readonly numbers: readonly [number, number];
  /** Day of the month and month, from 1. */
  readonly date: readonly [number, number];
  readonly year: number;
}

/** One sentence's content, before it is said in a language. */
export interface Fact {
  readonly template: number;
  readonly fillers: Fillers;
}

export interface NewsEvent {
  /** Words its topic keeps coming back to. */
  readonly topic: Topic;
  readonly persons: readonly [Name, Name];
  readonly places: readonly [Name, Name];
  readonly organisation: Name;
  readonly date: readonly [number, number];
  readonly year: number;
  readonly facts: readonly Fact[];
}

export interface PseudoDocument {
  readonly id: string;
  readonly language: 'ru' | 'en';
  readonly text: string;
}

/** A collection and its truth. */
export interface PseudoCollection {
  readonly documents: readonly PseudoDocument[];
  /** Ids, source first. */
  readonly pairs: readonly (readonly [source: string, target: string])[];
  /** Second renditions: id of the source, id of the other rendition. */
  readonly renditions: readonly (readonly [source: string, target: string])[];
}

const TOPICS = 40;
/** Share of words that come from the topic. */
const ON_TOPIC = 0.6;

/** Invents events and tells them. */
export class PseudoNews {
  readonly #random: Random;
  readonly #nouns: readonly Word[];
  readonly #adjectives: readonly Word[];
  readonly #places: readonly Name[];
  readonly #topics: readonly Topic[];
  /** People and organisations the news come back to. */
  readonly #known: Name[] = [];

  /**
   * @param entries the lexicon's lines
   * @param formsOf inflected forms of a Russian word
   */
  constructor(seed: number, entries: readonly LexiconEntry[], formsOf: (lemma: string) => Iterable<string>) {
    this.#random = new Random(seed);
    const words = (pos: string): Word[] => {
      const own = entries.filter((e) => e.pos === pos && /^[а-я]{4,}$/u.test(e.lemma) && e.equivalents.some((w) => /^[a-z]{3,}$/.test(w)));
      // Which words are common must not follow the alphabet.
      const list = own.map((e): Word => ({ russian: [e.lemma, ...[...formsOf(e.lemma)].filter((f) => f !== e.lemma)].slice(0, 6), english: e.equivalents.filter((w) => /^[a-z ]{3,}$/.test(w)).slice(0, 3) }));
      return this.#random.shuffled(list);
    };
    this.#nouns = words('n');
    this.#adjectives = words('adj');
    this.#places = inventPlaces(entries, this.#random);
    const some = (list: readonly Word[], n: number): Word[] => Array.from({ length: n }, () => this.#random.pick(list));
    this.#topics = Array.from({ length: TOPICS }, () => ({ nouns: some(this.#nouns, 120), adjectives: some(this.#adjectives, 60) }));
    for (let k = 0; k < 400; k++) this.#known.push(inventName(this.#random));
  }

  event(sentences: number): NewsEvent {
    const r = this.#random;
    const name = (): Name => (r.chance(0.4) ? r.zipf(this.#known) : inventName(r));
    const base = { topic: r.zipf(this.#topics), persons: [name(), name()], places: [r.zipf(this.#places), r.zipf(this.#places)], organisation: name(), date: [1 + r.below(28), 1 + r.below(12)], year: 2015 + r.below(12) } as const;
    return { ...base, facts: Array.from({ length: sentences }, () => this.fact(base)) };
  }

  /** Something about an event. */
  fact(event: Omit<NewsEvent, 'facts'>): Fact {
    const r = this.#random;
    const noun = (): Word => (r.chance(ON_TOPIC) ? r.pick(event.topic.nouns) : r.zipf(this.#nouns));
    const adjective = (): Word => (r.chance(ON_TOPIC) ? r.pick(event.topic.adjectives) : r.zipf(this.#adjectives));
    const number = (): number => (r.chance(0.4) ? 2 + r.below(98) : r.chance(0.7) ? 100 + r.below(900) : 10 * (100 + r.below(9000)));
    return {
      template: r.below(TEMPLATES.length),
      fillers: {
        person: r.pick(event.persons),
        place: r.pick(event.places),
        organisation: event.organisation,
        nouns: [noun(), noun(), noun()],
        adjectives: [adjective(), adjective()],
        numbers: [number(), number()],
        date: r.chance(0.6) ? event.date : [1 + r.below(28), 1 + r.below(12)],
        year: event.year,
      },
    };
  }

  /**
   * Says facts in a language, in paragraphs of one to four sentences, the first as a headline.
   * @param freedom share of English words that are rendered by another than the first equivalent, or (half of them) by a word no
   *   dictionary would have given
   */
  tell(facts: readonly Fact[], language: 'ru' | 'en', freedom = 0.35): string {
    const r = this.#random;
    const word = (w: Word): string => (language === 'ru' ? r.pick(w.russian) : r.chance(freedom) ? r.pick(r.chance(0.5) ? w.english : r.pick(this.#nouns).english) : w.english[0]!);
    const sentences = facts.map((f) => TEMPLATES[f.template]![language](f.fillers, word));
    let text = sentences[0]?.replace(/\.$/, '') ?? '';
    let room = 0;
    for (const s of sentences.slice(1)) {
      text += room > 0 ? ` ${s}` : `\n\n${s}`;
      room = room > 0 ? room - 1 : r.below(4);
    }
    return text;
  }

  /** The same facts as another hand tells them: some left out, two neighbours sometimes exchanged. */
  retold(facts: readonly Fact[], leftOut = 0.06): Fact[] {
    const r = this.#random;
    const out = facts.filter((_, k) => k === 0 || !r.chance(leftOut));
    if (out.length > 4 && r.chance(0.3)) {
      const k = 1 + r.below(out.length - 2);
      [out[k], out[k + 1]] = [out[k + 1]!, out[k]!];
    }
    return out;
  }

  /** Another article on the same event: the same people, places and date, three of ten facts the same, the rest new. */
  nearMiss(event: NewsEvent, sentences: number): Fact[] {
    const r = this.#random;
    return Array.from({ length: sentences }, () => (r.chance(0.3) ? r.pick(event.facts) : this.fact(event)));
  }

  /**
   * A collection in which four of five documents have a counterpart; the rest are strays, near-miss articles on an event that is
   * told in both languages or only in one, and second English renditions.
   */
  collection(documents: number): PseudoCollection {
    const r = this.#random;
    const out: PseudoDocument[] = [];
    const pairs: [string, string][] = [];
    const renditions: [string, string][] = [];
    const add = (language: 'ru' | 'en', text: string): string => {
      const id = `${language}${out.length + 1}`;
      out.push({ id, language, text });
      return id;
    };
    while (out.length < documents) {
      const event = this.event(4 + r.below(21));
      if (r.chance(0.16)) {
        const language = r.chance(0.5) ? 'ru' : 'en';
        add(language, this.tell(event.facts, language));
        // The hardest: only another article on the event is there in the other language.
        if (r.chance(0.3)) add(language === 'ru' ? 'en' : 'ru', this.tell(this.nearMiss(event, 4 + r.below(21)), language === 'ru' ? 'en' : 'ru'));
        continue;
      }
      const source = add('ru', this.tell(event.facts, 'ru'));
      pairs.push([source, add('en', this.tell(this.retold(event.facts), 'en'))]);
      if (r.chance(0.12)) {
        const language = r.chance(0.5) ? 'ru' : 'en';
        add(language, this.tell(this.nearMiss(event, 4 + r.below(21)), language));
      } else if (r.chance(0.06)) renditions.push([source, add('en', this.tell(this.retold(event.facts, 0.15), 'en', 0.6))]);
    }
    return { documents: r.shuffled(out), pairs, renditions };
  }
}
