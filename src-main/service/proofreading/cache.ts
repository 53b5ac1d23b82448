import type { Proofreader, Remark } from '../../../src-core/checks/proofreader.ts';
import type { HouseStyle } from '../../../src-core/checks/settings.ts';
import type { Language } from '../../../src-core/text/model.ts';

type Variety = HouseStyle['spelling'];

/** What was read, newest last: a piece of text reads the same wherever it stands, so that an edit reads only what is new. */
export class RemarkCache {
  readonly #most: number;
  readonly #known = new Map<string, readonly Remark[]>();

  /** @param most pieces to keep */
  constructor(most = 20_000) {
    this.#most = most;
  }

  get(language: Language, text: string, variety: Variety): readonly Remark[] | undefined {
    return this.#known.get(keyOf(language, text, variety));
  }

  set(language: Language, text: string, variety: Variety, remarks: readonly Remark[]): void {
    const key = keyOf(language, text, variety);
    this.#known.delete(key);
    this.#known.set(key, remarks);
    if (this.#known.size > this.#most) this.#known.delete(this.#known.keys().next().value!);
  }

  /** A proofreader that knows what is in here and nothing else. */
  reader(): Proofreader {
    return { read: (language, text, variety) => this.get(language, text, variety) ?? null };
  }
}

const keyOf = (language: Language, text: string, variety: Variety): string => `${language} ${variety} ${text}`;

/** Whether there is a proofreader for a language at all. */
export function canProofread(language: Language): boolean {
  return language === 'en' || language === 'ru';
}
