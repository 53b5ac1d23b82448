import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportPair } from '../../../src-core/exchange/index.ts';
import { kindOfName } from '../../../src-core/exchange/in/kinds.ts';
import { blocksOfPages } from '../../../src-core/exchange/in/pdf-paragraphs.ts';
import { readSubtitles } from '../../../src-core/exchange/in/subtitles.ts';
import type { ReadPair, ReadText } from '../../../src-core/exchange/model.ts';
import type { PairView } from '../../../src-core/contract.ts';
import { soundFiles } from '../../../scripts/fuzz/sound.ts';
import { readOther } from '../../../src-main/service/reader.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (name: string, content: Uint8Array | string): Promise<ReadText> => {
  const found = await readOther({ name, kind: kindOfName(name)!, bytes: typeof content === 'string' ? bytesOf(content) : content });
  if (found.kind !== 'text') throw new Error('pairs');
  return found.text;
};
const pairs = async (name: string, content: string): Promise<readonly ReadPair[]> => {
  const found = await readOther({ name, kind: kindOfName(name)!, bytes: bytesOf(content) });
  if (found.kind !== 'pairs') throw new Error('a text');
  return found.pairs;
};
const words = (pair: ReadPair): unknown =>
  pair.links.map((l) => [...(['source', 'target'] as const).map((side) => l[side].map((id) => pair[side].document.segments.find((s) => s.id === id)!).map((s) => pair[side].document.text.slice(s.start, s.end)).join(' | ')), l.confirmed ?? false]);
const viewOf = (pair: ReadPair): PairView => {
  const side = (s: 'source' | 'target'): PairView['source'] => ({ document: s, name: pair[s].name, site: '', words: 1, ...pair[s].document });
  return { id: 'p', revision: 1, status: 'new', sourceSegments: pair.source.document.segments, targetSegments: pair.target.document.segments, links: pair.links, findings: [], annotations: pair.annotations, history: { undo: null, redo: null, length: 0 }, source: side('source'), target: side('target') };
};

describe('files with one text', () => {
  it.each(['txt', 'md', 'html', 'rtf', 'odt', 'epub', 'srt'])('%s gives its sentences in order', async (ending) => {
    const { text } = await read(`a.${ending}`, soundFiles()[ending]!);
    const places = ['Паром вернулся на Волгу', 'на борту было двести пассажиров', 'Билет стоит 350 рублей.'].map((w) => text.indexOf(w));
    expect(places.every((p) => p >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
  it('a page is kept whole, what is not the article set apart with its reason', async () => {
    const paragraph = 'Паром впервые за сорок лет пересёк Волгу у Камышина, и на борту было двести пассажиров, которые ждали его с утра. ';
    const html = `<!doctype html><html><head><meta charset="utf-8"><title>Паром</title><meta name="author" content="И. Петров"><meta property="article:published_time" content="2026-01-02"><link rel="canonical" href="https://www.example.org/a"></head><body><nav><ul><li><a href="/">Главная</a></li><li><a href="/n">Новости</a></li></ul></nav><main><article><h1>Паром вернулся</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}</article></main><aside><h3>Читайте также</h3><a href="/x">Мост закрыли на ремонт</a></aside><footer><p>Все контакты редакции</p></footer><script>var x = "тайна";</script></body></html>`;
    const { text, hints, metadata, title } = await read('a.html', html);
    expect(metadata).toEqual({ author: 'И. Петров', date: '2026-01-02', address: 'https://www.example.org/a', format: 'html' });
    expect(title).toBe('Паром вернулся');
    expect(text).not.toContain('тайна');
    const apart = Object.fromEntries(hints.map((h) => [text.slice(h.start, h.end).replace(/^[\s#*]+/, ''), h.reason]));
    expect(apart).toEqual({ Главная: 'navigation', Новости: 'navigation', 'Читайте также': 'related', 'Мост закрыли на ремонт': 'related', 'Все контакты редакции': 'outside-article' });
    expect(text.split(paragraph.trim()).length - 1).toBe(12);
  });
  it('an old page is read in the encoding it declares', async () => {
    const letters = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    const bytes = Uint8Array.from([...bytesOf('<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>'), ...letters, ...bytesOf('</p></body></html>')]);
    expect((await read('a.htm', bytes)).text).toBe('Привет');
  });
  it('RTF knows code pages of fonts, Unicode escapes and hidden groups', async () => {
    const rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset204 Arial;}{\\f1 Arial;}}{\\stylesheet{\\s1 secret;}}{\\info{\\author Anna}}{\\header head}\\f0 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2\\par\\f1 caf\\'e9 \\u8212?dash{\\*\\unknown hidden}{\\footnote a note}\\par}";
    const { text, hints, metadata } = await read('a.rtf', rtf);
    expect(text).toBe('Привет\n\ncafé —dash\n\na note\n\nhead');
    expect(hints.map((h) => [text.slice(h.start, h.end).trim(), h.reason])).toEqual([['head', 'repeated']]);
    expect(metadata.author).toBe('Anna');
  });
  it('PDF lines become paragraphs again, hyphens of words stay, running heads are set apart', () => {
    const page = (n: number, lines: readonly string[]): Parameters<typeof blocksOfPages>[0][number] => ({
      width: 595, height: 842,
      lines: [{ text: `The Volga Herald ${n}`, left: 60, right: 200, y: 810, size: 9 }, ...lines.map((text, k) => ({ text, left: 60, right: text.length > 40 ? 530 : 200, y: 760 - k * 14, size: 11 })), { text: String(n), left: 290, right: 300, y: 40, size: 9 }],
    });
    const long = 'The ferry crossed the wide river for the first';
    const blocks = blocksOfPages([page(1, [`${long} time in forty ye-`, `ars, as one well-`, `known captain told the newspaper on Sunday mor-`]), page(2, [`ning, and ${long} time in years.`]), page(3, [`${long} time today at noon.`])]);
    expect(blocks.filter((b) => !b.furniture).map((b) => b.text)).toEqual([`${long} time in forty years, as one well-known captain told the newspaper on Sunday morning, and ${long} time in years.`, `${long} time today at noon.`]);
    expect(blocks.filter((b) => b.furniture).map((b) => b.text)).toEqual(['The Volga Herald 1', '1', 'The Volga Herald 2', '2', 'The Volga Herald 3', '3']);
  });
  it('cues become sentences, and pauses paragraphs', () => {
    const srt = '1\n00:00:01,000 --> 00:00:02,000\n<i>It was</i> a\n\n2\n00:00:02,100 --> 00:00:03,000\nlong night.\n\n3\n00:00:09,000 --> 00:00:10,000\n{\\an8}Then came 12\n12\n';
    expect(readSubtitles(srt, 'srt').text).toBe('It was a long night.\n\nThen came 12 12');
  });
});

describe('files with pairs', () => {
  it('XLIFF 1.2: segments, states, notes', async () => {
    const [pair] = await pairs('a.xlf', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="o.docx" source-language="ru" target-language="en" datatype="x" tool="T"><body><trans-unit id="1" approved="yes" resname="r"><source>Один <g id="1">два</g>.</source><target>One <g id="1">two</g>.</target><note from="Anna">check</note></trans-unit><trans-unit id="2"><source>А. Б.</source><seg-source><mrk mtype="seg" mid="0">А.</mrk> <mrk mtype="seg" mid="1">Б.</mrk></seg-source><target><mrk mtype="seg" mid="0">A.</mrk></target></trans-unit></body></file></xliff>');
    expect(words(pair!)).toEqual([['Один два.', 'One two.', true], ['А.', 'A.', false], ['Б.', '', false]]);
    expect(pair!.annotations).toMatchObject([{ kind: 'comment', comment: 'check', author: 'Anna', targetQuotes: ['One two.'] }]);
    expect([pair!.source.document.language, pair!.target.document.language, pair!.source.name]).toEqual(['ru', 'en', 'o.docx']);
    const out = new TextDecoder().decode(exportPair('xliff', { pair: viewOf(pair!), foreign: pair!.foreign, generator: 'Sverka 1', now: 0, language: 'en' }).bytes);
    expect(out).toContain('dataRef="d1"');
    expect(out).toContain('&lt;g');
  });
  const XLIFF2 = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:its="http://www.w3.org/2005/11/its" xmlns:my="urn:my" version="2.1" srcLang="ru" trgLang="en"><file id="f" my:job="7"><my:tool name="T"/><unit id="u" my:owner="x" canResegment="no"><my:match q="9">м</my:match><its:locQualityIssues xml:id="l1"><its:locQualityIssue locQualityIssueType="omission" locQualityIssueSeverity="100" locQualityIssueComment="gone"/></its:locQualityIssues><segment state="final"><source>Один <ph id="1" my:c="z"/><mrk id="m" type="its:generic" its:locQualityIssuesRef="#its=l1">два</mrk>.</source><target>One <pc id="2" dataRefStart="d"><mrk id="m2" type="its:generic" its:locQualityIssueType="misspelling">tow</mrk></pc>.</target></segment></unit></file></xliff>';
  it('XLIFF 2.1: issues on both sides, inline and stand-off', async () => {
    const [pair] = await pairs('a.xliff', XLIFF2);
    expect(words(pair!)).toEqual([['Один два.', 'One tow.', true]]);
    expect(pair!.annotations.map((a) => [a.category, a.severity, a.comment, a.sourceQuotes, a.targetQuotes])).toEqual([['accuracy/omission', 'critical', 'gone', ['два'], []], ['linguistic-conventions/spelling', 'major', '', [], ['tow']]]);
  });
  it('foreign data of XLIFF 2.1 comes out again, twice over', async () => {
    let [pair] = await pairs('a.xliff', XLIFF2);
    for (let n = 0; n < 2; n++) {
      const out = new TextDecoder().decode(exportPair('xliff', { pair: viewOf(pair!), foreign: pair!.foreign, generator: 'Sverka 1', now: 0, language: 'en' }).bytes);
      for (const kept of ['<my:tool name="T" xmlns:my="urn:my"/>', '<my:match q="9" xmlns:my="urn:my">м</my:match>', 'xmlns:my="urn:my" my:job="7"', 'my:owner="x"', 'canResegment="no"', '<sc id="2" dataRef="d"/>', '<ec startRef="2"/>', '<ph']) expect([kept, out.includes(kept)]).toEqual([kept, true]);
      [pair] = await pairs('b.xliff', out);
      expect(words(pair!)).toEqual([['Один два.', 'One tow.', true]]);
    }
  });
  it('foreign data of TMX comes out again', async () => {
    const tmx = '<tmx version="1.4"><header creationtool="T" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="ru-RU" datatype="html"><prop type="x-client">C</prop></header><body><tu tuid="77" creationid="anna"><prop type="x-domain">river</prop><note>look</note><tuv xml:lang="ru-RU" changeid="b"><prop type="p">1</prop><seg>Один <ph x="1">&lt;br/&gt;</ph>два.</seg></tuv><tuv xml:lang="en-US"><seg>One <hi>two</hi>.</seg></tuv><tuv xml:lang="de"><seg>Eins.</seg></tuv></tu></body></tmx>';
    const all = await pairs('a.tmx', tmx);
    expect(all.map((p) => [p.source.document.language, p.target.document.language])).toEqual([['ru-RU', 'en-US'], ['ru-RU', 'de']]);
    expect(words(all[0]!)).toEqual([['Один два.', 'One two.', false]]);
    expect(all[0]!.annotations).toMatchObject([{ kind: 'comment', comment: 'look' }]);
    const out = new TextDecoder().decode(exportPair('tmx', { pair: viewOf(all[0]!), foreign: all[0]!.foreign, generator: 'Sverka 1', now: 0, language: 'en' }).bytes);
    for (const kept of ['<prop type="x-client">C</prop>', 'tuid="77"', 'creationid="anna"', '<prop type="x-domain">river</prop>', 'changeid="b"', '<prop type="p">1</prop>', 'Один <ph x="1">&lt;br/&gt;</ph>два.', '<bpt i="9001"']) expect([kept, out.includes(kept)]).toEqual([kept, true]);
  });
  it('WMT XML: a pair a reference, segments by number', async () => {
    const [pair] = await pairs('a.xml', new TextDecoder().decode(soundFiles()['xml']!));
    expect(pair!.links.map((l) => l.confirmed)).toEqual([true, true, true]);
    expect(pair!.target.name).toBe('d1 (A)');
  });
  it('MQM tables of nine columns and several raters', async () => {
    const [pair] = await pairs('a.tsv', 'system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\nS\tD\t1\t1\tr1\tОдин.\t<v>Two</v>.\tAccuracy/Mistranslation\tMajor\nS\tD\t1\t1\tr2\tОдин.\tTwo<v>.</v>\tFluency/Punctuation\tMinor\nS\tD\t2\t2\tr1\tДва.\tTwo.\tNo-error\tno-error\n');
    expect(words(pair!)).toEqual([['Один.', 'Two.', false], ['Два.', 'Two.', false]]);
    expect(pair!.annotations.map((a) => [a.author, a.category, a.severity, a.targetQuotes])).toEqual([['r1', 'accuracy/mistranslation', 'major', ['Two']], ['r2', 'linguistic-conventions/punctuation', 'minor', ['.']]]);
  });
  it.each([['Оригинал;Перевод\nОдин, два.;One, two.\n'], ['russian,english\n"Один, два.","One, two."\n'], ['1,"Один, два.",x1,"One, two."\n2,"Один, два.",x1,"One, two."\n']])('two columns: %s', async (csv) => {
    const [pair] = await pairs('a.csv', csv);
    expect((words(pair!) as unknown[])[0]).toEqual(['Один, два.', 'One, two.', false]);
  });
  it('cells that a spreadsheet would carry out come out as text', async () => {
    const [pair] = await pairs('a.csv', 'source,target\n"=cmd|x","+1"\n"-ножка","@x"\n');
    const csv = new TextDecoder().decode(exportPair('csv', { pair: viewOf(pair!), generator: 'Sverka 1', now: 0, language: 'en' }).bytes);
    const cells = Papa.parse<string[]>(csv.slice(1)).data.flat();
    expect(cells).toContain("'=cmd|x");
    expect(cells.filter((c) => /^[=+\-@\t\r|]/.test(c))).toEqual([]);
    expect(words((await pairs('b.csv', csv))[0]!)).toEqual(words(pair!));
  });
  it('an edited cell keeps its new words, and the annotation its place', async () => {
    const sound = soundFiles();
    const csv = new TextDecoder().decode(sound['csv']!).replace('For the first time in forty years a ferry', 'At last a new ferry');
    const [pair] = await pairs('a.csv', csv);
    expect(pair!.target.document.text).toContain('At last a new ferry crossed');
    expect(pair!.links).toHaveLength(3);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['a.docx', 'not a zip', /is no \.docx file/],
    ['a.pdf', 'not a pdf', /is no PDF/],
    ['a.xml', '<a><b></a>', /not well-formed XML \(line 1/],
    ['a.xml', '<unknown/>', /XML of a kind Sverka does not know/],
    ['a.tmx', '<!DOCTYPE tmx [<!ENTITY x "y">]><tmx><body><tu><tuv><seg>&x;</seg></tuv></tu></body></tmx>', /not well-formed/],
    ['a.csv', 'one\ntwo\n', /no two columns/],
    ['a.srt', 'no times here', /holds no subtitles/],
    ['a.html', '<html><body></body></html>', /holds no text/],
  ])('%s: %s', async (name, content, message) => {
    await expect(readOther({ name, kind: kindOfName(name)!, bytes: bytesOf(content) })).rejects.toThrow(message);
  });
});
