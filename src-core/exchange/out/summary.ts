import { countWords } from '../../text/characters.ts';
import type { Side } from '../../text/model.ts';
import { SEVERITIES } from '../../checks/model.ts';
import { mqmScore } from '../../review/score.ts';
import type { ExportInput } from '../index.ts';
import { annotationLabel, WORDS } from '../labels.ts';

/** Words of a side's article, without page furniture. */
export function articleWords(pair: ExportInput['pair'], side: Side): number {
  const segments = side === 'source' ? pair.sourceSegments : pair.targetSegments;
  return segments.reduce((sum, s) => (s.kind === 'boilerplate' ? sum : sum + countWords(pair[side].text.slice(s.start, s.end))), 0);
}

/** The summary of a pair as rows of label and value(s); the first row is its title. */
export function summaryRows(input: ExportInput): string[][] {
  const { pair, language, generator, now } = input;
  const t = WORDS[language];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const score = mqmScore(pair.annotations, articleWords(pair, 'target'));
  const open = pair.findings.filter((f) => f.status === 'open');
  const byLabel = Map.groupBy(pair.annotations, (a) => annotationLabel(a, language));
  return [
    [pair.target.title || pair.source.title || pair.target.name],
    ['', t.source, t.target],
    [t.title, pair.source.title, pair.target.title],
    [t.file, pair.source.name, pair.target.name],
    [t.language, pair.source.language, pair.target.language],
    [t.words, number.format(articleWords(pair, 'source')), number.format(articleWords(pair, 'target'))],
    [''],
    [t.status, t[pair.status]],
    [t.links, `${number.format(pair.links.length)} (${t.confirmed}: ${number.format(pair.links.filter((l) => l.confirmed).length)})`],
    [t.findings, ...(open.length === 0 ? ['0'] : [`${number.format(open.length)}: ${SEVERITIES.toReversed().flatMap((s) => (open.some((f) => f.severity === s) ? [`${t[s]} ${open.filter((f) => f.severity === s).length}`] : [])).join(', ')}`])],
    [t.mqmScore, `${number.format(score.score)}${score.failed ? ` · ${t.failed}` : ''}${score.reliable ? '' : ` (${t.short})`}`],
    [t.annotations, number.format(pair.annotations.length)],
    ...[...byLabel.entries()].map(([label, list]) => [`  ${label}`, `${number.format(list.length)}: ${SEVERITIES.toReversed().flatMap((s) => (list.some((a) => a.severity === s) ? [`${t[s]} ${list.filter((a) => a.severity === s).length}`] : [])).join(', ')}`]),
    [''],
    [t.made, `${generator}, ${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC`],
  ];
}
