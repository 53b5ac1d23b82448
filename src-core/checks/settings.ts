import { CATALOGUE, checkKindFault, traitsOf } from './catalogue.ts';
import type { CheckNeed } from './catalogue.ts';
import { hash } from './hash.ts';
import type { Severity } from './model.ts';

export const NUMBER_STYLES = ['any', 'comma', 'space', 'plain'] as const;
export const QUOTE_STYLES = ['any', 'double', 'single', 'guillemets'] as const;
export const DASH_STYLES = ['any', 'em', 'em-spaced', 'en-spaced'] as const;
export const OXFORD_STYLES = ['any', 'always', 'never'] as const;
export const SPELLING_VARIETIES = ['any', 'en-GB', 'en-US'] as const;

/** How a publisher wants English set; `any` leaves a point to the translator. */
export interface HouseStyle {
  /** Thousands: 10,000 · 10 000 · 10000. */
  readonly numbers: (typeof NUMBER_STYLES)[number];
  /** Outer quotation marks: “ ” · ‘ ’ · « ». */
  readonly quotes: (typeof QUOTE_STYLES)[number];
  /** A dash between parts of a sentence: word—word · word — word · word – word. */
  readonly dash: (typeof DASH_STYLES)[number];
  /** The comma before the last “and” of a list. */
  readonly oxfordComma: (typeof OXFORD_STYLES)[number];
  readonly spelling: (typeof SPELLING_VARIETIES)[number];
}

/** What a person changed of one check, or of one finer kind of it. */
export interface CheckChoice {
  readonly on?: boolean | undefined;
  readonly severity?: Severity | undefined;
}

/** Which checks speak, how loudly, and by which house style. Part of the name under which findings are kept. */
export interface CheckSettings {
  /** By check id, or by check and kind (`omission.phrase`); what is not here is as the catalogue has it. */
  readonly checks: Readonly<Record<string, CheckChoice>>;
  /** Speak also where the check is less sure. */
  readonly thorough: boolean;
  readonly style: HouseStyle;
}

export const ANY_STYLE: HouseStyle = { numbers: 'any', quotes: 'any', dash: 'any', oxfordComma: 'any', spelling: 'any' };
export const DEFAULT_CHECKS: CheckSettings = { checks: {}, thorough: false, style: ANY_STYLE };

/** Whether findings of this check or kind (`punctuation`, `punctuation.style`) are shown. */
export function isOn(settings: CheckSettings, name: string): boolean {
  const [id = '', kind] = name.split('.');
  const traits = traitsOf(id);
  if (!(settings.checks[id]?.on ?? traits.on)) return false;
  return kind === undefined || (settings.checks[name]?.on ?? !traits.quiet.includes(kind));
}

/** The severity a person chose for this check or kind, if any. */
export function severityChosen(settings: CheckSettings, name: string): Severity | undefined {
  return settings.checks[name]?.severity ?? settings.checks[name.split('.')[0]!]?.severity;
}

/** True if a check that is on needs this. */
export function needs(settings: CheckSettings, need: CheckNeed): boolean {
  return CATALOGUE.some((t) => t.needs.includes(need) && isOn(settings, t.id));
}

/** Only these checks and kinds; a kind brings its check along and leaves its other kinds out. */
export function onlyChecks(settings: CheckSettings, names: readonly string[]): CheckSettings {
  const wanted = new Set(names);
  const checks: Record<string, CheckChoice> = {};
  for (const { id, kinds } of CATALOGUE) {
    const chosen = kinds.filter((k) => wanted.has(`${id}.${k}`));
    checks[id] = { ...settings.checks[id], on: wanted.has(id) || chosen.length > 0 };
    for (const kind of kinds) {
      const name = `${id}.${kind}`;
      if (chosen.length > 0 && !wanted.has(id)) checks[name] = { ...settings.checks[name], on: chosen.includes(kind) };
      else if (settings.checks[name]) checks[name] = { ...settings.checks[name], ...(chosen.includes(kind) ? { on: true } : {}) };
      else if (chosen.includes(kind)) checks[name] = { on: true };
    }
  }
  return { ...settings, checks };
}

/** All but these checks and kinds. */
export function withoutChecks(settings: CheckSettings, names: readonly string[]): CheckSettings {
  return { ...settings, checks: { ...settings.checks, ...Object.fromEntries(names.map((n) => [n, { ...settings.checks[n], on: false }])) } };
}

/** A short name of settings: the same for settings that say the same, however they are written. */
export function settingsKey(settings: CheckSettings): string {
  const choices = Object.keys(settings.checks)
    .toSorted()
    .flatMap((name) => {
      const [id = '', kind] = name.split('.');
      const traits = traitsOf(id);
      const usual = kind === undefined ? traits.on : !traits.quiet.includes(kind);
      const { on = usual, severity = '' } = settings.checks[name]!;
      return on === usual && severity === '' ? [] : [`${name}:${on}:${severity}`];
    });
  const style = Object.entries(settings.style).filter(([, value]) => value !== 'any');
  if (choices.length === 0 && !settings.thorough && style.length === 0) return '';
  return hash(JSON.stringify([choices, settings.thorough, style.toSorted()]));
}

/** Settings of which parts may be missing, or name checks of another version, made whole. */
export function completeSettings(part: { readonly checks?: CheckSettings['checks'] | undefined; readonly thorough?: boolean | undefined; readonly style?: { readonly [K in keyof HouseStyle]?: HouseStyle[K] | undefined } | undefined }): CheckSettings {
  const checks = Object.fromEntries(Object.entries(part.checks ?? {}).filter(([name]) => checkKindFault(name) === null));
  const style = Object.fromEntries(Object.entries(part.style ?? {}).filter(([, value]) => value !== undefined));
  return { checks, thorough: part.thorough ?? false, style: { ...ANY_STYLE, ...style } };
}
