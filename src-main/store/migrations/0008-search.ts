/**
 * Words of every text, for searching. The index holds no text of its own; `search_id` is its row, because row numbers of `document`
 * may change when the file is copied. Triggers keep it in step, also when a backup is restored. «ё» is indexed as «е».
 */
export const id = '0008-search';

const words = (row: string): string => `replace(replace(${row}.title || ' ' || ${row}.name || ' ' || ${row}.site, 'ё', 'е'), 'Ё', 'Е'), replace(replace(${row}.text, 'ё', 'е'), 'Ё', 'Е')`;

export const sql = `
ALTER TABLE document ADD COLUMN search_id INTEGER;
UPDATE document SET search_id = rowid;
CREATE UNIQUE INDEX document_by_search_id ON document (search_id);

CREATE VIRTUAL TABLE document_search USING fts5 (head, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
INSERT INTO document_search (rowid, head, body) SELECT search_id, ${words('document')} FROM document;

CREATE TRIGGER document_search_insert AFTER INSERT ON document BEGIN
  UPDATE document SET search_id = coalesce(new.search_id, (SELECT coalesce(max(search_id), 0) + 1 FROM document)) WHERE id = new.id;
  INSERT INTO document_search (rowid, head, body) SELECT search_id, ${words('document')} FROM document WHERE id = new.id;
END;
CREATE TRIGGER document_search_delete AFTER DELETE ON document BEGIN
  DELETE FROM document_search WHERE rowid = old.search_id;
END;
CREATE TRIGGER document_search_title AFTER UPDATE OF title ON document WHEN new.title <> old.title BEGIN
  DELETE FROM document_search WHERE rowid = old.search_id;
  INSERT INTO document_search (rowid, head, body) VALUES (new.search_id, ${words('new')});
END;
`;
