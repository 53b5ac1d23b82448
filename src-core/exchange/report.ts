import { languageWarning } from '../alignment/languages.ts';
import type { Alignment } from '../alignment/model.ts';
import type { Finding } from '../checks/model.ts';
import type { AlignReport, CheckReport } from '../contract.ts';
import type { Segment } from '../text/model.ts';

interface SideOfReport {
  readonly path?: string;
  readonly language: string;
}

const segmentOf = (s: Segment): AlignReport['source']['segments'][number] => ({ id: s.id, start: s.start, end: s.end, block: s.block, kind: s.kind, ...(s.reason ? { reason: s.reason } : {}) });

/** The shape of `sverka align --json`. @param language of warnings */
export function alignReport(source: SideOfReport, target: SideOfReport, alignment: Alignment, language: 'en' | 'ru' = 'en'): AlignReport {
  const warning = languageWarning(source.language, target.language, language);
  const side = (s: SideOfReport, segments: readonly Segment[]): AlignReport['source'] => ({ ...(s.path === undefined ? {} : { path: s.path }), language: s.language, segments: segments.map(segmentOf) });
  return {
    version: 1,
    source: side(source, alignment.source),
    target: side(target, alignment.target),
    links: alignment.links.map((l) => ({ source: [...l.source], target: [...l.target], score: l.score })),
    ...(warning ? { warnings: [{ ...warning }] } : {}),
  };
}

/** The shape of `sverka check --json`. @param message a finding's sentence in the wanted language @param language of warnings */
export function checkReport(source: SideOfReport, target: SideOfReport, alignment: Alignment, findings: readonly Finding[], message: (finding: Finding) => string, language: 'en' | 'ru' = 'en'): CheckReport {
  return {
    ...alignReport(source, target, alignment, language),
    findings: findings.map((f) => ({
      id: f.id,
      check: f.check,
      category: f.category,
      severity: f.severity,
      confidence: Math.round(f.confidence * 1000) / 1000,
      source: f.source.map(({ start, end }) => ({ start, end })),
      target: f.target.map(({ start, end }) => ({ start, end })),
      message: message(f),
      evidence: { ...f.evidence },
      ...(f.suggestion === undefined ? {} : { suggestion: f.suggestion }),
    })),
  };
}
