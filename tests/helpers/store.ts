import { randomUUID } from 'node:crypto';
import type { Annotation } from '../../src-core/review/model.ts';
import type { Store, StoredDocument } from '../../src-main/store/store.ts';

/** A document of so many segments, as the import would store it. */
export function storedDocument(language: 'ru' | 'en', segments: number, id: string = randomUUID()): StoredDocument {
  const sentence = (n: number): string => (language === 'ru' ? `Паром номер ${n} вышел из порта вовремя. ` : `Ferry number ${n} left the port on time. `);
  let text = '';
  const all = Array.from({ length: segments }, (_, n) => {
    const start = text.length;
    text += sentence(n);
    return { id: `${language === 'ru' ? 's' : 't'}${n + 1}`, start, end: text.length - 1, block: Math.floor(n / 5), kind: 'paragraph' as const };
  });
  const blocks = Array.from({ length: Math.ceil(segments / 5) }, (_, b) => ({ index: b, start: all[b * 5]!.start, end: all[Math.min(segments, b * 5 + 5) - 1]!.end, kind: 'paragraph' as const }));
  return { id, name: `${id}.txt`, path: '', site: '', encoding: 'UTF-8', textHash: id, words: segments * 7, previous: null, addedAt: 1, prepared: { text, language, title: '', blocks, segments: all } };
}

/** A pair of two such documents with every segment linked and so many annotations. @returns its id */
export function addStoredPair(store: Store, segments: number, annotations: number): string {
  const [source, target] = [storedDocument('ru', segments), storedDocument('en', segments)];
  store.addDocument(source);
  store.addDocument(target);
  const id = randomUUID();
  const state = {
    status: 'in-review' as const,
    source: source.prepared.segments,
    target: target.prepared.segments,
    links: source.prepared.segments.map((s, n) => ({ source: [s.id], target: [`t${n + 1}`], score: 0.9 })),
    annotations: [],
    dismissals: [],
    silences: [],
  };
  store.addPair({ id, source: source.id, target: target.id, addedAt: 2, state, findings: [], checks: 'x' });
  const pair = store.pair(id)!;
  const made: Annotation[] = Array.from({ length: annotations }, (_, n) => ({ id: randomUUID(), kind: 'comment', category: '', severity: 'neutral', source: [], target: [{ start: n, end: n + 3 }], sourceQuotes: [], targetQuotes: [target.prepared.text.slice(n, n + 3)], comment: `note ${n}`, correctedText: '', author: 'A', createdAt: n, updatedAt: n }));
  store.saveStep(pair, { ...pair.state, annotations: made }, pair, { step: { name: 'annotate', changes: [] }, author: 'A', at: 1 });
  return id;
}
