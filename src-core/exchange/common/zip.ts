import { Inflate, zipSync } from 'fflate';
import { Refusal } from './refusal.ts';

/** What an archive may hold; more is refused before it is unpacked. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one entry when unpacked. */
  readonly entryBytes: number;
  /** Bytes of all entries that are asked for, when unpacked. */
  readonly totalBytes: number;
}
export const ZIP_LIMITS: ZipLimits = { entries: 20_000, entryBytes: 100 * 1024 * 1024, totalBytes: 200 * 1024 * 1024 };

/** An archive in memory. Names are only keys: nothing is ever written to the disk under them. */
export interface ZipArchive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws Refusal `damaged`, `too-large` or `unsupported` */
  bytes(name: string): Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const damaged = (why: string): Refusal => new Refusal('damaged', `is a damaged archive (${why}); copy or save it again`);

/**
 * Opens a ZIP archive (APPNOTE 6.3; no encryption, no ZIP64, methods stored and deflate, which is what office programs write).
 * Sizes and checksums of the directory are held against what unpacking yields.
 *
 * @throws Refusal `damaged`, `too-large` or `unsupported`
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipArchive {
  const entries = directory(bytes, limits);
  const done = new Map<string, Uint8Array>();
  let total = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    bytes: (name) => {
      const known = done.get(name);
      if (known) return known;
      const entry = entries.get(name);
      if (!entry) throw damaged(`“${name}” is missing`);
      total += entry.size;
      if (entry.size > limits.entryBytes || total > limits.totalBytes) throw new Refusal('too-large', `unpacks to more than ${Math.round(limits.totalBytes / 1024 / 1024)} MB, which no document needs`);
      const out = unpack(bytes, entry);
      done.set(name, out);
      return out;
    },
  };
}

function directory(bytes: Uint8Array, limits: ZipLimits): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 0xffff);
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < lowest || end < 0) throw damaged('its directory is missing');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw new Refusal('unsupported', 'is a ZIP64 archive, too large for a document');
  if (count > limits.entries) throw new Refusal('too-large', `holds ${count} files, more than a document needs`);
  const entries = new Map<string, Entry>();
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged('its directory is cut off');
    const flags = view.getUint16(at + 8, true);
    const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, { name, flags, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** UTF-8 leniently: names are only compared with ASCII ones. */
function decodeName(bytes: Uint8Array): string {
  let out = '';
  for (const b of bytes) out += String.fromCharCode(b);
  try {
    return decodeURIComponent(out.replace(/[%\x80-\xff]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`));
  } catch {
    return out;
  }
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.flags & 1) throw new Refusal('unsupported', 'is protected by a password; save it without one');
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw damaged(`“${entry.name}” is not where the directory says`);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw damaged(`“${entry.name}” is cut off`);
  if (entry.method !== 0 && entry.method !== 8) throw new Refusal('unsupported', `is packed by a method (${entry.method}) that Sverka does not know`);
  const out = entry.method === 0 ? packed.slice() : inflate(packed, entry);
  if (out.length !== entry.size || crc32(out) !== entry.crc) throw damaged(`the checksum of “${entry.name}” is wrong`);
  return out;
}

/** Inflates piece by piece and stops as soon as more comes out than the directory promised. */
function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    if (at + chunk.length > out.length) throw damaged(`“${entry.name}” unpacks to more than it says`);
    out.set(chunk, at);
    at += chunk.length;
  });
  try {
    for (let n = 0; n < packed.length; n += 16_384) stream.push(packed.subarray(n, n + 16_384), n + 16_384 >= packed.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged(`“${entry.name}” cannot be unpacked`);
  }
  if (at !== out.length) throw damaged(`“${entry.name}” unpacks to less than it says`);
  return out;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** The checksum of ZIP (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const b of bytes) c = TABLE[(c ^ b) & 255]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** Packs files; the same input gives the same bytes. A file named first stands first, stored without compression if `stored` names it. */
export function writeZip(files: Readonly<Record<string, Uint8Array>>, stored: readonly string[] = []): Uint8Array {
  // Dates of a ZIP start in 1980; a fixed one keeps the output reproducible.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { level: stored.includes(name) ? 0 : 6, mtime }] as const])) as Parameters<typeof zipSync>[0]);
}
