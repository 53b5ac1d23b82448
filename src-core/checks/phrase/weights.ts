import type { WordClass } from './classes.ts';

// Written by scripts/bench/phrase-training.ts --write: not to be edited by hand.

/** Log-likelihood ratios, gone against there, of the states of `WORD_STATES`, by kind of word and language of the side that has it. */
export const WORTHS: Readonly<Record<'ru' | 'en', Partial<Record<WordClass, readonly number[]>>>> = {
  ru: {
    figure: [3, 1.97, 2.26, 1.97, -3],
    numeral: [3, 1.72, 0.8, 1.72, -3],
    name: [2.39, 2.02, 1.34, 0.18, -3],
    noun: [1.69, 1.8, 0.83, -0.75, -3],
    verb: [1.39, 1.61, 1.12, -0.28, -3],
    adverb: [1.16, 1.75, 0.94, -1.46, -3],
    faint: [1.34, 1.64, 0.57, -1.72, -2.59],
    unknown: [0.45, 2.22, 2.22, -0.08, -2.04],
  },
  en: {
    figure: [3, 2.08, 1.68, 2.08, -3],
    numeral: [3, 2.57, 2.57, 1.88, -3],
    name: [2.42, 2.91, 2.04, -0.34, -3],
    noun: [1.79, 2.22, 1.15, -0.55, -3],
    verb: [1.44, 1.69, 1.06, -0.38, -3],
    adverb: [1.43, 0.43, 1.82, 1.31, -3],
    faint: [1.52, 1.58, 0.4, 0.28, -2.61],
    unknown: [0.34, 2.22, 2.22, -1.49, -2.83],
  },
};

/** Weights in the order of `FEATURES`, by language of the side that has the words. */
export const WEIGHTS: Readonly<Record<'ru' | 'en', readonly number[]>> = {
  ru: [-1.04, 0.75, 0.34, -0.27, 0.9, -0.46, -1.65, 0.1, -1.55, 0.67, -0.55, 0.36, -0.6, -1.37, -0.08, -0.04, 0.01, 0.02, -0.53, -0.18, 0.38, 0.38],
  en: [-1.53, 0.65, 0.01, -0.6, 0.96, -1.11, -0.76, 0.28, -1.7, -0.32, -0.97, 0.21, -0.36, -1.22, -0.08, 0.16, 0.16, 0.28, 0.17, -0.13, 0.19, 0.15],
};
