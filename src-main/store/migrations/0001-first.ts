/** The first workspace: documents and their segments, pairs and their state, what people decided, what the machine suggested. */
export const id = '0001-first';

export const sql = `
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  path TEXT NOT NULL DEFAULT '',
  site TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  encoding TEXT NOT NULL,
  text TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  words INTEGER NOT NULL,
  prepared TEXT NOT NULL CHECK (json_valid(prepared)),
  previous TEXT REFERENCES document (id),
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX document_by_hash ON document (text_hash);
CREATE INDEX document_by_path ON document (path) WHERE path <> '';

CREATE TABLE pair (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL REFERENCES document (id),
  target TEXT NOT NULL REFERENCES document (id),
  added_at INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('new', 'in-review', 'done')),
  state TEXT NOT NULL CHECK (json_valid(state)),
  findings TEXT NOT NULL CHECK (json_valid(findings)),
  UNIQUE (source, target)
) STRICT;

CREATE TABLE annotation (
  id TEXT PRIMARY KEY,
  pair TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX annotation_by_pair ON annotation (pair, position);

CREATE TABLE dismissal (
  pair TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  finding TEXT NOT NULL,
  position INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (pair, finding)
) STRICT;

CREATE TABLE history (
  pair TEXT NOT NULL REFERENCES pair (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  step TEXT NOT NULL CHECK (json_valid(step)),
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  PRIMARY KEY (pair, seq)
) STRICT;

CREATE TABLE suggestion (
  source TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  target TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (source, target)
) STRICT;

CREATE TABLE rejection (
  source TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  target TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  PRIMARY KEY (source, target)
) STRICT;

CREATE TABLE unpaired (
  document TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE failure (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
`;
