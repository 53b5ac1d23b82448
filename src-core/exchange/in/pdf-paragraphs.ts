import type { FoundBlock } from './blocks.ts';

/** A line of a page, in points from the lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Height of the letters. */
  readonly size: number;
}
export interface PdfPage {
  readonly lines: readonly PdfLine[];
  readonly width: number;
  readonly height: number;
}

const ENDS = /[.!?…:][»”"’')\]]*$/u;
const LIST_ITEM = /^(?:[•▪●◦‣·]|[-–—]\s(?=\p{Ll})|\d{1,2}[.)]\s)/u;
/** Words that Russian writes with a hyphen whether or not a line ends there. */
const KEEPS_HYPHEN = /(?:^|[^\p{L}])(?:кое|по|во|из|пол|вице|экс|топ|веб|non|self|well|ex|anti|co)$/iu;
const PARTICLE = /^(?:то|либо|нибудь|таки|ка|де|с)(?!\p{L})/iu;

/** Rebuilds paragraphs from lines, over page breaks too; what repeats at the edges of pages is furniture. */
export function blocksOfPages(pages: readonly PdfPage[]): FoundBlock[] {
  const edges = repeatedEdges(pages);
  const body = pages.map((p, n) => p.lines.filter((l) => !edges.has(key(n, l))));
  const size = middle(body.flat().map((l) => l.size)) || 10;
  const words = wordsOf(body.flat());
  const out: FoundBlock[] = [];
  const waiting: FoundBlock[] = [];
  let open: { text: string; last: PdfLine; kind: FoundBlock['kind'] } | null = null;
  const close = (): void => {
    if (open) out.push({ text: open.text, kind: open.kind });
    open = null;
    out.push(...waiting.splice(0));
  };
  pages.forEach((page, n) => {
    const lines = body[n]!;
    const gap = middle(lines.flatMap((l, k) => (k > 0 && lines[k - 1]!.y > l.y ? [lines[k - 1]!.y - l.y] : []))) || size * 1.2;
    const right = edgeOf(lines.map((l) => l.right));
    const left = middle(lines.map((l) => l.left));
    lines.forEach((line, k) => {
      const before = open?.last;
      if (open && before && !goesOn(open.text, before, line, { first: k === 0, gap, left, right, size, kind: open.kind })) close();
      const kind = line.size > size * 1.15 && line.text.length < 200 ? (out.length === 0 && !open ? 'title' : 'heading') : LIST_ITEM.test(line.text) ? 'list-item' : 'paragraph';
      if (open) open = { ...open, text: joined(open.text, line.text, words), last: line };
      else open = { text: kind === 'list-item' ? line.text.replace(/^[•▪●◦‣·]\s*/u, '') : line.text, last: line, kind };
    });
    for (const line of page.lines) if (edges.has(key(n, line))) waiting.push({ text: line.text, kind: 'paragraph', furniture: 'repeated' });
  });
  close();
  return out;
}

const key = (page: number, line: PdfLine): string => `${page} ${line.y} ${line.left} ${line.text}`;

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Where most lines end: the ninth of ten, so that a line that sticks out does not count. */
function edgeOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? 0;
}

interface Around {
  readonly first: boolean;
  readonly gap: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly kind: FoundBlock['kind'];
}

/** Whether a line belongs to the paragraph of the line before it. */
function goesOn(text: string, before: PdfLine, line: PdfLine, { first, gap, left, right, size, kind }: Around): boolean {
  if (Math.abs(before.size - line.size) > Math.max(before.size, line.size) * 0.15) return false;
  if (LIST_ITEM.test(line.text)) return false;
  if (kind === 'heading' || kind === 'title') return !first && before.y - line.y < line.size * 1.6 && before.y > line.y;
  const ended = ENDS.test(text);
  const small = /^[\p{Ll},;)»”]/u.test(line.text);
  // At the top of a page, or of a column, only the words tell.
  if (first || line.y > before.y) return small || (!ended && !/^\p{Lu}/u.test(line.text)) || /\p{L}[-‐\u00ad]$/u.test(text);
  if (before.y - line.y > gap * 1.45) return small && !ended;
  const indented = line.left > left + size * 0.8 && line.left > before.left + size * 0.8;
  if (indented) return false;
  // A line that stops well before the edge is the last of its paragraph.
  const short = before.right < right - size * 4;
  return !(short && ended) || small;
}

/** Joins two lines; a word that was cut at the line end is mended unless its hyphen is its own. */
function joined(text: string, next: string, words: ReadonlySet<string>): string {
  const cut = /(\p{L}+)[-‐\u00ad]$/u.exec(text);
  const rest = /^\p{L}+/u.exec(next);
  if (!cut || !rest) return `${text.replace(/\u00ad$/, '')} ${next}`;
  const [head, tail] = [cut[1]!, rest[0]];
  const soft = text.endsWith('\u00ad');
  const stem = text.slice(0, -1);
  if (soft) return stem + next;
  // A capital behind the hyphen is a name of two parts.
  if (/^\p{Lu}/u.test(tail)) return text + next;
  const [whole, hyphened] = [words.has((head + tail).toLowerCase()), words.has(`${head}-${tail}`.toLowerCase())];
  const own = hyphened && !whole ? true : whole ? false : KEEPS_HYPHEN.test(stem) || PARTICLE.test(tail);
  return own ? text + next : stem + next;
}

/** Words that stand inside lines, as the file itself spells them. */
function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { text } of lines) for (const word of text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?=[^\p{L}-])/gu) ?? []) out.add(word);
  return out;
}

/** Lines at the top or foot of pages that stand on at least three pages (figures aside) or are a page number alone. */
function repeatedEdges(pages: readonly PdfPage[]): ReadonlySet<string> {
  const shape = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\b[ivxlc]+\b/g, '#').replace(/\s+/g, ' ').trim();
  const count = new Map<string, number>();
  const candidates = pages.flatMap((page, n) => {
    const sorted = [...page.lines].sort((a, b) => b.y - a.y);
    const edge = [...new Set([...sorted.slice(0, 2), ...sorted.slice(-2)])].filter((l) => l.y > page.height * 0.85 || l.y < page.height * 0.13);
    return edge.map((line) => ({ n, line, shape: shape(line.text) }));
  });
  for (const s of new Set(candidates.map((c) => `${c.n} ${c.shape}`))) {
    const own = s.slice(s.indexOf(' ') + 1);
    count.set(own, (count.get(own) ?? 0) + 1);
  }
  const needed = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  return new Set(candidates.filter((c) => /^[-–—\s]*#[-–—\s]*$/.test(c.shape) || (pages.length > 1 && (count.get(c.shape) ?? 0) >= needed)).map((c) => key(c.n, c.line)));
}
