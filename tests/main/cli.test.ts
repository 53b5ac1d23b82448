import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { alignReportSchema, batchOutputSchema, checkReportSchema, pairReportSchema } from '../../src-core/contract.ts';
import { ROOT, sample, SEEDS } from '../helpers/core.ts';
import { BRIDGE } from '../helpers/languages.ts';
import { STORY } from '../helpers/renditions.ts';
import { freshFolder } from '../helpers/service.ts';

const folder = freshFolder();
afterAll(() => folder.remove());
const CLI = join(ROOT, 'out', 'main', 'cli.js');
const SAMPLES = join(ROOT, 'resources', 'samples', 'articles');
const run = (args: readonly string[], input?: string) => {
  const done = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', ...(input === undefined ? {} : { input }), cwd: ROOT });
  return { code: done.status, out: done.stdout, err: done.stderr };
};
const ferry = [join(SAMPLES, 'volga-ferry-ru.txt'), join(SAMPLES, 'volga-ferry-en.txt')] as const;

describe('the command line', () => {
  it('says its version and its commands', () => {
    expect(run(['--version'])).toMatchObject({ code: 0, out: `${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n` });
    const help = run(['--help']);
    expect(help.code).toBe(0);
    for (const command of ['pair', 'check', 'align', 'batch', 'export', 'workspace']) expect(help.out).toContain(command);
  });
  it('pairs a folder as the contract says, bad files told one by one', () => {
    const mixed = join(folder.path, 'Смесь');
    mkdirSync(mixed);
    for (const name of readdirSync(SAMPLES)) writeFileSync(join(mixed, name), readFileSync(join(SAMPLES, name)));
    writeFileSync(join(mixed, 'пусто.txt'), '');
    const { code, out } = run(['pair', mixed, '--json']);
    expect(code).toBe(0);
    const report = pairReportSchema.parse(JSON.parse(out));
    expect(report.pairs).toHaveLength(2);
    expect(report.unpaired).toHaveLength(2);
    expect(report.errors).toMatchObject([{ path: join(mixed, 'пусто.txt'), code: 'empty' }]);
  });
  it('tells how far pairing is, on stderr, and gives alternatives with their side and kind', () => {
    const several = join(folder.path, 'several');
    mkdirSync(several);
    for (const [name, text] of Object.entries({ 'a-ru': STORY.russian, 'b-en': STORY.english, 'c-en': STORY.second, 'd-en': STORY.english })) writeFileSync(join(several, `${name}.txt`), text);
    const { code, out, err } = run(['pair', several, '--json', '--progress']);
    expect(code).toBe(0);
    expect(err).toMatch(/\rreading 4 of 4 *\n\rpairing, step 5 of 5 *\n$/);
    const report = pairReportSchema.parse(JSON.parse(out));
    expect(report.pairs).toMatchObject([{ source: 'd1', target: 'd2', alternatives: [{ source: 'd1', target: 'd4', side: 'target', kind: 'copy' }, { source: 'd1', target: 'd3', side: 'target', kind: 'rendition' }] }]);
    expect(run(['pair', several]).out).toMatch(/or .*d-en\.txt \([\d.]+, nearly the same text\)\n.*or .*c-en\.txt \([\d.]+, another rendition\)/);
  });
  it.each([
    ['one text', { 'a.txt': 'Завод построили в 1987 году.' }, 1, /^sverka: the text is in the language of the originals \(ru\); add the renditions\.\n$/],
    ['texts of the other language only', { 'a.txt': STORY.english, 'b.txt': STORY.second }, 2, /no text is in the language of the originals \(ru\); the texts are in en\. Say --source-language/],
    ['an empty file beside a good one', { 'a.txt': '', 'b.txt': STORY.russian }, 1, /“a\.txt”.*empty[\s\S]*add the renditions/],
  ])('pairs odd folders without failing: %s', (name, files, unpaired, words) => {
    const odd = join(folder.path, name);
    mkdirSync(odd);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(odd, file), text);
    const { code, out, err } = run(['pair', odd, '--json']);
    expect(code).toBe(0);
    expect(pairReportSchema.parse(JSON.parse(out))).toMatchObject({ pairs: [], unpaired: { length: unpaired } });
    expect(err).toMatch(words);
  });
  it('checks a pair, with a report of its own, and minds --fail-on', () => {
    const html = join(folder.path, 'отчёт.html');
    const { code, out } = run(['check', ...ferry, '--json', '--html', html, '--fail-on', 'critical']);
    const report = checkReportSchema.parse(JSON.parse(out));
    expect(code).toBe(report.findings.some((f) => f.severity === 'critical') ? 1 : 0);
    expect(report.findings.length).toBeGreaterThan(2);
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/i);
    expect(run(['check', ...ferry, '--fail-on', 'minor']).code).toBe(1);
    const inLink = new Set(report.links.flatMap((l) => [...l.source, ...l.target]));
    for (const s of [...report.source.segments, ...report.target.segments]) {
      expect(inLink.has(s.id)).toBe(s.kind !== 'boilerplate');
      if (s.kind === 'boilerplate') expect(s.reason).toBeTruthy();
    }
  });
  it.each([
    [['check', 'nowhere.txt', ferry[1]], /nowhere\.txt/],
    [['check', ferry[0]], /target/],
    [['pair'], /path/],
    [['fly'], /fly/],
    [['check', ...ferry, '--fail-on', 'huge'], /huge/],
    [['check', ...ferry, '--checks', 'telepathy'], /there is no check “telepathy”/],
    [['check', ...ferry, '--without', ','], /names no check/],
    [['export', ...ferry, '--format', 'papyrus', '-o', 'x'], /papyrus/],
    [['workspace', 'list', '--workspace', ROOT], /folder/],
  ])('ends with 2 and a sentence on stderr: %j', (args, words) => {
    const { code, out, err } = run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\n\s+at /);
  });
  it('runs the checks it is told to, and by a file of settings', () => {
    const checksOf = (args: readonly string[]): string[] => [...new Set(checkReportSchema.parse(JSON.parse(run(['check', ...ferry, '--json', ...args]).out)).findings.map((f) => f.check.split('.')[0]!))].toSorted();
    expect(checksOf(['--checks', 'number,omission.paragraph'])).toEqual(['number', 'omission']);
    expect(checksOf(['--checks', 'number,omission', '--without', 'omission'])).toEqual(['number']);
    const file = join(folder.path, 'настройки.json');
    writeFileSync(file, JSON.stringify({ checks: { number: { severity: 'critical' } }, style: { dash: 'em' } }));
    expect(run(['check', ...ferry, '--settings', file, '--fail-on', 'critical']).code).toBe(1);
    const line = JSON.stringify({ id: 1, source: { text: sample('volga-ferry-ru.txt') }, target: { text: sample('volga-ferry-en.txt') } });
    expect(JSON.parse(run(['batch', '--checks', 'number'], line).out).findings).toMatchObject([{ check: 'number.scale' }]);
    const terms = join(folder.path, 'термины.csv');
    writeFileSync(terms, 'term,translation,forbidden\nпаром,water bus,ferry\n');
    const told = checkReportSchema.parse(JSON.parse(run(['check', ...ferry, '--json', '--checks', 'terminology', '--glossary', terms]).out)).findings;
    expect(told.map((f) => f.check)).toContain('terminology.forbidden');
    expect(JSON.parse(run(['batch', '--checks', 'terminology', '--glossary', terms], line).out).findings).toHaveLength(told.length);
    writeFileSync(terms, '');
    expect(run(['check', ...ferry, '--glossary', terms])).toMatchObject({ code: 2, err: expect.stringMatching(/термины\.csv/) });
    writeFileSync(file, '{"checks": {"numbers": {}}}');
    expect(run(['check', ...ferry, '--settings', file])).toMatchObject({ code: 2, err: expect.stringMatching(/there is no check “numbers”/) });
    writeFileSync(file, '{');
    expect(run(['check', ...ferry, '--settings', file])).toMatchObject({ code: 2, err: expect.stringMatching(/is not JSON/) });
  });
  it('runs a batch in order; a bad line stops nothing', () => {
    const lines = [
      JSON.stringify({ id: 'a', source: { text: sample('volga-ferry-ru.txt') }, target: { text: sample('volga-ferry-en.txt') } }),
      'not json',
      JSON.stringify({ id: 3, source: { text: 'Один.' } }),
      JSON.stringify({ id: 'empty', source: { text: ' ' }, target: { text: 'x' } }),
      JSON.stringify({ id: 'z', source: { text: 'Пришли 12 человек.', language: 'ru' }, target: { text: 'As many as 13 people came.' } }),
    ];
    const { code, out } = run(['batch'], `${lines.join('\n')}\n`);
    expect(code).toBe(0);
    const answers = out.trimEnd().split('\n').map((l) => batchOutputSchema.parse(JSON.parse(l)));
    expect(answers.map((a) => [a.id, 'error' in a ? a.error.code : 'ok'])).toEqual([['a', 'ok'], [null, 'bad-input'], [3, 'bad-input'], ['empty', 'empty'], ['z', 'ok']]);
  });
  // The line is written at most ten times a second; the last figures used to be lost to that.
  it('ends the progress of a batch on the true total', () => {
    const lines = Array.from({ length: 1200 }, (_, n) => `{"id":${n},"source":{"text":""},"target":{"text":"x"}}`);
    const { code, err } = run(['batch', '--progress'], lines.join('\n'));
    expect(code).toBe(0);
    expect(err.split('\r').at(-1)).toMatch(/^1,200 pairs, 1,200 refused, [\d,]+ a second \n$/);
  });
  it('says on stderr and in the report that there is no lexicon for the languages, in the wanted language', () => {
    const [german, kazakh] = (['de', 'kk'] as const).map((tag) => {
      const file = join(folder.path, `brücke-${tag}.txt`);
      writeFileSync(file, BRIDGE[tag]);
      return file;
    }) as [string, string];
    const { code, out, err } = run(['align', german, kazakh, '--json', '--language', 'ru']);
    expect([code, err]).toEqual([0, expect.stringMatching(/^sverka: .*немецкий – казахский/)]);
    expect(alignReportSchema.parse(JSON.parse(out)).warnings).toMatchObject([{ code: 'no-lexicon' }]);
    expect(run(['check', german, kazakh]).err).toMatch(/^sverka: There is no lexicon .*German – Kazakh/);
    expect(run(['check', ...ferry]).err).toBe('');
  });
  it('groups figures for people, and only for them', () => {
    const human = run(['pair', SAMPLES]).out;
    expect(human).toContain('216,000,000');
    expect(human).toMatch(/\b2027\b/);
    const report = pairReportSchema.parse(JSON.parse(run(['pair', SAMPLES, '--json']).out));
    expect(report.pairs.flatMap((p) => p.evidence).join()).toContain('216000000');
    // One measure is enough: the share of content in the reason, not a second figure behind the name.
    expect(human).toMatch(/shares only \d+% of its content; nearest \S+\.txt\n/);
    expect(report.unpaired.every((u) => u.nearest !== undefined)).toBe(true);
  });
  it('writes findings of a loose pair into MQM TSV as errors suggested by sverka', () => {
    const file = join(folder.path, 'suggested.tsv');
    expect(run(['export', ...ferry, '--format', 'mqm-tsv', '-o', file]).code).toBe(0);
    const { findings } = checkReportSchema.parse(JSON.parse(run(['check', ...ferry, '--json']).out));
    const rows = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1).map((r) => r.split('\t'));
    const errors = rows.filter((r) => r[7] !== 'no-error');
    expect(errors).toHaveLength(findings.length);
    for (const row of errors) {
      expect(row[4]).toBe('sverka');
      expect(JSON.parse(row[9]!)).toMatchObject({ suggested: true, check: expect.any(String), confidence: expect.any(Number) });
    }
  });
  it('holds back when nobody reads, and ends quietly when the reader goes', async () => {
    const child = spawn(process.execPath, [CLI, 'check', ...ferry, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (d: Buffer) => (err += d.toString()));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect([code, err]).toEqual([0, '']);
  });
  it.each(['html', 'mqm-tsv', 'json'])('exports %s', (format) => {
    const file = join(folder.path, `pair.${format}`);
    expect(run(['export', ...ferry, '--format', format, '-o', file]).code).toBe(0);
    expect(readFileSync(file, 'utf8').length).toBeGreaterThan(100);
  });
});

const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).toSorted().map((f) => join(SEEDS, f)) : [];
if (seeds.length === 0) console.warn('! The seed documents are not here; the tests that use them are skipped.');
describe.skipIf(seeds.length === 0)('the seeds, on the command line', () => {
  it('are one pair and three texts without counterpart, each with a reason and its nearest', () => {
    const report = pairReportSchema.parse(JSON.parse(run(['pair', SEEDS, '--json']).out));
    expect(report.pairs.map((p) => [p.source, p.target])).toEqual([['d1', 'd2']]);
    expect(report.unpaired.map((u) => u.document)).toEqual(['d3', 'd4', 'd5']);
    for (const u of report.unpaired) expect(u.reason !== '' && u.nearest !== undefined).toBe(true);
  });
  it('have the two subheadings and the closing question with its invitation alone, and nothing else', () => {
    const report = checkReportSchema.parse(JSON.parse(run(['check', seeds[0]!, seeds[1]!, '--json']).out));
    const kinds = new Map(report.source.segments.map((s) => [s.id, s.kind]));
    const alone = report.links.filter((l) => l.target.length === 0).flatMap((l) => l.source);
    expect(report.links.filter((l) => l.source.length === 0)).toEqual([]);
    expect(alone.map((id) => kinds.get(id))).toEqual(['heading', 'heading', 'paragraph', 'paragraph']);
    expect(report.findings.every((f) => f.severity === 'minor')).toBe(true);
    // A term in quotation marks has lost them.
    expect(report.findings.map((f) => f.check).toSorted()).toEqual(['omission.cut', 'omission.cut', 'omission.cut', 'quotation']);
  });
});
