import { describe, expect, it } from 'vitest';
import type { PairView } from '../../../src-core/contract.ts';
import { alignReportSchema, checkReportSchema } from '../../../src-core/contract.ts';
import { describeFinding } from '../../../src-core/checks/messages.ts';
import { exportPair } from '../../../src-core/exchange/index.ts';
import { MQM_COLUMNS } from '../../../src-core/exchange/mqm-tsv.ts';
import { alignReport, checkReport } from '../../../src-core/exchange/report.ts';
import { analyse, sample } from '../../helpers/core.ts';
import { annotation, viewOf } from '../../helpers/pairs.ts';

const text = (pair: PairView, format: 'html' | 'mqm-tsv' | 'json', language: 'en' | 'ru' = 'en'): string => new TextDecoder('utf-8', { fatal: true }).decode(exportPair(format, { pair, generator: 'Sverka test', now: 0, language }).bytes);

describe('MQM TSV', () => {
  const pair = viewOf(sample('relay-exchange-ru.txt'), sample('relay-exchange-en.txt'), (_s, t) => [annotation(t, '84 thousand tokens')]);
  const lines = text(pair, 'mqm-tsv').trimEnd().split('\n');
  it('has ten columns in every row and a row a link', () => {
    expect(lines[0]?.split('\t')).toEqual(MQM_COLUMNS);
    for (const line of lines) expect(line.split('\t')).toHaveLength(10);
    expect(lines).toHaveLength(1 + pair.links.length);
  });
  it('marks the error span and keeps everything about it', () => {
    const errors = lines.slice(1).map((l) => l.split('\t')).filter((c) => c[7] !== 'no-error');
    expect(errors).toHaveLength(1);
    const [row] = errors;
    expect(row?.[6]).toContain('<v>84 thousand tokens</v>');
    expect(row?.[7]).toBe('Style/Awkward');
    expect(row?.[8]).toBe('minor');
    expect(row?.[4]).toBe('И. К.');
    const metadata = JSON.parse(row?.[9] ?? '') as { note: string; corrected_translation: string; target_spans: [number, number][] };
    expect(metadata.note).toBe('a\tcomment\nin two lines');
    expect(metadata.corrected_translation).toBe('better');
    expect(pair.target.text.slice(...metadata.target_spans[0]!)).toBe('84 thousand tokens');
  });
});

describe('MQM TSV of a pair that stands in no workspace', () => {
  const pair = viewOf(sample('relay-exchange-ru.txt'), sample('relay-exchange-en.txt'));
  const errorsOf = (suggest: boolean): string[][] =>
    new TextDecoder().decode(exportPair('mqm-tsv', { pair, generator: 'Sverka test', now: 7, language: 'en', suggest }).bytes).trimEnd().split('\n').slice(1).map((l) => l.split('\t')).filter((c) => c[7] !== 'no-error');
  it('carries its findings as errors the machine suggests, with its sentence and confidence', () => {
    const errors = errorsOf(true);
    expect(errors).toHaveLength(pair.findings.length);
    expect(new Set(errors.map((c) => c[4]))).toEqual(new Set(['sverka']));
    const figure = errors.find((c) => c[6]!.includes('<v>84 thousand</v>'))!;
    expect(JSON.parse(figure[9]!)).toMatchObject({ timestamp: 7, suggested: true, note: expect.stringContaining('84 thousand'), confidence: expect.closeTo(pair.findings.find((f) => f.check === 'number')!.confidence, 2) });
  });
  it('and none when it is not asked for', () => {
    expect(errorsOf(false)).toEqual([]);
  });
});

describe('JSON', () => {
  it('holds the pair whole', () => {
    const pair = viewOf(sample('volga-ferry-ru.txt'), sample('volga-ferry-en.txt'), (_s, t) => [annotation(t, 'traffic jams')]);
    const read = JSON.parse(text(pair, 'json')) as { source: { text: string }; links: unknown; annotations: unknown; findings: { id: string; status: string }[]; version: number };
    expect(read.version).toBe(1);
    expect(read.source.text).toBe(pair.source.text);
    expect(read.links).toEqual(pair.links);
    expect(read.annotations).toEqual(pair.annotations);
    expect(read.findings.map((f) => f.id)).toEqual(pair.findings.map((f) => f.id));
  });
});

describe('HTML report', () => {
  it('lets nothing of the texts become markup, and nothing active in', () => {
    const evil = '<script>alert(1)</script> & "quotes" \'too\' \u202eback\u202c';
    const pair = viewOf(`Заголовок ${evil}\n\nПервый абзац достаточно длинный, чтобы его читали как текст. ${evil} Конец рассказа.`, `Title ${evil}\n\nThe first paragraph is long enough to be read as running text here. ${evil} The end.`, (_s, t) => [annotation(t, 'paragraph', { comment: evil })]);
    const html = text(pair, 'html');
    expect(html).not.toMatch(/<script/i);
    expect(html).not.toContain('\u202e');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(?:src|href)=/);
  });
  it('marks findings and annotations on the exact words, in both languages', () => {
    const pair = viewOf(sample('relay-exchange-ru.txt'), sample('relay-exchange-en.txt'), (_s, t) => [annotation(t, 'megawatt-hour')]);
    const html = text(pair, 'html');
    expect(html).toMatch(/<mark class="major f\d+"[^>]*>84 thousand<\/mark>/);
    expect(html).toMatch(/<mark class="minor an a1"[^>]*>megawatt-hour<sup>1<\/sup><\/mark>/);
    expect(html).toContain('under 500 words the score is unreliable');
    expect(text(pair, 'html', 'ru')).toContain('Открытые находки');
  });
});

describe('reports', () => {
  it('have the shape of the contract', () => {
    const { source, target, alignment, findings } = analyse(sample('relay-exchange-ru.txt'), sample('relay-exchange-en.txt'));
    const report = checkReport({ path: 'a', language: source.language }, { path: 'b', language: target.language }, alignment, findings, (f) => describeFinding(f, 'en').message);
    expect(checkReportSchema.parse(report)).toEqual(report);
    expect(alignReportSchema.parse(alignReport({ language: 'ru' }, { language: 'en' }, alignment)).links).toHaveLength(alignment.links.length);
    for (const s of report.source.segments) if (s.kind === 'boilerplate') expect(s.reason).toBeDefined();
  });
  it('count offsets in UTF-16 units, astral characters included', () => {
    const { target, findings } = analyse('Директор Павел Юрин обещал ремонт 😀. Билет стоит 350 рублей.', 'Director Pavel Yurin promised repairs 😀. A ticket costs 530 rubles.');
    const number = findings.find((f) => f.check === 'number')!;
    expect(target.text.slice(number.target[0]!.start, number.target[0]!.end)).toBe('530');
  });
});
