import type { Quantity } from '../../language/quantities.ts';
import type { Language } from '../../text/model.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * The English name of a month or weekday, to be put in place of another one. Russian names stand in a case, so there is no certain
 * replacement for them; nor for abbreviations.
 * @param replaced what stands there now
 */
export function calendarName(q: Quantity, replaced: string, language: Language): string | undefined {
  if (language !== 'en') return undefined;
  const ending = replaced.endsWith("'s") || replaced.endsWith('’s') ? replaced.slice(-2) : replaced.endsWith('s') && WEEKDAYS.includes(replaced.slice(0, -1)) ? 's' : '';
  const bare = replaced.slice(0, replaced.length - ending.length);
  const name = q.kind === 'month' && MONTHS.includes(bare) ? MONTHS[(q.month ?? 0) - 1] : q.kind === 'weekday' && WEEKDAYS.includes(bare) ? WEEKDAYS[(q.weekday ?? 0) - 1] : undefined;
  return name === undefined ? undefined : name + ending;
}
