import type { Annotation } from '../../review/model.ts';
import type { Severity } from '../../checks/model.ts';
import { utf8 } from '../common/utf8.ts';
import { escapeAttribute, escapeText } from '../common/xml.ts';
import { writeZip } from '../common/zip.ts';
import type { ExportInput } from '../index.ts';
import { annotationLine, WORDS } from '../labels.ts';
import { runsOf } from '../marks.ts';
import { unitsOf } from '../units.ts';
import type { Unit } from '../units.ts';
import type { Side } from '../../text/model.ts';
import { summaryRows } from './summary.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Shading of marked words; findings are underlined only. */
const SHADE: Readonly<Record<Severity, string>> = { critical: 'ECB5D8', major: 'F6BCA9', minor: 'E9D07B', neutral: 'D8DCDD' };
const LINE: Readonly<Record<Severity, string>> = { critical: '850360', major: 'BC3B29', minor: '8A5D00', neutral: '7B8082' };

/** A Word comment and where it hangs. */
interface WordComment {
  readonly id: number;
  readonly annotation: Annotation;
  readonly side: Side;
}

/**
 * A review table (ECMA-376, WordprocessingML): the pair in two columns, annotations as shaded words with Word comments,
 * open findings underlined and told in a third column.
 */
export function docx(input: ExportInput): Uint8Array {
  const { pair, language, now } = input;
  const t = WORDS[language];
  const units = unitsOf(pair, input.choice);
  const comments: WordComment[] = [];
  const rows = units.map((u, n) => unitRow(u, n + 1, input, comments));
  const [title, ...summary] = summaryRows(input);
  const about = summary.filter((r) => r.some((c) => c !== '')).map((cells) => `<w:tr>${[0, 1, 2].map((k) => tc([3200, 6200, 6200][k]!, `<w:p>${run(cells[k] ?? '', k === 0 ? '<w:color w:val="666157"/>' : '')}</w:p>`)).join('')}</w:tr>`);
  const head = [t.numbers, t.source, t.target, `${t.findings} · ${t.annotations}`];
  const body = `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run(title?.[0] ?? '', '')}</w:p>${tableXml([3200, 6200, 6200], about, false)}<w:p/>${tableXml(WIDTHS, [`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.map((h, n) => tc(WIDTHS[n]!, `<w:p>${run(h, '<w:b/>')}</w:p>`, 'ECE9E2')).join('')}</w:tr>`, ...rows], true)}<w:p/>`;
  const document = `${HEAD}<w:document xmlns:w="${W}" xmlns:r="${RELATIONS}"><w:body>${body}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="720" w:right="620" w:bottom="720" w:left="620" w:header="360" w:footer="360" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  const date = (at: number): string => new Date(at > 0 ? at : now).toISOString().replace(/\.\d+/, '');
  const list = comments.map(({ id, annotation }) => `<w:comment w:id="${id}" w:author="${escapeAttribute(annotation.author || 'Sverka')}" w:date="${date(annotation.updatedAt)}" w:initials="${escapeAttribute((annotation.author || 'S').slice(0, 2))}">${lines(annotationLine(annotation, language)).map((l) => `<w:p>${run(l, '')}</w:p>`).join('')}</w:comment>`);
  return writeZip({
    '[Content_Types].xml': utf8(`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>`),
    '_rels/.rels': utf8(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/document.xml': utf8(document),
    'word/_rels/document.xml.rels': utf8(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/comments" Target="comments.xml"/></Relationships>`),
    'word/styles.xml': utf8(`${HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="20"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="40"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style></w:styles>`),
    'word/comments.xml': utf8(`${HEAD}<w:comments xmlns:w="${W}">${list.join('')}</w:comments>`),
  });
}

/** Twentieths of a point; together the width of a landscape A4 page between the margins. */
const WIDTHS = [700, 5800, 5800, 3290];

function tableXml(widths: readonly number[], rows: readonly string[], borders: boolean): string {
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((e) => `<w:${e} w:val="${borders ? 'single' : 'nil'}" w:sz="4" w:space="0" w:color="DFDBD2"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="90" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

const tc = (width: number, content: string, shade?: string): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : ''}</w:tcPr>${content}</w:tc>`;
const lines = (text: string): string[] => text.split(/\r\n|[\r\n\u2028\u2029]/);

/** A run of words; line ends become breaks, tabs stay. */
function run(text: string, look: string): string {
  if (text === '') return '';
  const inside = lines(text).map((l) => l.split('\t').map((p) => (p === '' ? '' : `<w:t xml:space="preserve">${escapeText(p)}</w:t>`)).join('<w:tab/>')).join('<w:br/>');
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${inside}</w:r>`;
}

function unitRow(unit: Unit, n: number, input: ExportInput, comments: WordComment[]): string {
  const { pair, language } = input;
  const t = WORDS[language];
  const furniture = unit.kind === 'furniture';
  // An annotation has one comment: on the side where it has words, the target first.
  const hung = new Map<Annotation, WordComment>();
  for (const a of unit.own) {
    const comment = { id: comments.length, annotation: a, side: (a.target.length > 0 && unit.target.length > 0) || unit.source.length === 0 ? 'target' : 'source' } as const;
    comments.push(comment);
    hung.set(a, comment);
  }
  const cell = (side: Side): string => {
    if (unit[side].length === 0) return tc(side === 'source' ? WIDTHS[1]! : WIDTHS[2]!, `<w:p>${furniture ? '' : run(t.nothing, '<w:i/><w:color w:val="666157"/>')}</w:p>`, furniture ? undefined : 'FBEDE6');
    const own = [...hung.values()].filter((c) => c.side === side);
    const runs = runsOf(pair[side].text, unit, side);
    const at = own.map((c) => ({ c, first: runs.findIndex((r) => r.annotations.includes(c.annotation)), last: runs.findLastIndex((r) => r.annotations.includes(c.annotation)) }));
    const quiet = furniture ? '<w:color w:val="666157"/>' : '';
    const bold = unit[side].some((s) => s.kind === 'title' || s.kind === 'heading') ? '<w:b/>' : '';
    const inside = runs.map((r, k) => {
      const look = r.severity ? (r.annotated ? `${bold}<w:u w:val="single" w:color="${LINE[r.severity]}"/><w:shd w:val="clear" w:color="auto" w:fill="${SHADE[r.severity]}"/>` : `${bold}<w:u w:val="wave" w:color="${LINE[r.severity]}"/>`) : bold + quiet;
      // An anchor without width is shown as a caret.
      const words = r.text === '' && r.annotated ? '‸' : r.text;
      return `${at.filter((x) => x.first === k).map((x) => `<w:commentRangeStart w:id="${x.c.id}"/>`).join('')}${run(words, look)}${at.filter((x) => x.last === k).map((x) => closing(x.c.id)).join('')}`;
    });
    const loose = at.filter((x) => x.first < 0).map((x) => `<w:commentRangeStart w:id="${x.c.id}"/>${closing(x.c.id)}`);
    return tc(side === 'source' ? WIDTHS[1]! : WIDTHS[2]!, `<w:p>${inside.join('')}${loose.join('')}</w:p>`);
  };
  const notes = [...unit.annotations.map((a) => ({ text: annotationLine(a, language), look: '<w:b/>' })), ...unit.findings.map((f) => ({ text: f.message, look: `<w:color w:val="${LINE[f.severity]}"/>` })), ...(furniture ? [{ text: t.furniture, look: '<w:color w:val="666157"/>' }] : [])];
  const last = tc(WIDTHS[3]!, notes.length === 0 ? '<w:p/>' : notes.map((x) => `<w:p>${run(x.text, `${x.look}<w:sz w:val="17"/>`)}</w:p>`).join(''));
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${tc(WIDTHS[0]!, `<w:p>${run(`${n}${unit.link?.confirmed ? ' ✓' : ''}`, '<w:color w:val="666157"/>')}</w:p>`)}${cell('source')}${cell('target')}${last}</w:tr>`;
}

const closing = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
