import { agree } from '../language/polarity/index.ts';
import { clashes, hasFellow, sameHead } from './clash.ts';
import type { Check, CheckContext, Draft } from './context.ts';
import { quoteOf } from './context.ts';
import { operatorsOf } from './operators.ts';
import type { PlacedOperator } from './operators.ts';

const MODALITY = new Set(['modality'] as const);
const LEAST = 0.75;
const LINK = 0.6;
/** How near the words beside two modals must be where they do not govern the same word. */
const SHOWN = { plain: 0.75, thorough: 0.5 } as const;

/** How binding a modal is; two of the same rank never clash. */
const RANK: Readonly<Record<string, number>> = { may: 1, can: 1, likely: 2, should: 3, will: 4, must: 5 };
/** Apart by this much, one is not a rendition of the other. */
const APART = 2;

/** Whether two modals are of clearly different force: must for may, will for may; or one allows what the other forbids. */
function clash(a: PlacedOperator, b: PlacedOperator): boolean {
  if (agree(a, b) === 'opposite') return true;
  // A negation turns the force round («не может»: "must not").
  if (a.negated || b.negated) return false;
  const [x, y] = [RANK[a.value], RANK[b.value]];
  return x !== undefined && y !== undefined && Math.abs(x - y) >= APART;
}

/** Force changed: what may happen must, what is allowed is forbidden. */
function changed(context: CheckContext): Draft[] {
  return clashes(context, MODALITY, LEAST, clash).flatMap(({ link, source, target, sure }): Draft[] => {
    const { score } = context.links[link]!.link;
    if (score < LINK || (!sameHead(source, target, operatorsOf(context, link)) && sure < (context.thorough ? SHOWN.thorough : SHOWN.plain))) return [];
    const [s, t] = [{ start: source.start, end: source.end }, { start: target.start, end: target.end }];
    return [
      {
        check: 'modality',
        category: 'accuracy/mistranslation',
        severity: 'major',
        confidence: Math.round(100 * Math.min(source.strength, target.strength) * score * (0.6 + 0.4 * sure)) / 100,
        source: [s],
        target: [t],
        messageKey: 'modality.changed',
        params: { source: quoteOf(context.source, s), target: quoteOf(context.target, t) },
        evidence: { source: source.value, target: target.value },
      },
    ];
  });
}

/** Surely said modals whose loss turns a guess or a demand into a fact. */
const LOST: ReadonlySet<string> = new Set(['must', 'may', 'can']);
const SURE = 0.9;

/** The modal is gone and the verb it governed stands alone: what may happen happens. */
function lost(context: CheckContext): Draft[] {
  return context.links.flatMap((link, n): Draft[] => {
    if (link.source.length !== 1 || link.target.length !== 1 || link.link.score < LINK) return [];
    const { source, target, words } = operatorsOf(context, n);
    // Any modal, hedge or denial on the other side may render it some other way.
    if (target.some((o) => o.kind === 'modality' || o.kind === 'negation' || (o.kind === 'attribution' && o.value === 'hedge'))) return [];
    return source.flatMap((o): Draft[] => {
      const head = words.source[o.headAt];
      if (o.kind !== 'modality' || !LOST.has(o.value) || o.strength < SURE || o.negated || head?.state !== 'linked' || hasFellow(o, target)) return [];
      if (source.filter((m) => m.kind === 'modality').length > 1 || source.some((m) => m.kind === 'negation')) return [];
      const rendition = words.target[head.partner];
      if (!rendition || rendition.kind === 'light') return [];
      for (let k = o.from; k <= o.to; k++) if (words.source[k]?.state !== 'none') return [];
      const s = { start: o.start, end: o.end };
      const t = { start: rendition.token.start, end: rendition.token.end };
      return [
        {
          check: 'modality',
          category: 'accuracy/mistranslation',
          severity: 'minor',
          confidence: Math.round(60 * link.link.score) / 100,
          source: [s],
          target: [t],
          messageKey: 'modality.lost',
          params: { source: quoteOf(context.source, s), target: quoteOf(context.target, t) },
          evidence: { source: o.value },
        },
      ];
    });
  });
}

/** Modals: force changed, or, asked to be thorough, lost. */
export const modality: Check = (context) => (context.thorough ? [...changed(context), ...lost(context)] : changed(context));
