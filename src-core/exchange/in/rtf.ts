import type { BlockKind, BoilerplateReason } from '../../text/model.ts';
import { Refusal } from '../common/refusal.ts';
import type { DocumentMetadata, ReadText } from '../model.ts';
import type { FoundBlock } from './blocks.ts';
import { textOfBlocks } from './blocks.ts';
import type { Decode } from './resources.ts';

/** Windows character sets of fonts, by `\fcharset`. */
const CHARSETS: Readonly<Record<number, string>> = { 0: 'windows-1252', 161: 'windows-1253', 162: 'windows-1254', 163: 'windows-1258', 177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 238: 'windows-1250' };
const SYMBOLS: Readonly<Record<string, string>> = { tab: ' ', line: ' ', emdash: '—', endash: '–', emspace: ' ', enspace: ' ', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', '~': '\u00a0', _: '\u2011', cell: '\u0000', nestcell: '\u0000', par: '\u0000', sect: '\u0000', page: '\u0000', row: '\u0000' };
/** Groups that hold no running text. */
const SKIPPED = new Set(['fonttbl', 'colortbl', 'stylesheet', 'pict', 'object', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'xmlnstbl', 'themedata', 'datastore', 'latentstyles', 'fldinst', 'bkmkstart', 'bkmkend', 'annotation', 'atnid', 'atnauthor', 'listtext', 'pntext', 'pn', 'nonshppict', 'shpinst', 'mmathPr', 'template']);
const HEADS = new Set(['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf']);

interface State {
  readonly skip: boolean;
  readonly furniture: boolean;
  readonly note: boolean;
  /** Field of the document's information that is being read. */
  readonly info: string;
  readonly table: '' | 'fonts';
  /** Bytes that stand for one `\u` where a reader knows no Unicode. */
  readonly uc: number;
  readonly hidden: boolean;
  readonly font: number;
}

/**
 * Reads Rich Text Format 1.9: paragraphs, old code pages by font, Unicode escapes; page heads and feet set apart, footnotes behind the text.
 * @throws Refusal
 */
export function readRtf(bytes: Uint8Array, decode: Decode): ReadText {
  if (![0x7b, 0x5c, 0x72, 0x74, 0x66].every((b, n) => bytes[n] === b)) throw new Refusal('damaged', 'is no RTF document; save it again as .rtf or .docx');
  let source = '';
  for (let at = 0; at < bytes.length; at += 0x8000) source += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return new RtfReader(source, decode).read();
}

class RtfReader {
  readonly #source: string;
  readonly #decode: Decode;
  readonly #blocks: FoundBlock[] = [];
  readonly #notes: FoundBlock[] = [];
  readonly #furniture: FoundBlock[] = [];
  readonly #stack: State[] = [];
  readonly #fonts = new Map<number, string>();
  readonly #info: Record<string, string> = {};
  #state: State = { skip: false, furniture: false, note: false, info: '', table: '', uc: 1, hidden: false, font: -1 };
  #page = 'windows-1252';
  #words = { body: '', furniture: '', note: '' };
  #raw: number[] = [];
  #kind: BlockKind = 'paragraph';

  constructor(source: string, decode: Decode) {
    this.#source = source;
    this.#decode = decode;
  }

  read(): ReadText {
    const token = /\\([a-z]+)(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\(.)|([{}])|[\r\n]+|([^\\{}\r\n]+)/gisy;
    let starred = false;
    let skipBytes = 0;
    for (let match = token.exec(this.#source); match; match = token.exec(this.#source)) {
      const [whole, word, number, hex, symbol, brace, plain] = match;
      if (brace === '{') {
        this.#flushRaw();
        if (this.#stack.length > 2000) throw new Refusal('damaged', 'nests groups deeper than any document does');
        this.#stack.push(this.#state);
      } else if (brace === '}') {
        this.#flushRaw();
        const before = this.#state;
        this.#state = this.#stack.pop() ?? this.#state;
        if (before.note && !this.#state.note) this.#end('note');
        if (before.furniture && !this.#state.furniture) this.#end('furniture');
      } else if (hex !== undefined) {
        if (skipBytes > 0) skipBytes--;
        else this.#raw.push(Number.parseInt(hex, 16));
      } else if (plain !== undefined) {
        const rest = plain.slice(skipBytes);
        skipBytes = Math.max(0, skipBytes - plain.length);
        for (const c of rest) this.#raw.push(c.charCodeAt(0));
      } else if (symbol === '*') starred = true;
      else if (symbol !== undefined) {
        this.#flushRaw();
        if (symbol !== '-') this.#add(SYMBOLS[symbol] ?? (/[\\{}]/.test(symbol) ? symbol : ''));
      } else if (word !== undefined) {
        const value = number === undefined ? undefined : Number(number);
        if (word === 'u' && value !== undefined) {
          this.#flushRaw();
          this.#add(String.fromCharCode(value & 0xffff));
          skipBytes = this.#state.uc;
        } else {
          this.#flushRaw();
          // A binary run is as long as it says.
          if (word === 'bin' && value !== undefined && value > 0) token.lastIndex += value;
          this.#word(word, value, starred);
        }
        starred = false;
      } else if (whole.length === 0) break;
      if (symbol !== '*' && brace !== '{') starred = false;
    }
    this.#flushRaw();
    this.#end('body');
    const { text, hints } = textOfBlocks([...this.#blocks, ...this.#notes, ...this.#furniture]);
    return { text, hints, metadata: { ...(this.#info as DocumentMetadata), format: 'rtf' } };
  }

  #word(word: string, value: number | undefined, starred: boolean): void {
    const change = (state: Partial<State>): void => void (this.#state = { ...this.#state, ...state });
    if (word === 'fonttbl') return change({ table: 'fonts', skip: true });
    if (SKIPPED.has(word) || (starred && !['shptxt', 'footnote'].includes(word))) return change({ skip: true });
    if (HEADS.has(word)) return change({ furniture: true });
    if (word === 'footnote') return change({ note: true });
    if (['author', 'creatim', 'title', 'operator'].includes(word)) return change({ info: word });
    if (word === 'info') return change({ info: 'other' });
    if (word === 'shptxt') return change({ skip: false });
    if (word === 'uc') return change({ uc: Math.max(0, Math.min(10, value ?? 1)) });
    if (word === 'v') return change({ hidden: value !== 0 });
    if (word === 'plain') return change({ hidden: false });
    if (word === 'ansicpg' && value !== undefined) this.#page = value === 65001 ? 'utf-8' : value === 866 ? 'ibm866' : value === 10007 ? 'x-mac-cyrillic' : `windows-${value}`;
    else if (word === 'f' && value !== undefined) change({ font: value });
    else if (word === 'fcharset' && value !== undefined && CHARSETS[value] !== undefined && this.#state.table === 'fonts' && this.#state.font >= 0) {
      if (value !== 0) this.#fonts.set(this.#state.font, CHARSETS[value]);
    } else if (word === 'pard') this.#kind = 'paragraph';
    else if (word === 'outlinelevel' && (value ?? 9) < 9) this.#kind = 'heading';
    else if (word === 'ls' || word === 'pnlvlblt') this.#kind = this.#kind === 'heading' ? 'heading' : 'list-item';
    else if (SYMBOLS[word] !== undefined) this.#add(SYMBOLS[word]);
  }

  /** Bytes since the last control word, in the code page of the font. */
  #flushRaw(): void {
    if (this.#raw.length === 0) return;
    const bytes = Uint8Array.from(this.#raw);
    this.#raw = [];
    const state = this.#state;
    if (state.skip || state.hidden) return;
    let text = '';
    if (bytes.every((b) => b < 0x80)) for (const b of bytes) text += String.fromCharCode(b);
    else text = this.#decode(bytes, this.#fonts.get(state.font) ?? this.#page);
    this.#add(text);
  }

  #add(text: string): void {
    const { skip, hidden, info, note, furniture } = this.#state;
    if (skip || hidden || text === '') return;
    if (info === 'author') this.#info['author'] = ((this.#info['author'] ?? '') + text.replace(/\0/g, '')).slice(0, 500);
    if (info !== '') return;
    const place = note ? 'note' : furniture ? 'furniture' : 'body';
    if (text === '\u0000') this.#end(place);
    else this.#words[place] += text;
  }

  #end(place: 'body' | 'furniture' | 'note'): void {
    const text = this.#words[place];
    this.#words[place] = '';
    if (text.trim() === '') return;
    const reason: BoilerplateReason = 'repeated';
    if (place === 'furniture') this.#furniture.push({ text, kind: 'paragraph', furniture: reason });
    else if (place === 'note') this.#notes.push({ text, kind: 'paragraph' });
    else this.#blocks.push({ text, kind: this.#kind });
  }
}
