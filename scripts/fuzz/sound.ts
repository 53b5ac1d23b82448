/** Small sound files of every format, made here, to be spoilt by `hostile.ts`. */
import { strToU8 } from 'fflate';
import { assemblePair } from '../../src-core/exchange/assemble.ts';
import { writeZip } from '../../src-core/exchange/common/zip.ts';
import { exportPair } from '../../src-core/exchange/index.ts';
import type { ExportFormat, PairView } from '../../src-core/contract.ts';
import type { Sound } from './hostile.ts';

const RU = ['Паром вернулся на Волгу', 'Паром впервые за сорок лет пересёк Волгу у Камышина, и на борту было двести пассажиров.', 'Билет стоит 350 рублей.'];
const EN = ['A ferry returns to the Volga', 'For the first time in forty years a ferry crossed the Volga at Kamyshin with two hundred passengers on board.', 'A ticket costs 350 rubles.'];

/** A pair made of the sentences above. */
export function soundPair(): PairView {
  const pair = assemblePair({ units: RU.map((source, n) => ({ source, target: EN[n] ?? '' })), source: { name: 'паром.txt', language: 'ru' }, target: { name: 'ferry.txt', language: 'en' } });
  const side = (s: 'source' | 'target'): PairView['source'] => {
    const { text, title, language, blocks, segments } = pair[s].document;
    return { document: s, title, name: pair[s].name, site: '', language, words: 30, text, blocks, segments };
  };
  const at = pair.target.document.text.indexOf('ferry');
  return { id: 'p', revision: 1, status: 'in-review', sourceSegments: pair.source.document.segments, targetSegments: pair.target.document.segments, links: pair.links, findings: [], annotations: [{ id: 'a1', kind: 'error', category: 'style/awkward', severity: 'minor', source: [], target: [{ start: at, end: at + 5 }], sourceQuotes: [], targetQuotes: ['ferry'], comment: 'why?', correctedText: 'boat', author: 'A', createdAt: 1, updatedAt: 1 }], history: { undo: null, redo: null, length: 0 }, source: side('source'), target: side('target') };
}

/** A PDF of one page with a text layer in a standard font. */
function pdf(): Uint8Array {
  const lines = [...EN, 'The river is wide here and the cross-', 'ing takes half an hour.'];
  const content = `BT /F1 12 Tf 60 760 Td 16 TL ${lines.map((l) => `(${l}) Tj T*`).join(' ')} ET`;
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>', `<</Length ${content.length}>>stream\n${content}\nendstream`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((o, n) => {
    const at = out.length;
    out += `${n + 1} 0 obj\n${o}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF`;
  return strToU8(out);
}

/** One sound file of each format that can be read, by its ending. */
export function soundFiles(): Sound {
  const pair = soundPair();
  const made = (format: ExportFormat): Uint8Array => exportPair(format, { pair, generator: 'Sverka 0', now: 0, language: 'en' }).bytes;
  const paragraphs = RU.map((p) => `<p>${p}</p>`).join('');
  const escaped = (text: string): string => [...text].map((c) => (c.charCodeAt(0) < 128 ? c : `\\u${c.charCodeAt(0)} ?`)).join('');
  return {
    txt: strToU8(RU.join('\n\n')),
    md: strToU8(`# ${RU[0]!}\n\n${RU[1]!} *Курсив* и [ссылка](https://example.org).\n\n- ${RU[2]!}\n`),
    html: strToU8(`<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${RU[0]!}</title></head><body><nav><a href="/">Главная</a></nav><article><h1>${RU[0]!}</h1>${paragraphs}</article><footer>Контакты</footer></body></html>`),
    rtf: strToU8(`{\\rtf1\\ansi\\ansicpg1251\\uc1 ${RU.map((p) => escaped(p)).join('\\par ')}\\par}`),
    odt: writeZip({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8(`<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:h text:outline-level="1">${RU[0]!}</text:h>${RU.slice(1).map((p) => `<text:p>${p}</text:p>`).join('')}</office:text></office:body></office:document-content>`) }),
    epub: writeZip({ mimetype: strToU8('application/epub+zip'), 'META-INF/container.xml': strToU8('<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'), 'OEBPS/book.opf': strToU8('<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Паром</dc:title></metadata><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>'), 'OEBPS/c.xhtml': strToU8(`<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>${RU[0]!}</h1>${paragraphs}</body></html>`) }),
    docx: made('docx'),
    pdf: pdf(),
    srt: strToU8(RU.map((p, n) => `${n + 1}\n00:00:0${n},000 --> 00:00:0${n + 1},000\n${p}\n`).join('\n')),
    vtt: strToU8(`WEBVTT\n\n${EN.map((p, n) => `00:0${n}.000 --> 00:0${n + 1}.000\n${p}\n`).join('\n')}`),
    xml: strToU8(`<dataset id="t"><doc id="d1" origlang="ru"><src lang="ru"><p>${RU.map((p, n) => `<seg id="${n + 1}">${p}</seg>`).join('')}</p></src><ref lang="en" translator="A"><p>${EN.map((p, n) => `<seg id="${n + 1}">${p}</seg>`).join('')}</p></ref></doc></dataset>`),
    xlsx: made('xlsx'),
    csv: made('csv'),
    tsv: made('mqm-tsv'),
    tmx: made('tmx'),
    xlf: made('xliff'),
    sverka: made('bundle'),
  };
}
