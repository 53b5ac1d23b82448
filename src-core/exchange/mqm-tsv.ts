import type { FindingView } from '../contract.ts';
import type { Annotation } from '../review/model.ts';
import type { Segment, Span } from '../text/model.ts';
import { Carrier } from './carry.ts';
import type { CarriedUnit } from './carry.ts';
import { safeJson } from './common/json.ts';
import type { ExportInput } from './index.ts';
import { mainSide, touches, unitsOf, wordsOf } from './units.ts';
import type { Unit } from './units.ts';

/** The ten columns that Marot and the WMT MQM files share. */
export const MQM_COLUMNS = ['system', 'doc', 'docSegId', 'globalSegId', 'rater', 'source', 'target', 'category', 'severity', 'metadata'] as const;

/** Tabs and line ends would break the table: they become spaces; offsets in `metadata` still count in the original text. */
export const flat = (text: string): string => text.replace(/[\t\r\n\u2028\u2029]+/g, ' ');

/** The words of a link's segments with the given spans in `<v>…</v>`; a zero-width span makes an empty pair of tags. */
function marked(text: string, segments: readonly Segment[], spans: readonly Span[]): string {
  return segments
    .map((segment) => {
      const own = spans.filter((s) => touches(s, segment)).sort((a, b) => a.start - b.start);
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

/** MQM wants e.g. `accuracy/mistranslation` with a capital: `Accuracy/Mistranslation`. */
export const mqmLabel = (path: string): string => path.split('/').map((p) => p.charAt(0).toUpperCase() + p.slice(1)).join('/');

/** The rater under whose name findings stand that nobody has judged. */
export const MACHINE_RATER = 'sverka';

/** An error of the table: what a person says, or what a check suggests. */
interface TableError extends Pick<Annotation, 'category' | 'severity' | 'source' | 'target' | 'comment' | 'correctedText' | 'author' | 'updatedAt'> {
  readonly check?: string;
  /** How likely a suggested error is one, 0 to 1; absent on what people say. */
  readonly confidence?: number;
  readonly annotation?: Annotation;
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

const stated = (a: Annotation): TableError => ({ ...a, annotation: a, ...(a.from ? { check: a.from.check } : {}) });

/**
 * Marot / WMT MQM TSV: a header, then for every link (and every piece of page furniture that is asked for or carries an
 * error) one row an error annotation, or one `no-error` row. An annotation over several links stands with the first it
 * touches on its longer side. Comments go into `metadata.note`; suggested errors are marked `metadata.suggested` and tell
 * how likely they are right. `metadata.sverka` is what Sverka needs to read the table back whole.
 */
export function mqmTsv(input: ExportInput): string {
  const { pair, generator, now, suggest = false } = input;
  const units = unitsOf(pair, input.choice);
  const carrier = new Carrier(input, units);
  const rows: string[] = [MQM_COLUMNS.join('\t')];
  const doc = flat(pair.source.name || pair.source.title) || 'document';
  const system = flat(pair.target.name || pair.target.title) || 'translation';
  const homes = suggest ? homesOf(units) : new Map<Unit, FindingView[]>();
  units.forEach((unit, n) => {
    const errors = [...unit.own.filter((a) => a.kind === 'error').map(stated), ...(homes.get(unit) ?? []).map((f) => suggested(f, now))];
    const carried = forTable(carrier.unit(unit), wordsOf(pair.source.text, unit.source), wordsOf(pair.target.text, unit.target));
    const head = n === 0 ? { sverka_head: carrier.head(units) } : {};
    (errors.length > 0 ? errors : [null]).forEach((a, k) => {
      const about = {
        ...metadata(a, unit, generator, now),
        ...(k === 0 ? { ...head, sverka: carried } : {}),
        ...(a?.annotation ? { sverka_annotation: carrier.annotation(a.annotation) } : {}),
      };
      rows.push(
        [
          system, doc, String(n + 1), String(n + 1), flat(a?.author || 'anonymous'),
          marked(pair.source.text, unit.source, a?.source ?? []), marked(pair.target.text, unit.target, a?.target ?? []),
          a ? mqmLabel(a.category) : 'no-error', a ? a.severity : 'no-error', flat(safeJson(about)),
        ].join('\t'),
      );
    });
  });
  return `${rows.join('\n')}\n`;
}

/** Errors have rows of their own; other annotations, and words that a cell cannot hold, travel in the unit. */
function forTable(unit: CarriedUnit, source: string, target: string): CarriedUnit {
  const { annotations, ...rest } = unit;
  const others = annotations?.filter((a) => a.kind !== 'error') ?? [];
  const spoilt = (words: string): boolean => flat(words) !== words || /<\/?v>/.test(words);
  const raw = { ...(spoilt(source) ? { source } : {}), ...(spoilt(target) ? { target } : {}) };
  return { ...rest, ...(others.length > 0 ? { annotations: others } : {}), ...(spoilt(source) || spoilt(target) ? { raw } : {}) };
}

/** Each open finding with the first unit it touches on its main side. */
function homesOf(units: readonly Unit[]): Map<Unit, FindingView[]> {
  const homes = new Map<FindingView, Unit>();
  const sure = new Set<FindingView>();
  for (const unit of units) {
    for (const f of unit.findings) {
      const side = mainSide(f);
      const main = f[side].some((span) => unit[side].some((s) => touches(span, s)));
      if (!homes.has(f) || (main && !sure.has(f))) homes.set(f, unit);
      if (main) sure.add(f);
    }
  }
  return Map.groupBy([...homes.keys()], (f) => homes.get(f)!);
}

function metadata(a: TableError | null, unit: Unit, generator: string, now: number): Record<string, unknown> {
  const offsets = (spans: readonly Span[]): number[][] => spans.map((s) => [s.start, s.end]);
  const { link } = unit;
  const segment = link ? { links: { source: link.source, target: link.target, score: link.score, confirmed: link.confirmed ?? false } } : { boilerplate: [...unit.source, ...unit.target][0]?.reason ?? 'by-hand' };
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
