/**
 * Names across the two alphabets. `skeleton…` are quick and coarse, for looking through whole documents; `matchNames` says whether
 * two names are the same.
 */
export { nameSimilarity, romanize, russianSkeletons, skeleton, skeletonSimilarity } from './names/skeleton.ts';
export type { NameLexicon } from './names/knowledge.ts';
export { type NameMatch, matchNames } from './names/match.ts';
