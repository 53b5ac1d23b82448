// Inflected forms of Russian words from the affix rules of the spelling dictionary (dictionary-ru, BSD-3-Clause), at build time only.
import dictionary from 'dictionary-ru';
import { alternatingForms } from './russian-alternations.ts';

interface Rule {
  readonly cut: string;
  readonly add: string;
  readonly when: RegExp;
}

/** A noun with so few forms is not inflected by the rules but spelt out in the list. */
const FEW = 3;

/** Reads the rules and headwords once; forms are made on demand. */
export class RussianForms {
  readonly #rules = new Map<string, Rule[]>();
  readonly #flags = new Map<string, string>();

  constructor() {
    const text = new TextDecoder();
    const aff = text.decode(dictionary.aff);
    for (const line of aff.split('\n')) {
      const match = /^SFX (\S) +(\S+) +(\S+) +(\S+)/.exec(line);
      if (!match || match[2] === 'Y') continue;
      const [, flag, cut, add, when] = match as unknown as [string, string, string, string, string];
      const rules = this.#rules.get(flag) ?? [];
      this.#rules.set(flag, rules);
      rules.push({ cut: cut === '0' ? '' : cut, add: add === '0' ? '' : add.split('/')[0]!, when: new RegExp(`${when}$`, 'u') });
    }
    const dic = text.decode(dictionary.dic);
    for (const line of dic.split('\n').slice(1)) {
      const [word = '', flags = ''] = line.trim().split('/');
      const key = word.toLowerCase();
      this.#flags.set(key, (this.#flags.get(key) ?? '') + flags);
    }
  }

  /** True if the dictionary lists the word as a headword (a base form). */
  isHeadword(word: string): boolean {
    return this.#flags.has(word.toLowerCase());
  }

  /**
   * `formsOf` and the forms with another stem («погибнуть» → «погибли», «огонь» → «огня»), which the dictionary lists without their lemma.
   * A noun or adjective that the rules do inflect has no others.
   */
  allFormsOf(lemma: string): Set<string> {
    const forms = this.formsOf(lemma);
    if (forms.size <= FEW || /(?:ть|ти|чь)(?:ся|сь)?$/u.test(lemma)) {
      for (const form of alternatingForms(lemma, (w) => this.isHeadword(w) || this.headwordsOf(w).length > 0)) forms.add(form);
    }
    return forms;
  }

  /** True if the dictionary knows the word as a form of another one; the forms are made when first asked. */
  headwordsOf(form: string): readonly string[] {
    this.#inverse ??= this.#invert();
    return this.#inverse.get(form.toLowerCase()) ?? [];
  }
  #inverse: Map<string, string[]> | undefined;

  #invert(): Map<string, string[]> {
    const map = new Map<string, string[]>();
    for (const word of this.#flags.keys()) {
      for (const form of this.formsOf(word)) {
        if (form === word) continue;
        const known = map.get(form);
        if (known) known.push(word);
        else map.set(form, [word]);
      }
    }
    return map;
  }

  /** All inflected forms, the word itself among them; only itself if the dictionary does not know it. Participles are added to verbs. */
  formsOf(lemma: string): Set<string> {
    const word = lemma.toLowerCase();
    const forms = new Set([word]);
    for (const flag of this.#flags.get(word) ?? '') {
      for (const { cut, add, when } of this.#rules.get(flag) ?? []) {
        if (word.endsWith(cut) && when.test(word)) forms.add(word.slice(0, word.length - cut.length) + add);
      }
    }
    if (/(?:ть|ти|чь)(?:ся|сь)?$/u.test(word)) {
      for (const form of Array.from(forms)) {
        const present = /^(.*[уюая])т(ся)?$/u.exec(form);
        if (present) forms.add(`${present[1]}щий${present[2] ?? ''}`);
        const past = /^(.*[аеиоуыэюяё])л(ся)?$/u.exec(form);
        if (past) forms.add(`${past[1]}вший${past[2] ?? ''}`);
      }
      // Passive participles are headwords of their own («написанный», «найденный», «закрытый»).
      const root = word.replace(/(?:ть|ти|чь)$/u, '');
      for (const tail of ['нный', 'тый', 'енный']) if (this.#flags.has(root + tail)) forms.add(root + tail);
    }
    return forms;
  }
}
