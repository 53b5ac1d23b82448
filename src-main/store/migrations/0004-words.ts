/** What the user knows of words: the glossary that was imported, and pairs learned from confirmed links. */
export const id = '0004-words';

export const sql = `
CREATE TABLE glossary (
  position INTEGER PRIMARY KEY,
  term TEXT NOT NULL,
  translation TEXT NOT NULL,
  forbidden TEXT NOT NULL CHECK (json_valid(forbidden))
) STRICT;

CREATE TABLE learned (
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  probability REAL NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (source, target)
) STRICT;
`;
