/** Checks told to keep quiet beyond one finding: about some words, a document or a site. */
export const id = '0005-silences';

export const sql = `
CREATE TABLE silence (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
`;
