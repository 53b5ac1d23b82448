import type { PairSide, PairView } from '../contract.ts';
import type { ExportInput } from './index.ts';
import { unitsOf } from './units.ts';

/** A pair with only what the chosen units hold; texts and blocks stay whole, so that every span still counts in them. */
function chosen(input: ExportInput): PairView {
  const { pair, choice } = input;
  if (choice.rows === 'all' && choice.boilerplate) return pair;
  const units = unitsOf(pair, choice);
  const inside = { source: new Set(units.flatMap((u) => u.source)), target: new Set(units.flatMap((u) => u.target)) };
  const links = new Set(units.flatMap((u) => u.link ?? []));
  const findings = new Set(units.flatMap((u) => u.findings));
  const annotations = new Set(units.flatMap((u) => u.own));
  return {
    ...pair,
    sourceSegments: pair.sourceSegments.filter((s) => inside.source.has(s)),
    targetSegments: pair.targetSegments.filter((s) => inside.target.has(s)),
    links: pair.links.filter((l) => links.has(l)),
    findings: pair.findings.filter((f) => findings.has(f) || (choice.rows === 'all' && f.status !== 'open')),
    annotations: pair.annotations.filter((a) => annotations.has(a)),
  };
}

/** A pair as one JSON document, everything or the chosen rows; `version` tells readers what to expect. */
export function jsonExport(input: ExportInput): string {
  const { generator, now } = input;
  const pair = chosen(input);
  const side = (s: PairSide): unknown => ({ name: s.name, title: s.title, language: s.language, site: s.site, text: s.text, blocks: s.blocks, segments: s === pair.source ? pair.sourceSegments : pair.targetSegments });
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
