import type { PairSide } from '../contract.ts';
import type { ExportInput } from './index.ts';

/** Everything of a pair as one JSON document; `version` tells readers what to expect. */
export function jsonExport({ pair, generator, now }: ExportInput): string {
  const side = (s: PairSide): unknown => ({ name: s.name, title: s.title, language: s.language, site: s.site, text: s.text, blocks: s.blocks, segments: s.segments });
  return `${JSON.stringify(
    {
      format: 'sverka-pair',
      version: 1,
      generator,
      exportedAt: new Date(now).toISOString(),
      status: pair.status,
      source: side(pair.source),
      target: side(pair.target),
      links: pair.links,
      findings: pair.findings.map(({ title: _t, facts: _f, ...finding }) => finding),
      annotations: pair.annotations,
    },
    null,
    2,
  )}\n`;
}
