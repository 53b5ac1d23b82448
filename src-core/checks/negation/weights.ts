// Written by scripts/bench/negation-training.ts --write: not to be edited by hand.

/** Weights in the order of `NEGATION_FEATURES`. */
export const NEGATION_WEIGHTS: readonly number[] = [3.84, 0.56, -0.21, -0.64, -0.88, 1.05, 0.42, 0.07, 0.02, -0.86, 0.22, -0.06, 0.8, 0.12];
