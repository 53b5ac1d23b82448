/** What is known of the page furniture of sites: the short lines of every document, and what people said of lines. */
export const id = '0006-furniture';

export const sql = `
ALTER TABLE document ADD COLUMN body_hash TEXT;

CREATE TABLE page_line (
  document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  line TEXT NOT NULL,
  apart INTEGER NOT NULL CHECK (apart IN (0, 1)),
  PRIMARY KEY (document, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX page_line_by_line ON page_line (line);

CREATE TABLE furniture_lesson (
  pair TEXT NOT NULL,
  seq INTEGER NOT NULL,
  site TEXT NOT NULL,
  line TEXT NOT NULL,
  furniture INTEGER NOT NULL CHECK (furniture IN (0, 1)),
  PRIMARY KEY (pair, seq, site, line),
  FOREIGN KEY (pair, seq) REFERENCES history (pair, seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
`;
