/** Makes files that nobody should be able to hurt the program with: broken, bloated, deceiving. The same seed gives the same files. */
import { strToU8 } from 'fflate';
import { writeZip } from '../../src-core/exchange/common/zip.ts';
import { Random } from './random.ts';

export interface HostileFile {
  /** With the ending of its format; made up for the report. */
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What is wrong with it. */
  readonly fault: string;
  /** Takes long to make or to read. */
  readonly large?: boolean;
}
/** A sound file of a format, to be spoilt. */
export type Sound = Readonly<Record<string, Uint8Array>>;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const TEXT_FORMATS = ['txt', 'md', 'html', 'rtf', 'srt', 'vtt', 'csv', 'tsv', 'tmx', 'xlf', 'xml'];
const ZIP_FORMATS = ['docx', 'odt', 'xlsx', 'epub', 'sverka'];

/** All kinds of hostile files, some hundreds; large ones are made when they are asked for. */
/** @param port of a listener on 127.0.0.1 that nobody should call */
export function* hostileFiles(sound: Sound, seed: number, port = 1): Generator<HostileFile> {
  const random = new Random(seed);
  for (const [format, bytes] of Object.entries(sound)) yield* spoilt(format, bytes, random);
  yield* bombs(sound);
  yield* markup(port);
  yield* texts();
  yield* tables(port);
}

function* spoilt(format: string, bytes: Uint8Array, random: Random): Generator<HostileFile> {
  for (const share of [0.02, 0.3, 0.6, 0.9, 0.99]) yield { name: `cut-${share}.${format}`, bytes: () => bytes.slice(0, Math.floor(bytes.length * share)), fault: 'cut off' };
  for (let n = 0; n < 8; n++) {
    const flipped = bytes.slice();
    for (let k = 0; k <= n * 3; k++) flipped[random.below(flipped.length)]! ^= 1 << random.below(8);
    yield { name: `flipped-${n}.${format}`, bytes: () => flipped, fault: 'bits flipped' };
  }
  const zeroed = bytes.slice();
  zeroed.fill(0, zeroed.length >> 1, (zeroed.length >> 1) + 200);
  yield { name: `nuls.${format}`, bytes: () => zeroed, fault: 'NUL bytes inside' };
  yield { name: `empty.${format}`, bytes: () => new Uint8Array(0), fault: 'empty' };
  const noise = Uint8Array.from({ length: 5000 }, () => random.below(256));
  yield { name: `random.${format}`, bytes: () => noise, fault: 'random bytes' };
  yield { name: `doubled.${format}`, bytes: () => Uint8Array.from([...bytes, ...bytes]), fault: 'twice in one file' };
  yield { name: `junk-before.${format}`, bytes: () => Uint8Array.from([...utf8('junk\0junk'), ...bytes]), fault: 'junk before the beginning' };
}

function* bombs(sound: Sound): Generator<HostileFile> {
  const zeros = (): Uint8Array => new Uint8Array(300 * 1024 * 1024);
  const blank = (): Uint8Array => utf8(`<?xml version="1.0"?><a>${' '.repeat(120 * 1024 * 1024)}</a>`);
  const parts: Readonly<Record<string, string>> = { docx: 'word/document.xml', odt: 'content.xml', xlsx: 'xl/workbook.xml', epub: 'META-INF/container.xml', sverka: 'manifest.json' };
  for (const format of ZIP_FORMATS) {
    yield { name: `bomb.${format}`, large: true, bytes: () => writeZip({ [parts[format]!]: zeros() }), fault: '300 MB of zeros' };
    yield { name: `blank.${format}`, large: true, bytes: () => writeZip({ [parts[format]!]: blank() }), fault: '120 MB of blanks in XML' };
    const lying = sound[format]!.slice();
    lie(lying);
    yield { name: `lying.${format}`, bytes: () => lying, fault: 'sizes that are not true' };
    yield { name: `slip.${format}`, bytes: () => writeZip({ '../../../../tmp/sverka-slipped.txt': utf8('out'), '/etc/sverka-slipped': utf8('out'), '..\\..\\x': utf8('out'), [parts[format]!]: utf8('<a/>') }), fault: 'names that lead out of the folder' };
    yield { name: `many.${format}`, large: true, bytes: () => writeZip(Object.fromEntries(Array.from({ length: 21_000 }, (_, n) => [`f${n}`, new Uint8Array(0)]))), fault: '21,000 entries' };
    yield { name: `nested.${format}`, bytes: () => writeZip({ 'a.zip': writeZip({ 'b.zip': writeZip({ c: strToU8('x') }) }) }), fault: 'archives in archives' };
  }
}

/** Writes small sizes over the true ones in the directory of an archive. */
function lie(bytes: Uint8Array): void {
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) bytes.fill(1, at + 24, at + 26);
  }
}

function* markup(port: number): Generator<HostileFile> {
  const laughs = (root: string, rest: string): string => `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, n) => `<!ENTITY ${'abcdefghijklmn'[n + 1]!} "${`&${'abcdefghijklmn'[n]!};`.repeat(12)}">`).join('')}]>${rest}`;
  const outside = (root: string, rest: string): string => `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "http://127.0.0.1:${port}/x"><!ENTITY % p SYSTEM "http://127.0.0.1:${port}/p"> %p;]>${rest}`;
  const shapes: Readonly<Record<string, readonly [string, (inside: string) => string]>> = {
    tmx: ['tmx', (x) => `<tmx version="1.4"><header srclang="ru"/><body><tu><tuv xml:lang="ru"><seg>${x}</seg></tuv><tuv xml:lang="en"><seg>text</seg></tuv></tu></body></tmx>`],
    xlf: ['xliff', (x) => `<xliff version="1.2"><file source-language="ru" target-language="en"><body><trans-unit id="1"><source>${x}</source><target>text</target></trans-unit></body></file></xliff>`],
    xml: ['dataset', (x) => `<dataset><doc id="d"><src lang="ru"><p><seg id="1">${x}</seg></p></src><ref lang="en"><p><seg id="1">text</seg></p></ref></doc></dataset>`],
  };
  for (const [format, [root, shape]] of Object.entries(shapes)) {
    yield { name: `laughs.${format}`, bytes: () => utf8(laughs(root, shape('&l;'))), fault: 'entities that expand to billions' };
    yield { name: `outside.${format}`, bytes: () => utf8(outside(root, shape('&x;&y;'))), fault: 'entities from outside' };
    yield { name: `deep.${format}`, large: true, bytes: () => utf8(shape(`${'<g id="1">'.repeat(100_000)}x${'</g>'.repeat(100_000)}`)), fault: '100,000 elements deep' };
    yield { name: `wide.${format}`, large: true, bytes: () => utf8(shape('<x id="1"/>'.repeat(400_000))), fault: '400,000 codes in one cell' };
    yield { name: `attributes.${format}`, bytes: () => utf8(shape(`<x ${Array.from({ length: 50_000 }, (_, n) => `a${n}="1"`).join(' ')}/>`)), fault: '50,000 attributes' };
    yield { name: `encoding.${format}`, bytes: () => utf8(shape('текст').replace('<', '<?xml version="1.0" encoding="utf-32"?><')), fault: 'an encoding that is not true' };
    yield { name: `controls.${format}`, bytes: () => utf8(shape('a\u0001\u0008b&#0;c&#xD800;')), fault: 'characters XML does not have' };
  }
  const page = (x: string): Uint8Array => utf8(`<html><body>${x}</body></html>`);
  yield { name: 'deep.html', large: true, bytes: () => page('<div>'.repeat(100_000) + 'text'), fault: '100,000 elements deep' };
  yield { name: 'deep-list.html', bytes: () => page('<ul><li>'.repeat(20_000) + 'text'), fault: '20,000 lists deep' };
  yield { name: 'wide.html', large: true, bytes: () => page('<p>слово <b>два</b></p>'.repeat(150_000)), fault: '150,000 paragraphs' };
  yield { name: 'script.html', bytes: () => page(`<script>fetch('http://127.0.0.1:${port}/')</script><img src=http://127.0.0.1:${port}/x onerror=alert(1)><iframe src="http://127.0.0.1:${port}/"></iframe><p>${'Обычный текст. '.repeat(30)}</p>`), fault: 'scripts and pictures from outside' };
  yield { name: 'unclosed.html', large: true, bytes: () => utf8('<'.repeat(200_000)), fault: '200,000 open brackets' };
  yield { name: 'attributes.html', large: true, bytes: () => page(`<p ${'a="1" '.repeat(100_000)}>text of the paragraph</p>`), fault: '100,000 attributes' };
  yield { name: 'charset.html', bytes: () => Uint8Array.from([...utf8('<meta charset="utf-16"><p>'), 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), fault: 'a charset that is not true' };
  yield { name: 'deep.rtf', large: true, bytes: () => utf8(`{\\rtf1 ${'{'.repeat(100_000)}x${'}'.repeat(100_000)}}`), fault: '100,000 groups deep' };
  yield { name: 'binary.rtf', bytes: () => utf8('{\\rtf1 \\bin2147483647 x}'), fault: 'a binary run longer than the file' };
  yield { name: 'unicode.rtf', bytes: () => utf8(`{\\rtf1 \\uc10 ${'\\u55357 ?'.repeat(50_000)}}`), fault: 'halves of characters' };
  yield { name: 'deep.md', bytes: () => utf8('> '.repeat(20_000) + 'x'), fault: '20,000 quotations deep' };
  yield { name: 'brackets.md', bytes: () => utf8('['.repeat(50_000)), fault: '50,000 open brackets' };
  yield { name: 'stars.md', bytes: () => utf8(`${'*a **b '.repeat(20_000)}`), fault: 'emphasis without end' };
  yield { name: 'list.md', bytes: () => utf8(Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n * 2)}- x`).join('\n')), fault: 'lists 2,000 deep' };
  yield { name: 'loop.pdf', bytes: () => utf8('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>'), fault: 'pages that hold themselves' };
  yield { name: 'count.pdf', bytes: () => utf8('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 2147483647>>endobj\ntrailer<</Root 1 0 R>>'), fault: 'two billion pages' };
  yield { name: 'action.pdf', bytes: () => utf8(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(http://127.0.0.1:${port}/)>>>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>`), fault: 'an action on opening' };
  yield { name: 'times.srt', large: true, bytes: () => utf8(Array.from({ length: 60_000 }, () => '1\n99:99:99,999 --> 00:00:00,000\nx\n').join('\n')), fault: 'times that cannot be' };
  yield { name: 'arrows.vtt', large: true, bytes: () => utf8(`WEBVTT\n\n${'<'.repeat(100_000)}\n00:01.000 --> 00:02.000\n${'<c>'.repeat(100_000)}x`), fault: 'tags without end' };
}

function* texts(): Generator<HostileFile> {
  const mb = 1024 * 1024;
  yield { name: 'line.txt', large: true, bytes: () => new Uint8Array(50 * mb).fill(0x61), fault: '50 MB in one line' };
  for (const format of ['html', 'md', 'csv', 'srt', 'rtf', 'xml']) yield { name: `line.${format}`, large: true, bytes: () => Uint8Array.from({ length: 50 * mb }, () => 0x61), fault: '50 MB in one line' };
  yield { name: 'words.txt', large: true, bytes: () => utf8('слово '.repeat(100_000)), fault: 'one sentence of 100,000 words' };
  yield { name: 'letters.txt', bytes: () => utf8('а'.repeat(500_000)), fault: 'a word of 500,000 letters' };
  yield { name: 'lines.txt', large: true, bytes: () => utf8('а\n'.repeat(100_000)), fault: '100,000 lines of one letter' };
  yield { name: 'digits.txt', bytes: () => utf8('1234567890'.repeat(20_000)), fault: 'a number of 200,000 figures' };
  yield { name: 'quotes.txt', bytes: () => utf8('«"“'.repeat(50_000)), fault: 'quotation marks that never close' };
  yield { name: 'dots.txt', large: true, bytes: () => utf8('. '.repeat(100_000)), fault: '100,000 full stops' };
  yield { name: 'marks.txt', large: true, bytes: () => utf8(`Текст${'\u0301'.repeat(100_000)} с ударениями.`), fault: '100,000 accents on a letter' };
  yield { name: 'rtl.txt', bytes: () => utf8('Текст \u202eзадом наперёд\u202c и дальше. '.repeat(100)), fault: 'right-to-left overrides' };
  yield { name: 'nul.txt', bytes: () => utf8('a\0b\0c'.repeat(50)), fault: 'NUL bytes' };
  yield { name: 'surrogates.txt', bytes: () => Uint8Array.from(Array.from({ length: 300 }, () => [0xed, 0xa0, 0x80]).flat()), fault: 'halves of characters' };
  yield { name: 'overlong.txt', bytes: () => Uint8Array.from(Array.from({ length: 300 }, () => [0xc0, 0xaf]).flat()), fault: 'overlong UTF-8' };
  yield { name: 'half.txt', bytes: () => Uint8Array.from([0xff, 0xfe, ...Array.from({ length: 200 }, () => [0x00, 0xd8]).flat(), 0x41]), fault: 'halves of characters in UTF-16' };
  for (const format of TEXT_FORMATS) {
    yield { name: `utf16.${format}`, bytes: () => Uint8Array.from([0xff, 0xfe, ...[...'Пример текста в UTF-16, без разметки.'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]), fault: 'UTF-16 where something else is expected' };
    yield { name: `cp1251.${format}`, bytes: () => Uint8Array.from([0xcf, 0xf0, 0xe8, 0xec, 0xe5, 0xf0, 0x20, 0xf2, 0xe5, 0xea, 0xf1, 0xf2, 0xe0, 0x2e]), fault: 'windows-1251 where something else is expected' };
    yield { name: `marks-only.${format}`, bytes: () => Uint8Array.from([0xef, 0xbb, 0xbf]), fault: 'nothing but a byte-order mark' };
  }
}

function* tables(port: number): Generator<HostileFile> {
  yield { name: 'formulas.csv', bytes: () => utf8(`source,target\n"=cmd|' /C calc'!A0","=HYPERLINK(""http://127.0.0.1:${port}/"",""x"")"\n+1+1,-2+3\n@SUM(A1),"\t=1"\n`), fault: 'formulas in cells' };
  yield { name: 'quotes.csv', large: true, bytes: () => utf8(`source,target\n"${'a""'.repeat(100_000)}`), fault: 'a quotation mark that never closes' };
  yield { name: 'columns.csv', large: true, bytes: () => utf8(`${'a,'.repeat(200_000)}\nb,c`), fault: '200,000 columns' };
  yield { name: 'columns.tsv', large: true, bytes: () => utf8(`source\ttarget\tcategory\tseverity\n${'x\t'.repeat(100_000)}\n`), fault: '100,000 columns' };
  yield { name: 'tags.tsv', bytes: () => utf8(`source\ttarget\tcategory\tseverity\n${'<v>'.repeat(50_000)}x\ty\tStyle/Awkward\tmajor\n`), fault: '50,000 open tags' };
  yield { name: 'metadata.tsv', large: true, bytes: () => utf8(`source\ttarget\tcategory\tseverity\tmetadata\nтекст\ttext\tno-error\tno-error\t${'['.repeat(100_000)}\n`), fault: 'JSON 100,000 deep' };
  yield { name: 'forged.tsv', bytes: () => utf8(`source\ttarget\tcategory\tseverity\tmetadata\nтекст\ttext\tno-error\tno-error\t${JSON.stringify({ sverka: { n: 0, source: [{ id: 's1', at: 0, block: 0, kind: 'paragraph', lead: '', length: 2_000_000_000 }], target: [{ id: 's1', at: 0, block: 0, kind: 'paragraph', lead: '', length: 4 }, { id: 's1', at: 0, block: 0, kind: 'boilerplate', lead: '', length: 0 }] } })}\n`), fault: 'our own notes, forged' };
  const sheet = (cells: string): Uint8Array => writeZip({ 'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>'), 'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`) });
  yield { name: 'formulas.xlsx', bytes: () => sheet(`<row r="1"><c r="A1"><f>cmd|' /C calc'!A0</f><v>Привет всем</v></c><c r="B1" t="str"><f>WEBSERVICE("http://127.0.0.1:${port}/")</f><v>Hello all</v></c></row>`), fault: 'formulas in cells' };
  yield { name: 'far.xlsx', bytes: () => sheet('<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c><c r="ZZZ1"><v>1</v></c></row>'), fault: 'cells far away' };
  yield { name: 'strings.xlsx', bytes: () => sheet('<row r="1"><c r="A1" t="s"><v>99999999</v></c><c r="B1" t="s"><v>-1</v></c></row>'), fault: 'strings that are not there' };
  yield { name: 'rows.xlsx', large: true, bytes: () => sheet('<row><c/></row>'.repeat(300_000)), fault: '300,000 rows' };
}
