import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ALL_COMMANDS } from '../../src-renderer/all-commands.ts';
import { en } from '../../src-renderer/i18n/en.ts';
import { capOf } from '../../src-renderer/keys.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs');
const guide = readFileSync(join(docs, 'guide.md'), 'utf8');

it('the guide names every command with the keys it has by default', () => {
  const lines = ALL_COMMANDS.map((c) => `| ${c.keys.map((key) => `\`${capOf(key)}\``).join(', ') || 'none until you give it one'} | ${en[c.label]} |`);
  expect(lines.filter((line) => !guide.includes(line))).toEqual([]);
});

it('every picture of the guide is there, and every link inside it leads to a heading', () => {
  const pictures = [...guide.matchAll(/\]\((pictures\/[^)]+)\)/g)].map((m) => m[1]!);
  expect(pictures.length).toBeGreaterThan(10);
  expect(pictures.filter((p) => !existsSync(join(docs, p)))).toEqual([]);
  const headings = new Set([...guide.matchAll(/^## (.+)$/gm)].map((m) => m[1]!.toLowerCase().replaceAll(' ', '-')));
  expect([...guide.matchAll(/\]\(#([^)]+)\)/g)].map((m) => m[1]!).filter((id) => !headings.has(id))).toEqual([]);
});
