import { MEASURED } from '../../src-core/checks/measured.ts';
import type { Words } from '../i18n/index.ts';

/** How often a check was right, in words with its base; or that nobody measured it yet. */
export function measuredText({ t, check, number }: Pick<Words, 't' | 'check' | 'number'>, id: string): string {
  const planted = id in MEASURED ? MEASURED[id as keyof typeof MEASURED].planted : null;
  if (!planted) return t('finding.notMeasured', { check: check(id) });
  return t('finding.measured', { check: check(id), share: number((100 * planted.right) / planted.said, 0), n: number(planted.said) });
}
