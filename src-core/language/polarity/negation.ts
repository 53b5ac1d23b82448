import type { Language } from '../../text/model.ts';
import { headAfter, headBefore, isAuxiliary } from './heads.ts';
import type { Hit } from './hits.ts';
import { NOT_YET } from './russian-negation.ts';
import { JOIN } from './words.ts';
import type { Word } from './words.ts';

/** A negation with its head, an index among the words. */
export interface Negation extends Hit {
  readonly head?: number;
}

/** How far apart, in words, «никто» and the «не» it leans on may stand. */
const LEAN = 12;
/** A question that expects the contrary («не хотите ли», «разве не») denies half-heartedly. */
const DOUBTFUL = 0.5;

/** The second «не» of a row («не видит, не слышит») is often said by the first "not" of the other side ("not see or hear"). */
const SHARED = 0.55;
/** How many words a member of such a row has at most, its conjunction counted. */
const ROW = 7;
/** How far before «не» the «пока» or «как бы» stands that takes its force away. */
const FRAME = 5;

const ADVERSATIVE = new Set(['но', 'а', 'однако', 'зато', 'поэтому', 'потому', 'чтобы', 'если']);
const PRONOUNS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'there']);

/** No stop and no contrasting conjunction between the two words. */
function sameClause(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) {
    const word = words[k]!;
    if (word.join === JOIN.stop) return false;
    if (word.join === JOIN.pause && ADVERSATIVE.has(word.form)) return false;
  }
  return true;
}

/** «, пока (он) не» in a subordinate clause is "until": nothing is denied. */
function isUntil(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next && NOT_YET.has(next.form)) return false;
  for (let k = at; k > 0 && k >= at - FRAME && words[k]!.join === JOIN.none; k--) {
    const before = words[k - 1]!;
    if (before.form === 'пока') return (before.join === JOIN.pause && k > 1) || words[k - 2]?.form === 'пор';
  }
  return false;
}

/** «не успел войти, как …»: no sooner had he entered. */
function noSooner(words: readonly Word[], at: number): boolean {
  if (!words[at + 1]?.form.startsWith('успе')) return false;
  for (let k = at + 2; k < words.length && k < at + 9; k++) {
    if (words[k]!.join === JOIN.stop) return false;
    if (words[k]!.form === 'как') return words[k]!.join === JOIN.pause;
  }
  return false;
}

const CONCESSIVE = new Set('как что чего кто кого где куда когда какой какая какие какое сколько'.split(' '));

/** «как бы смешно это ни (не) звучало», «где ты ни бери»: "however", "wherever". */
function isConcessive(words: readonly Word[], at: number): boolean {
  const spelled = words[at]!.form === 'ни';
  for (let k = at; k > 0 && k >= at - FRAME && words[k]!.join === JOIN.none; k--) {
    const before = words[k - 1]!;
    if (spelled && k < at && CONCESSIVE.has(before.form)) return true;
    if (before.form === 'бы') return k > 1 && CONCESSIVE.has(words[k - 2]!.form) && (spelled || k < at);
  }
  return false;
}

/** «почему бы просто не …»: a suggestion. */
function isSuggestion(words: readonly Word[], at: number): boolean {
  for (let k = at; k > 1 && k >= at - FRAME && words[k]!.join === JOIN.none; k--) {
    if (words[k - 1]!.form === 'бы') return words[k - 2]!.form === 'почему' || words[k - 2]!.form === 'отчего';
  }
  return false;
}

/** A negation soon after another of its kind, a comma or "and" in between: see SHARED. */
function sharing(hits: readonly Hit[], words: readonly Word[]): Hit[] {
  let last: Hit | undefined;
  return hits.map((hit) => {
    if (hit.flags.has('lexical')) return hit;
    const before = last;
    last = hit;
    const word = words[hit.at]!;
    const joined = word.join === JOIN.pause || ['и', 'или', 'and', 'or'].includes(words[hit.at - 1]?.form ?? '');
    if (!before || !joined || hit.at - before.at > ROW || words[before.at]!.form !== word.form) return hit;
    for (let k = before.at + 1; k <= hit.at; k++) if (words[k]!.join === JOIN.stop) return hit;
    return { ...hit, strength: Math.min(hit.strength, SHARED) };
  });
}

function russian(hits: readonly Hit[], words: readonly Word[]): Hit[] {
  const kept = hits.flatMap((hit): Hit[] => {
    const form = hit.flags.has('lexical') ? '' : words[hit.at]!.form;
    if (form === 'ни') return isConcessive(words, hit.at) ? [] : [hit];
    if (form !== 'не') return [hit];
    if (isUntil(words, hit.at) || noSooner(words, hit.at) || isConcessive(words, hit.at)) return [];
    const asks = words[hit.at + 2]?.form === 'ли' && words[hit.at + 2]!.join === JOIN.none;
    return [asks || isSuggestion(words, hit.at) ? { ...hit, strength: DOUBTFUL } : hit];
  });
  return sharing(leaning(repeated(kept, words, 'нет'), words), words);
}

/** «Никто никогда не», «ни А, ни Б не», «не … ни»: one negation, that of the host; without a host, that of the first word. */
function leaning(hits: readonly Hit[], words: readonly Word[]): Hit[] {
  let first: Hit | undefined;
  return hits.filter((hit, k) => {
    if (!hit.flags.has('ni')) return true;
    // Only neighbours are asked, so that the cost does not grow with the square of the text.
    const leansOn = (step: 1 | -1): boolean => {
      for (let m = k + step; m >= 0 && m < hits.length && Math.abs(hits[m]!.at - hit.at) <= LEAN; m += step) {
        const host = hits[m]!;
        if (host.flags.has('host') && sameClause(words, Math.min(host.at, hit.at), Math.max(host.at, hit.at))) return true;
      }
      return false;
    };
    if (leansOn(1) || leansOn(-1)) return false;
    const again = first !== undefined && hit.at - first.at <= LEAN && sameClause(words, first.at, hit.at);
    if (!again) first = hit;
    return !again;
  });
}

/** «Нет, нет», "No, no!" is said once. */
function repeated(hits: readonly Hit[], words: readonly Word[], form: string): Hit[] {
  return hits.filter((hit, k) => {
    const before = hits[k - 1];
    return !(before && words[hit.at]!.form === form && words[before.at]!.form === form && before.end === hit.at);
  });
}

/** ", isn't it?" and ", no?" ask for consent. */
function isTag(words: readonly Word[], hit: Hit): boolean {
  if (words[hit.at]!.form === 'no') return hit.at > 1 && words[hit.at]!.join === JOIN.pause && words[hit.end] === undefined;
  const auxiliary = words[hit.at - 1];
  const pronoun = words[hit.at + 1];
  const next = words[hit.at + 2];
  return auxiliary?.join === JOIN.pause && pronoun !== undefined && PRONOUNS.has(pronoun.form) && (next === undefined || next.join === JOIN.stop);
}

const DOUBLED = new Set(['no', 'nothing', 'nobody', 'none', 'nowhere']);
/** How far apart, in words, the two of a double negation stand. */
const NEAR = 2;

function english(hits: readonly Hit[], words: readonly Word[]): Hit[] {
  const kept = repeated(hits, words, 'no').flatMap((hit): Hit[] => {
    const word = words[hit.at]!;
    if ((word.form === "n't" || word.form === 'no') && isTag(words, hit)) return [];
    const next = words[hit.end];
    // "no-confidence" is one word with its noun; ", not even for …" only presses the negation before it.
    const weak = (word.form === 'no' && next?.hyphen) || (word.form === 'not' && word.join === JOIN.pause && next?.form === 'even');
    return [weak ? { ...hit, strength: Math.min(hit.strength, SHARED) } : hit];
  });
  let last: Hit | undefined;
  const counted = kept.filter((hit) => {
    // "neither … nor", "not … nor": one negation, unless "nor" begins a clause of its own ("nor did he").
    const own = words[hit.at + 1];
    const leans = hit.flags.has('nor') && last !== undefined && hit.at - last.at <= LEAN && !(own && isAuxiliary(own, 'en') && ['did', 'do', 'does', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'should'].includes(own.form));
    // "don't see no tail": colloquial double negation says it once.
    const doubled = last !== undefined && words[last.at]!.form === "n't" && DOUBLED.has(words[hit.at]!.form) && hit.at - last.at <= NEAR && sameClause(words, last.at, hit.at);
    if (!hit.flags.has('lexical')) last = hit;
    return !leans && !doubled;
  });
  return sharing(counted, words);
}

function headOf(hit: Hit, words: readonly Word[], language: Language): number | undefined {
  if (hit.flags.has('self')) return hit.end - 1;
  const after = headAfter(words, hit.end, language);
  if (hit.flags.has('back')) {
    const closes = hit.end >= words.length || words[hit.end]!.join !== JOIN.none;
    return closes ? headBefore(words, hit.at, language) : after;
  }
  if (hit.flags.has('noun')) {
    const before = words[hit.at - 1];
    return before && words[hit.at]!.join === JOIN.none && !isAuxiliary(before, language) ? hit.at - 1 : after;
  }
  // "No, he did not": an answer, which governs nothing.
  if (words[hit.at]!.form === 'no' && words[hit.end] !== undefined && words[hit.end]!.join !== JOIN.none) return undefined;
  // «Денег не было», "The money has not": what is denied went before.
  if (after === undefined || isAuxiliary(words[after]!, language)) return (hit.flags.has('lexical') ? undefined : headBefore(words, hit.at, language)) ?? after;
  return after;
}

/**
 * Negations as a reader counts them: doubled ones once, those that deny nothing left out, each with its head.
 * @param hits what the tables found of kind negation, in text order
 */
export function countNegations(hits: readonly Hit[], words: readonly Word[], language: Language): Negation[] {
  const counted = language === 'ru' ? russian(hits, words) : english(hits, words);
  return counted.map((hit) => {
    const head = headOf(hit, words, language);
    return head === undefined ? hit : { ...hit, head };
  });
}
