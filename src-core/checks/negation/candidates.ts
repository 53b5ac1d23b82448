import type { CheckContext } from '../context.ts';
import { operatorsOf } from '../operators.ts';
import type { PlacedOperator } from '../operators.ts';
import { probabilityOf } from '../phrase/missing.ts';
import type { LinkedWord } from '../phrase/words.ts';
import { missingRuns } from '../reader.ts';

/** A negation this sure, that is no mere part of a word, is a hard one. */
const HARD = 0.7;

/** A negation of one side that seems to have no counterpart on the other. */
export interface LoneNegation {
  /** Position of the link in the context. */
  readonly link: number;
  /** The side that denies. */
  readonly on: 'source' | 'target';
  readonly operator: PlacedOperator;
  /** The word it governs and what it is rendered by, where known. */
  readonly head?: LinkedWord;
  readonly rendition?: LinkedWord;
  readonly features: readonly number[];
}

/** Order of the features; the weights are in the same order. */
export const NEGATION_FEATURES = ['bias', 'head linked', 'head alone', 'own free', 'strangers', 'plain not', 'long', 'several segments', 'question', 'more negations', 'in a lost run', 'other has some', 'beside linked', 'pronoun'] as const;

/** A negation weaker than this («только», "against") silences one of the other side, but counts on its own side only if it renders another. */
const PLAIN = 0.45;

const isHard = (o: PlacedOperator): boolean => !o.lexical && o.strength >= HARD;

/** How far from the head, in words, its neighbours are asked. */
const BESIDE = 3;

/** Links one side of which has more hard negations and more of all kinds. */
export function loneNegations(context: CheckContext): LoneNegation[] {
  return context.links.flatMap((link, n): LoneNegation[] => {
    if (link.source.length === 0 || link.target.length === 0) return [];
    const { source, target, words } = operatorsOf(context, n);
    const negations = { source: source.filter((o) => o.kind === 'negation'), target: target.filter((o) => o.kind === 'negation') };
    const hard = { source: negations.source.filter(isHard), target: negations.target.filter(isHard) };
    const on = hard.source.length > hard.target.length ? 'source' : 'target';
    const other = on === 'source' ? 'target' : 'source';
    const own = negations[on].filter((o) => o.strength >= PLAIN || renders(o, negations[other], words[on])).length;
    if (hard[on].length <= hard[other].length || own <= negations[other].length) return [];
    const operator = loneliest(hard[on], negations[other], words[on]);
    const head = words[on][operator.headAt];
    const counterpart = head?.state === 'linked' ? words[other][head.partner] : undefined;
    const rendition = counterpart?.kind === 'light' ? undefined : counterpart;
    const run = missingRuns(context, other).get(n);
    const inRun = run !== undefined && operator.from >= run.run.from && operator.to <= run.run.to ? probabilityOf(run) : 0;
    const free = (list: readonly LinkedWord[]): number => {
      const content = list.filter((w) => w.kind !== 'light');
      return content.length === 0 ? 0.5 : content.filter((w) => w.state === 'none').length / content.length;
    };
    const at = operator.headAt >= 0 ? operator.headAt : operator.to;
    const beside = words[on].slice(Math.max(0, at - BESIDE), at + BESIDE + 1).filter((w) => w.kind !== 'light' && w !== head);
    const form = words[on][operator.from]!.token.form;
    const plain = /^(?:не|not|.*n't|cannot)$/.test(form);
    const text = context[on].text.slice(words[on][0]!.token.start, words[on].at(-1)!.token.end + 2);
    return [
      {
        link: n,
        on,
        operator,
        ...(head ? { head } : {}),
        ...(rendition ? { rendition } : {}),
        features: [
          1,
          head?.state === 'linked' ? 1 : head?.state === 'weak' ? 0.5 : 0,
          head && head.kind !== 'light' && head.state === 'none' ? 1 : 0,
          free(words[on]),
          free(words[other]),
          plain ? 1 : 0,
          Math.log(words[on].length / 15),
          link.source.length + link.target.length > 2 ? 1 : 0,
          text.includes('?') ? 1 : 0,
          Math.min(2, hard[on].length - 1),
          inRun,
          negations[other].length > 0 ? 1 : 0,
          beside.length === 0 ? 0.5 : beside.filter((w) => w.state === 'linked').length / beside.length,
          /^(?:ни|no|nothing|nobody|none|никто|ничто)/.test(form) ? 1 : 0,
        ],
      },
    ];
  });
}

/** Whether a word of the operator is linked with one of the others. */
function renders(o: PlacedOperator, others: readonly PlacedOperator[], words: readonly LinkedWord[]): boolean {
  for (let k = o.from; k <= o.to; k++) {
    const at = words[k]?.partner ?? -1;
    if (at >= 0 && others.some((other) => other.from <= at && at <= other.to)) return true;
  }
  return false;
}

/** The negation that has least to do with those of the other side: its head is linked, but not to a head of theirs. */
function loneliest(hard: readonly PlacedOperator[], others: readonly PlacedOperator[], words: readonly LinkedWord[]): PlacedOperator {
  const taken = new Set(others.flatMap((o) => [o.headAt, o.from, o.to]));
  const rank = (o: PlacedOperator): number => {
    const head = words[o.headAt];
    if (!head || head.partner < 0) return 1;
    return taken.has(head.partner) ? 0 : 2;
  };
  return hard.reduce((best, o) => (rank(o) > rank(best) ? o : best));
}
