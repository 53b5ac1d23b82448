/** What files say of texts besides the text, and what foreign files say of pairs that Sverka has no place for. */
export const id = '0007-exchange';

export const sql = `
ALTER TABLE document ADD COLUMN metadata TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(metadata));

CREATE TABLE foreign_data (
  pair TEXT PRIMARY KEY REFERENCES pair (id) ON DELETE CASCADE,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
`;
