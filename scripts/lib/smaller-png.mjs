import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Channels by PNG colour type, for eight bits a channel. */
const CHANNELS = { 2: 3, 6: 4 };

/** Writes one chunk: length, name, data, checksum. */
function chunk(name, data) {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(name, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

/** Pixels without the predictors of the PNG specification (section 9, filter types 0 to 4). */
function unfilter(data, width, height, channels) {
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : pixels[at - channels];
      const up = y === 0 ? 0 : pixels[at - stride];
      const corner = x < channels || y === 0 ? 0 : pixels[at - stride - channels];
      const raw = data[y * (stride + 1) + 1 + x];
      pixels[at] = raw + (filter === 0 ? 0 : filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner));
    }
  }
  return pixels;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

const distance = (a, b) => (((a >> 16) & 255) - ((b >> 16) & 255)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/** At most 256 colours of which every colour of the picture is near one; frequent ones stay as they are. */
function paletteOf(colours) {
  for (let near = 0; ; near = near * 2 + 3) {
    const palette = [];
    for (const colour of colours) {
      if (palette.some((p) => distance(p, colour) <= near)) continue;
      palette.push(colour);
      if (palette.length > 256) break;
    }
    if (palette.length <= 256) return palette;
  }
}

/** A palette for the pixels, and the place in it of the pixel that begins at an offset. */
function indexed(pixels, channels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf([...counts].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour));
  const index = new Map();
  for (const colour of counts.keys()) {
    let best = 0;
    for (let n = 1; n < palette.length; n++) if (distance(colour, palette[n]) < distance(colour, palette[best])) best = n;
    index.set(colour, best);
  }
  return { palette, of: (at) => index.get((pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]) };
}

/**
 * A picture of the screen in a palette of 256 colours, of which it hardly needs more: a third of the browser's file.
 * @param png an opaque PNG of eight bits a channel, not interlaced, as browsers write them
 */
export function smallerPng(png) {
  let width = 0;
  let height = 0;
  let channels = 0;
  const packed = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') {
      [width, height, channels] = [data.readUInt32BE(0), data.readUInt32BE(4), CHANNELS[data[9]]];
      if (data[8] !== 8 || channels === undefined || data[12] !== 0) throw new Error('not a PNG of eight bits a channel in true colour');
    } else if (name === 'IDAT') packed.push(data);
    at += length + 12;
  }
  const pixels = unfilter(inflateSync(Buffer.concat(packed)), width, height, channels);
  const { palette, of } = indexed(pixels, channels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = of((y * width + x) * channels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
