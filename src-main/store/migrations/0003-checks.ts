/** Which checks and lexicon a pair's findings came from; empty for those found before this was written down. */
export const id = '0003-checks';

export const sql = `
ALTER TABLE pair ADD COLUMN checks TEXT NOT NULL DEFAULT '';
`;
