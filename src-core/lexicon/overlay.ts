import { normalForm, stemOf } from '../language/tokens.ts';
import type { Lexicon, Phrase, Rendering } from './model.ts';

/** A word pair learned from confirmed links; stems. Always Russian → English, whichever way the pair was translated. */
export interface LearnedPair {
  readonly source: string;
  readonly target: string;
  /** 0 to 1. */
  readonly probability: number;
  /** Confirmed sentence pairs it stood in. */
  readonly count: number;
}

/** A line of the user's glossary. */
export interface GlossaryEntry {
  readonly term: string;
  readonly translation: string;
  /** Renderings that must not be used. */
  readonly forbidden: readonly string[];
}

/** What the user knows on top of the lexicon. */
export interface Overlay {
  /** Changes with the content. */
  readonly key: string;
  readonly glossary: readonly GlossaryEntry[];
  readonly learned: readonly LearnedPair[];
}

export const NO_OVERLAY: Overlay = { key: '', glossary: [], learned: [] };

/** Even a sure learned pair counts less than an entry somebody wrote. */
const LEARNED_WEIGHT = 0.8;

const stems = (text: string, language: 'ru' | 'en'): string[] => (text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+/gu) ?? []).map((w) => stemOf(normalForm(w), language));

/**
 * The lexicon with what the user knows on top. Where they disagree, the glossary wins over the lexicon, and the lexicon
 * over learned pairs: a glossary term is rendered as the glossary says and by nothing learned; learned pairs only add.
 */
export function withOverlay(lexicon: Lexicon, overlay: Overlay): Lexicon {
  if (overlay.glossary.length === 0 && overlay.learned.length === 0) return lexicon;
  const words = new Map<string, Rendering[]>();
  const phrases = new Map<string, Phrase[]>();
  const english = new Set<string>();
  for (const entry of overlay.glossary) {
    const cyrillic = /\p{Script=Cyrillic}/u.test(entry.term);
    const [ru, en] = cyrillic ? [entry.term, entry.translation] : [entry.translation, entry.term];
    const key = stems(ru, 'ru');
    const rendering: Rendering = { stems: stems(en, 'en'), weight: 1, reason: 'glossary' };
    if (key.length === 0 || rendering.stems.length === 0) continue;
    if (rendering.stems.length === 1) english.add(rendering.stems[0]!);
    if (key.length === 1) words.set(key[0]!, [...(words.get(key[0]!) ?? []), rendering]);
    else phrases.set(key[0]!, [...(phrases.get(key[0]!) ?? []), { stems: key, renderings: [rendering] }]);
  }
  const ruled = new Set(words.keys());
  const learned = new Map<string, Rendering[]>();
  for (const pair of overlay.learned) {
    if (ruled.has(pair.source)) continue;
    learned.set(pair.source, [...(learned.get(pair.source) ?? []), { stems: [pair.target], weight: Math.min(1, pair.probability + 0.3) * LEARNED_WEIGHT, reason: 'learned' }]);
  }
  const known = new Map<string, readonly Rendering[] | null>();
  return {
    ...lexicon,
    words: {
      get: (stem) => {
        let all = known.get(stem);
        if (all === undefined) {
          const own = lexicon.words.get(stem) ?? [];
          const written = new Set(own.map((r) => r.stems.join(' ')));
          const list = [...(words.get(stem) ?? []), ...own, ...(learned.get(stem) ?? []).filter((r) => !written.has(r.stems.join(' ')))];
          all = list.length > 0 ? list : null;
          known.set(stem, all);
        }
        return all ?? undefined;
      },
    },
    phrases: {
      get: (stem) => {
        const own = phrases.get(stem);
        const base = lexicon.phrases.get(stem);
        return own ? [...own, ...(base ?? [])] : base;
      },
    },
    englishStems: { has: (stem) => english.has(stem) || lexicon.englishStems.has(stem) },
  };
}
