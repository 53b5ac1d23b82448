import { Refusal } from '../common/refusal.ts';
import type { ReadText } from '../model.ts';
import type { FoundBlock } from './blocks.ts';
import { textOfBlocks } from './blocks.ts';

interface Cue {
  /** Milliseconds from the beginning. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TIME = /(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[,.](\d{1,3})/;
const ARROW = new RegExp(`${TIME.source}\\s*-->\\s*${TIME.source}`);
const ENDS = /[.!?…♪][»”"’')\]]*$/u;
/** A pause after a finished sentence that begins a new paragraph, milliseconds. */
const PAUSE = 2500;

/**
 * Reads SubRip and WebVTT subtitles: cues that go on in the next are joined into sentences, sentences into paragraphs at
 * pauses. Times, places and styles are left out.
 * @throws Refusal
 */
export function readSubtitles(source: string, format: 'srt' | 'vtt'): ReadText {
  const cues = cuesOf(source);
  if (cues.length === 0) throw new Refusal('empty', 'holds no subtitles: there is no line with two times and an arrow (00:00:01,000 --> 00:00:03,000)');
  const blocks: FoundBlock[] = [];
  let text = '';
  let last: Cue | undefined;
  for (const cue of cues) {
    const speaks = /^[-–—]\s/u.test(cue.text);
    const done = ENDS.test(text);
    if (text !== '' && last && ((done && (cue.start - last.end > PAUSE || speaks)) || (speaks && done) || cue.start - last.end > PAUSE * 4)) {
      blocks.push({ text, kind: 'paragraph' });
      text = '';
    }
    text += (text === '' ? '' : ' ') + cue.text;
    last = cue;
  }
  blocks.push({ text, kind: 'paragraph' });
  const { text: whole, hints } = textOfBlocks(blocks);
  return { text: whole, hints, metadata: { format } };
}

function cuesOf(source: string): Cue[] {
  const cues: Cue[] = [];
  let skip = false;
  let open: { start: number; end: number; lines: string[] } | null = null;
  const close = (): void => {
    const text = open?.lines.map(plain).filter((l) => l !== '').join(' ') ?? '';
    // A cue repeated word for word only holds the picture longer.
    if (open && text !== '' && cues.at(-1)?.text !== text) cues.push({ start: open.start, end: open.end, text });
    open = null;
  };
  const lines = source.split(/\r\n|\n|\r/);
  for (const [n, line] of lines.entries()) {
    const times = ARROW.exec(line);
    if (times) {
      close();
      skip = false;
      open = { start: milliseconds(times, 1), end: milliseconds(times, 5), lines: [] };
    } else if (line.trim() === '') {
      // A blank line ends a cue, unless its text goes on and no new cue follows.
      const next = lines.slice(n + 1, n + 3).some((l) => ARROW.test(l));
      if (next || !open || open.lines.length > 0) close();
      skip = false;
    } else if (!open && /^(?:NOTE|STYLE|REGION)\b/.test(line)) skip = true;
    else if (open && !skip) {
      const number = /^\d+$/.test(line.trim()) && ARROW.test(lines[n + 1] ?? '');
      if (!number) open.lines.push(line);
    }
  }
  close();
  return cues;
}

function milliseconds(match: RegExpExecArray, at: number): number {
  const [hours = '0', minutes = '0', seconds = '0', rest = '0'] = match.slice(at, at + 4);
  return ((Number(hours || 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest.padEnd(3, '0'));
}

/** Without tags, places (`{\an8}`) and the entities of WebVTT. */
function plain(line: string): string {
  return line.replace(/<[^<>]{0,200}>/g, '').replace(/\{\\[^}]{0,200}\}/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&nbsp;/g, ' ').replace(/&(?:lrm|rlm);/g, '').replace(/&amp;/g, '&').trim();
}
