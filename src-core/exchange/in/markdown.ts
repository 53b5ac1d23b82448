import { Lexer } from 'marked';
import type { Token, Tokens } from 'marked';
import type { BlockKind } from '../../text/model.ts';
import type { DocumentMetadata, ReadText } from '../model.ts';
import type { FoundBlock } from './blocks.ts';
import { textOfBlocks } from './blocks.ts';
import { htmlBlocks } from './html.ts';

/**
 * Reads Markdown (CommonMark with GitHub's additions): the text without its marks. Code is left out, tables are read cell by
 * cell, HTML blocks as HTML; a YAML head gives title, author and date.
 * @throws Refusal
 */
export function readMarkdown(source: string): ReadText {
  const head = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source);
  const fields = head ? yamlFields(head[1] ?? '') : {};
  const tokens = new Lexer({ gfm: true }).lex(head ? source.slice(head[0].length) : source);
  const blocks = tokens.flatMap((t) => blocksOf(t, 'paragraph', 0));
  const first = blocks.findIndex((b) => b.kind === 'title');
  const { text, hints } = textOfBlocks(blocks.map((b, n): FoundBlock => (b.kind === 'title' && n !== first ? { ...b, kind: 'heading' } : b)));
  const { title = '', author = '', date = '' } = fields;
  return { text, hints, ...(title ? { title } : {}), metadata: { ...(author ? { author } : {}), ...(date ? { date } : {}), format: 'markdown' } satisfies DocumentMetadata };
}

/** The plain `key: value` lines of a YAML head; nothing of it is carried out. */
function yamlFields(yaml: string): Record<string, string> {
  return Object.fromEntries(yaml.split(/\r?\n/).flatMap((line) => {
    const [, key, value] = /^(title|author|date):\s*(.+?)\s*$/i.exec(line) ?? [];
    return key && value ? [[key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2').slice(0, 500)] as const] : [];
  }));
}

/** Quotations and lists inside each other beyond this are read as plain text. */
const DEEPEST = 60;

function blocksOf(token: Token, around: BlockKind, depth: number): FoundBlock[] {
  if (depth > DEEPEST) return [{ text: token.raw, kind: around }];
  switch (token.type) {
    case 'heading':
      return [{ text: inline(token.tokens ?? []), kind: (token as Tokens.Heading).depth === 1 ? 'title' : 'heading' }];
    case 'paragraph':
    case 'text':
      return [{ text: token.tokens ? inline(token.tokens) : (token as Tokens.Text).text, kind: around }];
    case 'blockquote':
      return (token.tokens ?? []).flatMap((t) => blocksOf(t, 'quote', depth + 1));
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => item.tokens.flatMap((t) => blocksOf(t, 'list-item', depth + 1)));
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].flatMap((row) => row.map((cell): FoundBlock => ({ text: inline(cell.tokens), kind: 'paragraph' })));
    }
    case 'html':
      return htmlBlocks(token.raw);
    default:
      return [];
  }
}

function inline(tokens: readonly Token[]): string {
  return tokens
    .map((t): string => {
      switch (t.type) {
        case 'br':
          return ' ';
        case 'html':
          return /^<br\b/i.test(t.raw) ? ' ' : '';
        case 'image':
          return '';
        case 'escape':
        case 'codespan':
          return (t as Tokens.Codespan).text;
        default:
          return 'tokens' in t && t.tokens ? inline(t.tokens) : 'text' in t ? entities(String(t.text)) : '';
      }
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', mdash: '—', ndash: '–', laquo: '«', raquo: '»', hellip: '…', copy: '©' };
function entities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (whole, dec: string | undefined, hex: string | undefined, name: string | undefined) => {
    const code = dec ? Number(dec) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '\ufffd';
    return ENTITIES[name?.toLowerCase() ?? ''] ?? whole;
  });
}
