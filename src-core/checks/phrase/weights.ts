import type { WordClass } from './classes.ts';

// Written by scripts/bench/phrase-training.ts --write: not to be edited by hand.

/** Log-likelihood ratios, gone against there, of the states of `WORD_STATES`, by kind of word and language of the side that has it. */
export const WORTHS: Readonly<Record<'ru' | 'en', Partial<Record<WordClass, readonly number[]>>>> = {
  ru: {
    figure: [3, 1.97, 2.1, 1.97, -3],
    numeral: [3, 2.41, 1.39, 1.71, -3],
    name: [2.4, 2.02, 1.36, -0.01, -3],
    noun: [1.69, 1.77, 0.84, -0.67, -3],
    verb: [1.38, 1.59, 1.19, -0.26, -3],
    adverb: [1.15, 1.76, 1.26, -1.42, -3],
    faint: [1.33, 1.58, 0.51, -2.09, -2.49],
    unknown: [0.47, 2.29, 2.29, -0.19, -2.03],
  },
  en: {
    figure: [3, 2.12, 2.3, 2.12, -3],
    numeral: [3, 2.98, 2.57, 1.88, -3],
    name: [2.39, 2.77, 2.14, -0.35, -3],
    noun: [1.79, 2.3, 1.15, -0.63, -3],
    verb: [1.41, 1.64, 1.08, -0.4, -3],
    adverb: [1.43, 0.5, 1.88, 0.27, -3],
    faint: [1.53, 1.43, 0.44, 0.41, -2.61],
    unknown: [0.32, 2.19, 2.88, -1.52, -2.2],
  },
};

/** Weights in the order of `FEATURES`, by language of the side that has the words. */
export const WEIGHTS: Readonly<Record<'ru' | 'en', readonly number[]>> = {
  ru: [-1.06, 0.76, 0.35, -0.21, 0.81, -0.31, -1.62, 0.14, -1.49, 0.58, -0.55, 0.39, -0.73, -1.37, -0.12, -0.04, 0.02, 0.09, -0.46, -0.18, 0.37, 0.41],
  en: [-1.4, 0.71, 0.05, -0.64, 0.78, -1.34, -0.87, 0.32, -1.74, -0.34, -0.95, 0.2, -0.32, -1.17, -0.07, 0.11, 0.11, 0.3, 0.1, -0.17, 0.26, 0.22],
};
