import type { Candidate } from './model.ts';
import type { PairingReason } from './reasons.ts';

/** What speaks against a pair that is suggested all the same. */
export function againstReasons(candidate: Candidate, all: readonly Candidate[], language: 'en' | 'ru'): PairingReason[] {
  const ru = language === 'ru';
  const out: PairingReason[] = [];
  if (candidate.lengthRatio < 0.6) {
    const percent = Math.round((1 - candidate.lengthRatio / 1.2) * 100);
    out.push({ kind: 'against', text: ru ? `перевод короче ожидаемого на ${percent}\u00a0%` : `the target is ${percent}% shorter than expected` });
  } else if (candidate.lengthRatio > 2.2) {
    const percent = Math.round((candidate.lengthRatio / 1.2 - 1) * 100);
    out.push({ kind: 'against', text: ru ? `перевод длиннее ожидаемого на ${percent}\u00a0%` : `the target is ${percent}% longer than expected` });
  }
  const rival = all.filter((c) => c !== candidate && (c.source === candidate.source || c.target === candidate.target)).sort((p, q) => q.score - p.score)[0];
  if (rival && rival.score > candidate.score - 0.15 && rival.score > 0.4) {
    out.push({ kind: 'against', text: ru ? `есть другой похожий текст: ${rival.score.toFixed(2)}` : `another text is close: ${rival.score.toFixed(2)}` });
  }
  return out;
}
