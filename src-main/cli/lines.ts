import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

/**
 * Lines of a stream, one at a time: no more is held than the chunk that was read and the line it begins. (The line reader of Node reads
 * on while nobody takes its lines.) Line ends are LF or CRLF; the last line needs none.
 *
 * @param longest a line longer than this, in UTF-16 code units, comes out cut to one unit more, and the rest of it is dropped
 */
export async function* readLines(input: Readable, longest: number): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  const take = (text: string): void => {
    if (line.length <= longest) line += text.length > longest + 1 - line.length ? text.slice(0, longest + 1 - line.length) : text;
  };
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      take(text.slice(from, at));
      from = at + 1;
      yield line.endsWith('\r') ? line.slice(0, -1) : line;
      line = '';
    }
    take(text.slice(from));
  }
  take(decoder.end());
  if (line !== '') yield line.endsWith('\r') ? line.slice(0, -1) : line;
}
