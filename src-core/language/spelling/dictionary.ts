/**
 * A spelling dictionary in Hunspell's two files, for languages that inflect by suffixes alone (dictionary-ru has no prefix rules).
 * Words are taken apart when they are asked for, so that loading means reading the list once: a fifth of a second for Russian,
 * where a reader that makes every form beforehand takes eighteen.
 * Format: https://man.archlinux.org/man/hunspell.5 (SFX, flags of one character).
 */
interface SuffixRule {
  readonly flag: string;
  readonly cut: string;
  readonly when: RegExp;
}

const LETTERS = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
/** More suggestions than this help nobody. */
const MOST = 5;

export class SpellingDictionary {
  /** Flags of each word of the list. */
  readonly #flags = new Map<string, string>();
  /** Rules by the letters they put at a word's end. */
  readonly #rules = new Map<string, SuffixRule[]>();
  #longest = 0;

  /** @param aff text of the affix file @param dic text of the word list */
  constructor(aff: string, dic: string) {
    const conditions = new Map<string, RegExp>();
    for (const line of aff.split('\n')) {
      const match = /^SFX (\S) +(\S+) +(\S+) +(\S+)/.exec(line);
      if (!match || match[2] === 'Y' || match[2] === 'N') continue;
      const [, flag, cut, added, when] = match as unknown as [string, string, string, string, string];
      const add = added === '0' ? '' : added.split('/')[0]!;
      let condition = conditions.get(when);
      if (!condition) conditions.set(when, (condition = new RegExp(`${when}$`, 'u')));
      const rules = this.#rules.get(add);
      const rule = { flag, cut: cut === '0' ? '' : cut, when: condition };
      if (rules) rules.push(rule);
      else this.#rules.set(add, [rule]);
      this.#longest = Math.max(this.#longest, add.length);
    }
    for (const line of dic.split('\n').slice(1)) {
      const entry = line.trim();
      if (entry === '') continue;
      const slash = entry.indexOf('/');
      const word = plain(slash < 0 ? entry : entry.slice(0, slash));
      this.#flags.set(word, (this.#flags.get(word) ?? '') + (slash < 0 ? '' : entry.slice(slash + 1)));
    }
  }

  /** Words of the list. */
  get size(): number {
    return this.#flags.size;
  }

  /** Whether a word, without hyphens, is spelt as the dictionary has it; case and the dots of ё are let pass. */
  has(word: string): boolean {
    const form = plain(word);
    if (this.#flags.has(form)) return true;
    for (let length = 0; length <= Math.min(this.#longest, form.length - 1); length++) {
      const rules = this.#rules.get(form.slice(form.length - length)) ?? (length > 0 ? undefined : this.#rules.get(''));
      if (!rules) continue;
      const trunk = form.slice(0, form.length - length);
      for (const { flag, cut, when } of rules) {
        const base = trunk + cut;
        if (this.#flags.get(base)?.includes(flag) && when.test(base)) return true;
      }
    }
    return false;
  }

  /** Known words one letter away, exchanged neighbours first; at most five. */
  suggest(word: string): string[] {
    const form = word.toLowerCase();
    const found = new Set<string>();
    const offer = (candidate: string): void => {
      if (found.size < MOST && candidate.length > 1 && this.has(candidate)) found.add(candidate);
    };
    for (let k = 0; k + 1 < form.length; k++) offer(form.slice(0, k) + form[k + 1]! + form[k]! + form.slice(k + 2));
    for (let k = 0; k < form.length; k++) offer(form.slice(0, k) + form.slice(k + 1));
    for (let k = 0; k < form.length; k++) for (const letter of LETTERS) offer(form.slice(0, k) + letter + form.slice(k + 1));
    for (let k = 0; k <= form.length; k++) for (const letter of LETTERS) offer(form.slice(0, k) + letter + form.slice(k));
    found.delete(form);
    return [...found];
  }
}

/** Lower case, ё as е: the two are one letter to most writers. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}
