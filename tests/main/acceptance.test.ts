/** What other programs say of our files. A program that is not installed is skipped aloud; Debian has all but the validator, which is a dev dependency. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../src-core/contract.ts';
import { exportPair } from '../../src-core/exchange/index.ts';
import { ROOT, sample } from '../helpers/core.ts';
import { annotation, viewOf } from '../helpers/pairs.ts';
import { freshFolder } from '../helpers/service.ts';

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args, { encoding: 'utf8', timeout: 60_000 }).status === 0;
const VALIDATOR = join(ROOT, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
const has = {
  soffice: runs('soffice', '--version') && runs('pdftotext', '-v'),
  xmllint: runs('xmllint', '--version'),
  toolkit: runs('/usr/bin/python3', '-c', 'import translate.storage.tmx'),
  validator: existsSync(VALIDATOR) && runs('java', '-version'),
};
for (const [tool, there] of Object.entries(has)) if (!there) console.warn(`acceptance: ${tool} is not here, its tests are skipped`);

let folder: ReturnType<typeof freshFolder>;
const write = (format: ExportFormat, language: 'en' | 'ru' = 'en'): string => {
  const pair = viewOf(sample('relay-exchange-ru.txt'), sample('relay-exchange-en.txt'), (s, t) => [
    annotation(t, 'megawatt-hour', { severity: 'critical', comment: '=cmd|x \u202e <b>' }),
    annotation(t, '84 thousand tokens', { id: 'y', comment: '', source: [{ start: s.indexOf('Казанская'), end: s.indexOf('Казанская') + 9 }], sourceQuotes: ['Казанская'] }),
    annotation(t, 'Share this article', { id: 'z', kind: 'comment', category: '' }),
  ]);
  const file = exportPair(format, { pair, generator: 'Sverka 1', now: 0, language, choice: { boilerplate: true } });
  const path = join(folder.path, `x.${file.name.split('.').pop()!}`);
  writeFileSync(path, file.bytes);
  return path;
};

beforeAll(() => {
  folder = freshFolder();
});
afterAll(() => folder.remove());

describe('other programs', () => {
  it.skipIf(!has.toolkit)('translate-toolkit reads every unit of the TMX', () => {
    const path = write('tmx');
    const script = 'import sys,json\nfrom translate.storage import tmx\nt=tmx.tmxfile.parsefile(sys.argv[1])\nprint(json.dumps([[str(u.source or ""), str(u.target or "")] for u in t.units]))';
    const out = spawnSync('/usr/bin/python3', ['-c', script, path], { encoding: 'utf8' });
    expect(out.stderr).toBe('');
    const units = JSON.parse(out.stdout) as [string, string][];
    expect(units).toContainEqual(['Первые сделки площадка ожидает 3 ноября.', 'The exchange expects the first deals on November 3.']);
    expect(units.length).toBe(readFileSync(path, 'utf8').match(/<tu /g)?.length);
  });
  it.skipIf(!has.toolkit)('translate-toolkit reads the XLIFF, if its version knows XLIFF 2', () => {
    const path = write('xliff');
    const script = 'import sys\ntry:\n  from translate.storage import xliff2\nexcept ImportError:\n  print("old"); sys.exit()\nt=xliff2.Xliff2File.parsefile(sys.argv[1])\nprint(len(t.units))';
    const out = spawnSync('/usr/bin/python3', ['-c', script, path], { encoding: 'utf8' });
    if (out.stdout.trim() === 'old') console.warn('acceptance: this translate-toolkit is older than 3.17 and knows no XLIFF 2');
    else expect(Number(out.stdout)).toBe(readFileSync(path, 'utf8').match(/<unit /g)?.length);
  });
  it.skipIf(!has.xmllint).each(['xliff', 'tmx'] as const)('xmllint finds %s well-formed', (format) => {
    const out = spawnSync('xmllint', ['--noout', '--nonet', write(format)], { encoding: 'utf8' });
    expect([out.status, out.stderr]).toEqual([0, '']);
  });
  // The official schemas are not ours to give away: SVERKA_XSD names a folder that has xliff_core_2.0.xsd or tmx14.dtd.
  const xsd = join(process.env['SVERKA_XSD'] ?? '/nowhere', 'xliff_core_2.0.xsd');
  it.skipIf(!has.xmllint || !existsSync(xsd))('the XLIFF fits the official schema', () => {
    const out = spawnSync('xmllint', ['--noout', '--nonet', '--schema', xsd, write('xliff')], { encoding: 'utf8' });
    expect(out.stderr.trim()).toMatch(/ validates$/);
  });
  it.skipIf(!has.soffice).each([['docx', 'megawatt-hour'], ['xlsx', 'megawatt-hour']] as const)('LibreOffice opens the %s and shows its words', (format, words) => {
    const path = write(format, 'ru');
    const home = join(folder.path, 'home');
    mkdirSync(home, { recursive: true });
    const out = spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${home}`, '--convert-to', 'pdf', '--outdir', folder.path, path], { encoding: 'utf8', timeout: 110_000 });
    expect(out.status).toBe(0);
    const text = spawnSync('pdftotext', ['-layout', join(folder.path, 'x.pdf'), '-'], { encoding: 'utf8' }).stdout;
    expect(text).toContain(words);
    expect(text).toContain('Казанская');
    expect(text).not.toContain('#NAME?');
  }, 120_000);
  it.skipIf(!has.validator).each(['en', 'ru'] as const)('the Nu Html Checker finds no error in the report (%s)', (language) => {
    const out = spawnSync('java', ['-jar', VALIDATOR, '--errors-only', '--stdout', write('html', language)], { encoding: 'utf8', timeout: 110_000 });
    expect(out.stdout).toBe('');
    expect(out.status).toBe(0);
  }, 120_000);
});
