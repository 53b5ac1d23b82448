// Written by scripts/bench/negation-training.ts --write: not to be edited by hand.

/** Weights in the order of `NEGATION_FEATURES`. */
export const NEGATION_WEIGHTS: readonly number[] = [3.89, 0.56, -0.21, -0.63, -0.89, 1.05, 0.4, 0.05, 0.03, -0.87, 0.21, -0.07, 0.79, 0.1];
