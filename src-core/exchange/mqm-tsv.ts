import type { Link } from '../alignment/model.ts';
import type { FindingView } from '../contract.ts';
import type { Annotation } from '../review/model.ts';
import type { Segment, Span } from '../text/model.ts';
import type { ExportInput } from './index.ts';

/** The ten columns that Marot and the WMT MQM files share. */
export const MQM_COLUMNS = ['system', 'doc', 'docSegId', 'globalSegId', 'rater', 'source', 'target', 'category', 'severity', 'metadata'] as const;

/** Tabs and line ends would break the table: they become spaces; offsets in `metadata` still count in the original text. */
const flat = (text: string): string => text.replace(/[\t\r\n\u2028\u2029]+/g, ' ');

/** The words of a link's segments with the given spans in `<v>…</v>`; a zero-width span makes an empty pair of tags. */
function marked(text: string, segments: readonly Segment[], spans: readonly Span[]): string {
  return segments
    .map((segment) => {
      const own = spans.filter((s) => s.start < segment.end && s.end > segment.start ? true : s.start === s.end && s.start >= segment.start && s.start <= segment.end).sort((a, b) => a.start - b.start);
      let out = '';
      let at = segment.start;
      for (const span of own) {
        const start = Math.max(span.start, at);
        const end = Math.min(Math.max(span.end, start), segment.end);
        out += `${text.slice(at, start)}<v>${text.slice(start, end)}</v>`;
        at = end;
      }
      return flat(out + text.slice(at, segment.end));
    })
    .join(' ');
}

const touches = (spans: readonly Span[], segments: readonly Segment[]): boolean => spans.some((s) => segments.some((g) => s.start <= g.end && s.end >= g.start && (s.start < g.end || s.start === s.end)));

/** MQM wants e.g. `accuracy/mistranslation` with a capital: `Accuracy/Mistranslation`. */
const category = (path: string): string => path.split('/').map((p) => p.charAt(0).toUpperCase() + p.slice(1)).join('/');

/** The rater under whose name findings stand that nobody has judged. */
export const MACHINE_RATER = 'sverka';

/** An error of the table: what a person says, or what a check suggests. */
interface TableError extends Pick<Annotation, 'category' | 'severity' | 'source' | 'target' | 'comment' | 'correctedText' | 'author' | 'updatedAt'> {
  readonly check?: string;
  /** How likely a suggested error is one, 0 to 1; absent on what people say. */
  readonly confidence?: number;
}

const suggested = (f: FindingView, now: number): TableError => ({
  category: f.category,
  severity: f.severity,
  source: f.source,
  target: f.target,
  comment: f.message,
  correctedText: f.suggestion ?? '',
  author: MACHINE_RATER,
  updatedAt: now,
  check: f.check,
  confidence: f.confidence,
});

/**
 * Marot / WMT MQM TSV: a header, then for every link one row an error annotation, or one `no-error` row.
 * An annotation over several links stands with the first it touches on its longer side. Comments go into `metadata.note`;
 * suggested errors are marked `metadata.suggested` and tell how likely they are right.
 */
export function mqmTsv({ pair, generator, now, suggest = false }: ExportInput): string {
  const segmentsOf = new Map([...pair.sourceSegments, ...pair.targetSegments].map((s) => [s.id, s]));
  const rows: string[] = [MQM_COLUMNS.join('\t')];
  const left = new Set<TableError>([
    ...pair.annotations.filter((a) => a.kind === 'error').map((a): TableError => ({ ...a, ...(a.from ? { check: a.from.check } : {}) })),
    ...(suggest ? pair.findings.filter((f) => f.status === 'open').map((f) => suggested(f, now)) : []),
  ]);
  const doc = flat(pair.source.name || pair.source.title);
  pair.links.forEach((link, n) => {
    const source = link.source.flatMap((id) => segmentsOf.get(id) ?? []);
    const target = link.target.flatMap((id) => segmentsOf.get(id) ?? []);
    const own = [...left].filter((a) => belongs(a, link, source, target));
    for (const a of own) left.delete(a);
    const row = (a: TableError | null): void => {
      const spans = a ? { source: a.source, target: a.target } : { source: [], target: [] };
      rows.push(
        [
          flat(pair.target.name || pair.target.title), doc, String(n + 1), String(n + 1), flat(a?.author || 'anonymous'),
          marked(pair.source.text, source, spans.source), marked(pair.target.text, target, spans.target),
          a ? category(a.category) : 'no-error', a ? a.severity : 'no-error', flat(JSON.stringify(metadata(a, link, generator, now))),
        ].join('\t'),
      );
    };
    if (own.length === 0) row(null);
    else for (const a of own) row(a);
  });
  return `${rows.join('\n')}\n`;
}

function belongs(a: TableError, link: Link, source: readonly Segment[], target: readonly Segment[]): boolean {
  const width = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0);
  const bySource = width(a.source) > 0 && (width(a.target) === 0 || width(a.source) >= width(a.target));
  if (link.source.length === 0) return touches(a.target, target) && width(a.source) === 0;
  return bySource ? touches(a.source, source) : touches(a.target, target) || (a.target.length === 0 && touches(a.source, source));
}

function metadata(a: TableError | null, link: Link, generator: string, now: number): Record<string, unknown> {
  const offsets = (spans: readonly Span[]): number[][] => spans.map((s) => [s.start, s.end]);
  const segment = { links: { source: link.source, target: link.target, score: link.score, confirmed: link.confirmed ?? false } };
  if (!a) return { timestamp: now, generator, segment };
  return {
    timestamp: a.updatedAt,
    ...(a.comment === '' ? {} : { note: a.comment }),
    ...(a.correctedText === '' ? {} : { corrected_translation: a.correctedText }),
    source_spans: offsets(a.source),
    target_spans: offsets(a.target),
    ...(a.check === undefined ? {} : { check: a.check }),
    ...(a.confidence === undefined ? {} : { suggested: true, confidence: Math.round(a.confidence * 1000) / 1000 }),
    generator,
    segment,
  };
}
