import type { Row } from '../alignment/rows.ts';
import { rowsOf } from '../alignment/rows.ts';
import type { Severity } from '../checks/model.ts';
import type { FindingView } from '../contract.ts';
import { categoryLabel, categorySign } from '../review/typology.ts';
import { mqmScore } from '../review/score.ts';
import type { Annotation } from '../review/model.ts';
import type { Segment, Side, Span } from '../text/model.ts';
import { countWords } from '../text/characters.ts';
import { STYLE } from './html-style.ts';
import type { ExportInput } from './index.ts';
import { NOT_XML } from './common/xml.ts';
import { unitsOf } from './units.ts';

const PHRASES = {
  en: {
    report: 'Check report', source: 'source', target: 'target', words: 'words', findings: 'Open findings', annotations: 'Annotations', none: 'None.', score: 'MQM score', failed: 'failed: a critical error',
    short: 'under 500 words the score is unreliable', nothingTarget: 'Nothing on the target side', nothingSource: 'Nothing on the source side', boilerplate: 'Not part of the article', confirmed: 'confirmed', made: 'Made by',
    neutral: 'Neutral', minor: 'Minor', major: 'Major', critical: 'Critical', cut: 'Intentional cut', comment: 'Comment', elsewhere: 'stands elsewhere', suggestion: 'Suggestion', show: 'Show', all: 'all rows', onlyFindings: 'findings', onlyAnnotated: 'annotated', onlyConfirmed: 'confirmed', showBoilerplate: 'page furniture',
  },
  ru: {
    report: 'Отчёт о сверке', source: 'источник', target: 'перевод', words: 'слов', findings: 'Открытые находки', annotations: 'Пометки', none: 'Нет.', score: 'Оценка MQM', failed: 'не принято: есть критическая ошибка',
    short: 'до 500 слов оценка ненадёжна', nothingTarget: 'В переводе ничего нет', nothingSource: 'В источнике ничего нет', boilerplate: 'Не из статьи', confirmed: 'подтверждено', made: 'Создано программой',
    neutral: 'Нейтральная', minor: 'Незначительная', major: 'Существенная', critical: 'Критическая', cut: 'Намеренное сокращение', comment: 'Комментарий', elsewhere: 'стоит в другом месте', suggestion: 'Предлагаемая замена', show: 'Показать', all: 'все строки', onlyFindings: 'с находками', onlyAnnotated: 'с пометками', onlyConfirmed: 'подтверждённые', showBoilerplate: 'не из статьи',
  },
} as const;

const escaped = (text: string): string => text.replace(NOT_XML, '\ufffd').replace(/[\u007f-\u009f]/g, '\ufffd').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const named = (control: string): string => `U+${control.charCodeAt(0).toString(16).toUpperCase()}`;

/** Escapes text for element content; bidirectional controls are shown, not obeyed, and what HTML cannot hold becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return escaped(text).replace(CONTROLS, (c) => `<span class="ctl">${named(c)}</span>`);
}

/** The same where no element can stand: in attributes and in the page's title. */
export function escapeValue(text: string): string {
  return escaped(text).replace(CONTROLS, (c) => `[${named(c)}]`);
}

interface Mark extends Span {
  readonly severity: Severity;
  readonly title: string;
  readonly note: string;
  readonly annotation: boolean;
  /** Names the thing in both texts, so that pointing at one place shows the other. */
  readonly thing: string;
}

/** Things and links that get a rule for pointing at them; more would make the page slow. */
const MOST_RULES = 3000;

function marksOf(side: Side, findings: readonly FindingView[], annotations: readonly Annotation[], language: 'en' | 'ru'): Mark[] {
  return [
    ...annotations.flatMap((a, n) => a[side].map((s) => ({ ...s, severity: a.severity, title: `${n + 1}. ${categoryLabel(a.category, language)}${a.comment ? `: ${a.comment}` : ''}`, note: String(n + 1), annotation: true, thing: `a${n + 1}` }))),
    ...findings.flatMap((f, n) => f[side].map((s) => ({ ...s, severity: f.severity, title: f.message, note: categorySign(f.category), annotation: false, thing: `f${n + 1}` }))),
  ];
}

/** A segment's words with the marks on them; overlapping marks are cut at each other's ends. */
function markedText(text: string, segment: Segment, marks: readonly Mark[]): string {
  const own = marks.filter((m) => m.start <= segment.end && m.end >= segment.start);
  const cuts = new Set([segment.start, segment.end]);
  for (const m of own) for (const x of [m.start, m.end]) if (x > segment.start && x < segment.end) cuts.add(x);
  const points = [...cuts].sort((a, b) => a - b);
  const anchors = (at: number): string =>
    own.filter((m) => m.start === m.end && m.start === at).map((m) => `<span class="caret ${m.severity} ${m.thing}" title="${escapeValue(m.title)}">‸</span>`).join('');
  let out = anchors(segment.start);
  for (let k = 0; k + 1 < points.length; k++) {
    const [start, end] = [points[k]!, points[k + 1]!];
    const over = own.filter((m) => m.start <= start && m.end >= end && m.end > m.start);
    const words = escapeHtml(text.slice(start, end));
    if (over.length === 0) out += words;
    else {
      const top = over.find((m) => m.annotation) ?? over[0]!;
      out += `<mark class="${top.severity}${top.annotation ? ' an' : ''} ${over.map((m) => m.thing).join(' ')}" title="${escapeValue(over.map((m) => m.title).join('\n'))}">${words}${top.annotation && top.end === end ? `<sup>${top.note}</sup>` : ''}</mark>`;
    }
    out += anchors(end);
  }
  return out;
}

/** Rules that light up the other side of what is pointed at; the page has no scripts. */
function pointing(names: readonly string[]): string {
  return names.slice(0, MOST_RULES).map((n) => `body:has(.${n}:hover) .${n}`).join(',');
}

/** Filters as plain form controls: the style sheet looks at which are checked. */
function filters(t: (typeof PHRASES)['en' | 'ru']): string {
  const radio = (id: string, label: string, checked = false): string => `<input type="radio" name="rows" id="${id}"${checked ? ' checked' : ''}><label for="${id}">${label}</label>`;
  return `<form class="filters"><fieldset><legend>${t.show}</legend>${radio('show-all', t.all, true)}${radio('show-findings', t.onlyFindings)}${radio('show-annotated', t.onlyAnnotated)}${radio('show-confirmed', t.onlyConfirmed)}<input type="checkbox" id="show-boilerplate" checked><label for="show-boilerplate">${t.showBoilerplate}</label></fieldset></form>`;
}

/**
 * A report that opens anywhere without network or scripts: both texts side by side, findings and annotations on the exact
 * characters, the score, the lists, filters. Every word of the texts is escaped, and a content policy forbids anything active.
 */
export function htmlReport({ pair, generator, now, language, choice }: ExportInput): string {
  const t = PHRASES[language];
  const open = pair.findings.filter((f) => f.status === 'open');
  const marks = { source: marksOf('source', open, pair.annotations, language), target: marksOf('target', open, pair.annotations, language) };
  const words = (side: Side): number => {
    const [text, segments] = side === 'source' ? [pair.source.text, pair.sourceSegments] : [pair.target.text, pair.targetSegments];
    return segments.reduce((sum, s) => (s.kind === 'boilerplate' ? sum : sum + countWords(text.slice(s.start, s.end))), 0);
  };
  const score = mqmScore(pair.annotations, words('target'));
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const cell = (side: Side, row: Row): string => {
    const view = pair[side];
    const inside = row[side].map((s) => `<span class="seg ${s.kind}">${markedText(view.text, s, marks[side])}</span>`).join(' ');
    if (inside !== '') return `<td class="${side}" lang="${escapeValue(view.language)}" dir="auto">${inside}</td>`;
    const words_ = row.kind === 'gap' ? (side === 'target' ? t.nothingTarget : t.nothingSource) : row.kind === 'far' ? t.elsewhere : row.kind === 'furniture' ? `${t.boilerplate}: ${[...row.source, ...row.target][0]?.reason ?? ''}` : '';
    return `<td class="${side} ${row.kind === 'gap' ? 'void' : 'quiet'}">${words_}</td>`;
  };
  const units = unitsOf(pair, choice);
  const unitOf = new Map(units.flatMap((u) => [...u.source, ...u.target].map((s) => [s, u] as const)));
  const far: string[] = [];
  const rows = rowsOf(pair.sourceSegments, pair.targetSegments, pair.links).flatMap((row) => {
    const own = new Set([...row.source, ...row.target].flatMap((s) => unitOf.get(s) ?? []));
    if (own.size === 0) return [];
    const link = row.links[0];
    const names = [row.kind as string];
    if ([...own].some((u) => u.findings.length > 0)) names.push('has-finding');
    if ([...own].some((u) => u.annotations.length > 0)) names.push('has-annotation');
    if ([...own].some((u) => u.link?.confirmed)) names.push('is-sure');
    if (row.kind === 'far') {
      const name = `l${pair.links.indexOf(row.links[0])}`;
      names.push(name);
      if (!far.includes(name)) far.push(name);
    }
    const node = row.kind === 'furniture' || !link ? '' : row.links.every((l) => l.confirmed) ? `<span class="sure" title="${t.confirmed}">✓</span>` : row.kind === 'gap' ? `${link.source.length}:${link.target.length}` : row.links.map((l) => Math.round(l.score * 100)).join(' ');
    return [`<tr class="${names.join(' ')}">${cell('source', row)}<td class="node">${node}</td>${cell('target', row)}</tr>`];
  });
  const severity = (s: Severity): string => `<span class="sv ${s}" aria-hidden="true"></span> ${t[s]}`;
  const quote = (text: string, lang: string): string => (text === '' ? '' : `<q lang="${escapeValue(lang)}">${escapeHtml(text)}</q>`);
  const annotations = pair.annotations.map((a) => {
    const label = a.kind === 'intentional-cut' ? t.cut : a.kind === 'comment' ? t.comment : categoryLabel(a.category, language);
    return `<li>${severity(a.severity)} · <b>${escapeHtml(label)}</b> ${[...a.sourceQuotes.map((q) => quote(q, pair.source.language)), ...a.targetQuotes.map((q) => quote(q, pair.target.language))].filter(Boolean).join(' → ')}${a.correctedText ? ` <ins lang="${escapeValue(pair.target.language)}">${escapeHtml(a.correctedText)}</ins>` : ''}${a.comment ? `<p>${escapeHtml(a.comment)}</p>` : ''}${a.author ? ` <span class="quiet">${escapeHtml(a.author)}</span>` : ''}</li>`;
  });
  const findings = open.map((f) => `<li>${severity(f.severity)} · <b>${escapeHtml(f.title)}</b> <span class="quiet">${escapeHtml(categoryLabel(f.category, language))}</span><p>${escapeHtml(f.message)}</p>${f.suggestion === undefined ? '' : `<p>${t.suggestion}: <ins>${escapeHtml(f.suggestion)}</ins></p>`}</li>`);
  const things = [...pair.annotations.map((_, n) => `a${n + 1}`), ...open.map((_, n) => `f${n + 1}`)];
  const title = escapeHtml(pair.target.title || pair.source.title);
  const list = (items: readonly string[], tag: 'ol' | 'ul'): string => (items.length === 0 ? `<p class="quiet">${t.none}</p>` : `<${tag}>${items.join('\n')}</${tag}>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="${escapeValue(generator)}">
<title>${escapeValue(pair.target.title || pair.source.title)} · ${t.report}</title>
<style>${STYLE}${things.length > 0 ? `${pointing(things)}{outline:2px solid var(--ink);outline-offset:1px}` : ''}${far.length > 0 ? `${pointing(far)}{background:var(--sure-soft)}` : ''}</style>
</head>
<body>
<header>
<p class="quiet">${t.report}</p>
<h1 lang="${escapeValue(pair.target.language)}">${title}</h1>
<p lang="${escapeValue(pair.source.language)}" class="original">${escapeHtml(pair.source.title)}</p>
<p>${t.score}: <b>${format.format(score.score)}</b>${score.failed ? ` · ${t.failed}` : ''}${score.reliable ? '' : ` <span class="quiet">(${t.short})</span>`} · ${t.findings}: ${open.length} · ${t.annotations}: ${pair.annotations.length}</p>
</header>
${filters(t)}
<table>
<thead><tr><th scope="col">${escapeHtml(pair.source.name)} <span class="quiet">${t.source}, ${format.format(words('source'))} ${t.words}</span></th><td class="node"></td><th scope="col">${escapeHtml(pair.target.name)} <span class="quiet">${t.target}, ${format.format(words('target'))} ${t.words}</span></th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<section><h2>${t.annotations}</h2>${list(annotations, 'ol')}</section>
<section><h2>${t.findings}</h2>${list(findings, 'ul')}</section>
<footer class="quiet">${t.made} ${escapeHtml(generator)}, ${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC</footer>
</body>
</html>
`;
}
