/** Pairs and documents are removed softly: when, in milliseconds since 1970-01-01 UTC; null while they are in the library. */
export const id = '0002-removal';

export const sql = `
ALTER TABLE document ADD COLUMN removed_at INTEGER;
ALTER TABLE pair ADD COLUMN removed_at INTEGER;
`;
