import type { Token } from '../language/tokens.ts';
import type { Check, CheckContext, CheckLink, CheckSide } from './context.ts';
import { quoteOf, spanOf } from './context.ts';

interface Figure {
  readonly token: Token;
  readonly key: string;
  readonly value: number;
  readonly inWords: boolean;
}

function figuresOf(side: CheckSide, indices: readonly number[]): Figure[] {
  return indices.flatMap((k) =>
    (side.words.tokens[k] ?? []).flatMap((token) => (token.quantity ? [{ token, key: token.quantity.key, value: token.quantity.value, inWords: token.quantity.inWords }] : [])),
  );
}

/** All figures of the link and of its neighbours: content that moved to the next sentence counts as there. */
function keysAround(context: CheckContext, link: CheckLink, side: 'source' | 'target'): Set<string> {
  const own = side === 'source' ? context.source : context.target;
  const indices = link[side];
  const low = Math.min(...indices);
  const high = Math.max(...indices);
  const keys = new Set<string>();
  for (let k = Math.max(0, low - 1); k <= Math.min(own.segments.length - 1, high + 1); k++) {
    for (const figure of figuresOf(own, [k])) {
      keys.add(figure.key);
      // 24-hour and 12-hour clocks, and a time written with a point, name the same time.
      const time = /^@(\d+):(\d\d)$/.exec(figure.key);
      if (time) for (const hour of [Number(time[1]), (Number(time[1]) + 12) % 24]) keys.add(`@${hour}:${time[2]}`).add(`#${Number(`${hour}.${time[2]}`)}`);
    }
  }
  return keys;
}

/** «1,5 тысячи» and "1,500", "about 18.4" and 18.37: equal within what rounding explains. */
function agrees(figure: Figure, keys: ReadonlySet<string>, values: readonly number[]): boolean {
  if (keys.has(figure.key)) return true;
  if (Number.isNaN(figure.value)) return keys.has(figure.key);
  return values.some((v) => v !== 0 && figure.value >= 1000 && Math.abs(v - figure.value) / Math.abs(v) < 0.005 && v !== figure.value && roundsTo(v, figure.value));
}

function roundsTo(a: number, b: number): boolean {
  const [short, long] = String(a).replace(/0+$/, '').length < String(b).replace(/0+$/, '').length ? [a, b] : [b, a];
  const digits = String(short).replace(/\D/g, '').replace(/0+$/, '').length;
  return digits > 0 && Number(long.toPrecision(digits)) === short;
}

/**
 * A figure of the source that the target lacks, where the target has one the source lacks: the two are held against each other.
 * One orphan alone is no finding, because translators spell figures out and drop them freely.
 */
export const number: Check = (context) =>
  context.links.flatMap((link) => {
    if (link.source.length === 0 || link.target.length === 0) return [];
    const source = figuresOf(context.source, link.source);
    const target = figuresOf(context.target, link.target);
    if (source.length === 0 || target.length === 0) return [];
    const sourceKeys = keysAround(context, link, 'source');
    const targetKeys = keysAround(context, link, 'target');
    const values = (figures: readonly Figure[]): number[] => figures.map((f) => f.value).filter((v) => !Number.isNaN(v));
    const orphanSource = source.filter((f) => !f.inWords && !agrees(f, targetKeys, values(target)));
    const orphanTarget = target.filter((f) => !f.inWords && !agrees(f, sourceKeys, values(source)));
    const used = new Set<Figure>();
    return orphanSource.flatMap((s) => {
      const free = orphanTarget.filter((t) => !used.has(t));
      const t = nearest(s, free, source, target);
      if (!t) return [];
      used.add(t);
      const quoteS = quoteOf(context.source, s.token);
      const quoteT = quoteOf(context.target, t.token);
      const comparable = !Number.isNaN(s.value) && !Number.isNaN(t.value) && s.value !== 0;
      return [
        {
          check: 'number',
          category: 'accuracy/mistranslation',
          severity: 'major' as const,
          confidence: link.link.score * 0.9,
          source: [spanOf(s.token)],
          target: [spanOf(t.token)],
          messageKey: 'number.differs',
          params: {
            source: quoteS,
            target: quoteT,
            ...(comparable ? { sourceValue: s.value, targetValue: t.value, gap: Math.round(((t.value - s.value) / s.value) * 1000) / 10 } : {}),
            sameDigits: sameDigits(quoteS, quoteT),
          },
          evidence: { source: Number.isNaN(s.value) ? quoteS : s.value, target: Number.isNaN(t.value) ? quoteT : t.value },
        },
      ];
    });
  });

/** The free target figure that most likely stands for `s`: same unit first, then like magnitude, then like place. */
function nearest(s: Figure, free: readonly Figure[], source: readonly Figure[], target: readonly Figure[]): Figure | undefined {
  const place = source.indexOf(s) / Math.max(1, source.length);
  const distance = (t: Figure): number => {
    const unit = s.token.quantity?.unit === t.token.quantity?.unit ? 0 : 1.5;
    const size = Number.isNaN(s.value) || Number.isNaN(t.value) ? 1 : Math.min(3, Math.abs(Math.log10((Math.abs(t.value) + 1) / (Math.abs(s.value) + 1))));
    return unit + size + Math.abs(target.indexOf(t) / Math.max(1, target.length) - place);
  };
  return [...free].sort((a, b) => distance(a) - distance(b))[0];
}

function sameDigits(a: string, b: string): boolean {
  const digits = (text: string): string => [...text.replace(/\D/g, '')].sort().join('');
  return digits(a) === digits(b) && a.replace(/\D/g, '') !== b.replace(/\D/g, '');
}
