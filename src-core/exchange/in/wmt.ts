import { assemblePair } from '../assemble.ts';
import type { FoundUnit } from '../assemble.ts';
import { Refusal } from '../common/refusal.ts';
import { descendants, elements, textOf } from '../common/xml.ts';
import type { XmlElement } from '../common/xml.ts';
import type { ReadFile, ReadPair } from '../model.ts';

/**
 * Reads the XML of the WMT news tasks (since 2020): a pair for each reference and each system output of each document;
 * segments belong together by their numbers, and a reference's are confirmed: people translated them one by one.
 * @throws Refusal
 */
export function readWmtTree(root: XmlElement): ReadFile {
  const notes: string[] = [];
  const pairs = descendants(root, 'doc').flatMap((doc, n): ReadPair[] => {
    const name = doc.attributes['id'] ?? `document ${n + 1}`;
    const source = elements(doc, 'src')[0];
    if (!source) {
      notes.push(`Document “${name}” has no source and was left out.`);
      return [];
    }
    const renditions = [...elements(doc, 'ref'), ...elements(doc, 'hyp')];
    if (renditions.length === 0) notes.push(`Document “${name}” has no translation and was left out.`);
    return renditions.map((rendition) => pairOf(source, rendition, name));
  });
  if (pairs.length === 0) throw new Refusal('empty', 'is a WMT file without a document that has a translation');
  return { kind: 'pairs', pairs, notes };
}

interface Segment {
  readonly id: string;
  readonly text: string;
  readonly paragraph: number;
}

function segmentsOf(side: XmlElement): Segment[] {
  const paragraphs = elements(side, 'p');
  return (paragraphs.length > 0 ? paragraphs : [side]).flatMap((p, paragraph) => descendants(p, 'seg').map((seg) => ({ id: seg.attributes['id'] ?? '', text: textOf(seg), paragraph })));
}

function pairOf(source: XmlElement, rendition: XmlElement, name: string): ReadPair {
  const left = segmentsOf(source);
  const right = new Map(segmentsOf(rendition).map((s) => [s.id, s]));
  const confirmed = rendition.local === 'ref';
  const units = [
    ...left.map((s): FoundUnit => {
      const own = right.get(s.id);
      right.delete(s.id);
      return { source: s.text, target: own?.text ?? '', confirmed, paragraph: s.paragraph };
    }),
    ...[...right.values()].map((s): FoundUnit => ({ source: '', target: s.text, confirmed, paragraph: 1_000_000 + s.paragraph })),
  ];
  const maker = rendition.attributes['system'] ?? rendition.attributes['translator'] ?? rendition.local;
  const side = (element: XmlElement, own: string): { name: string; language?: string; metadata: { author?: string; format: string } } => ({ name: own, ...(element.attributes['lang'] ? { language: element.attributes['lang'] } : {}), metadata: { format: 'wmt' } });
  return assemblePair({ units, source: side(source, name), target: side(rendition, `${name} (${maker})`) });
}
