import type { FindingView, PairView } from '../../src-core/contract.ts';
import type { Severity } from '../../src-core/checks/model.ts';
import { useWords } from '../i18n/index.ts';

const WIDTH = 340;
const HEIGHT = 148;
const SHAPES: Readonly<Record<Severity, string>> = { critical: 'M0-7 6 0 0 7-6 0z', major: 'M0-5 6 5H-6z', minor: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0', neutral: 'M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0' };

interface BitextMapProps {
  readonly pair: PairView;
  readonly findings: readonly FindingView[];
  readonly onGo: (side: 'source' | 'target', offset: number) => void;
}

/** Place in the source against place in the target: a straight diagonal is a faithful order, hatches are gaps. */
export function BitextMap({ pair, findings, onGo }: BitextMapProps) {
  const { t } = useWords();
  const spans = new Map([...pair.sourceSegments.map((s) => [s.id, s] as const), ...pair.targetSegments.map((s) => [s.id, s] as const)]);
  const article = { source: pair.sourceSegments.filter((s) => s.kind !== 'boilerplate'), target: pair.targetSegments.filter((s) => s.kind !== 'boilerplate') };
  const scale = (side: 'source' | 'target', size: number) => {
    const first = article[side][0]?.start ?? 0;
    const last = article[side].at(-1)?.end ?? 1;
    return (offset: number): number => ((offset - first) / Math.max(1, last - first)) * size;
  };
  const x = scale('source', WIDTH);
  const y = scale('target', HEIGHT);
  const range = (ids: readonly string[]): [number, number] => {
    const own = ids.flatMap((id) => spans.get(id) ?? []);
    return [Math.min(...own.map((s) => s.start)), Math.max(...own.map((s) => s.end))];
  };
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('bench.mapLabel')}
      onClick={(e) => {
        const box = e.currentTarget.getBoundingClientRect();
        const first = article.source[0]?.start ?? 0;
        const last = article.source.at(-1)?.end ?? 1;
        onGo('source', first + ((e.clientX - box.left) / box.width) * (last - first));
      }}
    >
      <defs>
        <pattern id="map-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" stroke="var(--edge)" strokeWidth="1.2" />
        </pattern>
      </defs>
      {pair.links.map((link, n) => {
        if (link.target.length === 0) {
          const [a, b] = range(link.source);
          return <rect key={n} x={x(a)} y={0} width={Math.max(1.5, x(b) - x(a))} height={HEIGHT} fill="url(#map-hatch)" opacity={0.55} />;
        }
        if (link.source.length === 0) {
          const [a, b] = range(link.target);
          return <rect key={n} x={0} y={y(a)} width={WIDTH} height={Math.max(1.5, y(b) - y(a))} fill="url(#map-hatch)" opacity={0.55} />;
        }
        const [a, b] = range(link.source);
        const [c, d] = range(link.target);
        return <path key={n} d={`M${x(a)} ${y(c)}L${x(b)} ${y(d)}`} stroke={link.confirmed ? 'var(--sure)' : 'var(--ink-2)'} strokeWidth="3.5" fill="none" vectorEffect="non-scaling-stroke" />;
      })}
      {findings.map((f) => {
        const s = f.source[0];
        const g = f.target[0];
        if (!s && !g) return null;
        return <path key={f.id} transform={`translate(${x(s?.start ?? article.source[0]?.start ?? 0)} ${y(g?.start ?? article.target[0]?.start ?? 0)})`} d={SHAPES[f.severity]} {...(f.severity === 'neutral' ? { fill: 'none', stroke: 'var(--neutral)', strokeWidth: 2 } : { fill: `var(--${f.severity})` })} />;
      })}
    </svg>
  );
}
