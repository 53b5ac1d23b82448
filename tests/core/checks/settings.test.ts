import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, checkKindFault } from '../../../src-core/checks/catalogue.ts';
import { CHECK_IDS } from '../../../src-core/checks/model.ts';
import { CHECKS } from '../../../src-core/checks/registry.ts';
import { ANY_STYLE, completeSettings, DEFAULT_CHECKS, isOn, needs, onlyChecks, settingsKey, severityChosen, withoutChecks } from '../../../src-core/checks/settings.ts';
import type { CheckSettings } from '../../../src-core/checks/settings.ts';
import { checkSettingsFileSchema, checkSettingsSchema } from '../../../src-core/contract.ts';
import { checkAlignment } from '../../../src-core/core.ts';
import { analyse, sample, testResources } from '../../helpers/core.ts';

const withChecks = (checks: CheckSettings['checks']): CheckSettings => ({ ...DEFAULT_CHECKS, checks });

describe('the catalogue', () => {
  it('has every check once, and the registry runs none that it does not have', () => {
    expect(CATALOGUE.map((t) => t.id).toSorted()).toEqual([...CHECK_IDS].toSorted());
    for (const [id] of CHECKS) expect(CHECK_IDS).toContain(id);
  });
  it('has quiet kinds only among the kinds', () => {
    for (const t of CATALOGUE) for (const kind of t.quiet) expect(t.kinds).toContain(kind);
  });
  it.each(['number', 'omission.phrase', 'grammar.style'])('knows %s', (name) => expect(checkKindFault(name)).toBeNull());
  it.each([
    ['', 'no check “”'],
    ['numbers', 'no check “numbers”'],
    ['omission.word', 'no kind “word”'],
    ['repetition.word', 'no finer kinds'],
    ['__proto__', 'no check'],
  ])('refuses “%s”', (name, reason) => expect(checkKindFault(name)).toContain(reason));
});

describe('settings', () => {
  it('take traits from the catalogue where nobody chose', () => {
    expect(isOn(DEFAULT_CHECKS, 'number')).toBe(true);
    expect(isOn(DEFAULT_CHECKS, 'grammar.style')).toBe(false);
    expect(severityChosen(DEFAULT_CHECKS, 'number')).toBeUndefined();
  });
  it('let a kind differ from its check', () => {
    const settings = withChecks({ omission: { severity: 'critical' }, 'omission.cut': { on: false, severity: 'neutral' }, 'grammar.style': { on: true } });
    expect([isOn(settings, 'omission'), isOn(settings, 'omission.cut'), isOn(settings, 'grammar.style')]).toEqual([true, false, true]);
    expect([severityChosen(settings, 'omission.phrase'), severityChosen(settings, 'omission.cut')]).toEqual(['critical', 'neutral']);
  });
  it('switch all kinds off with their check', () => expect(isOn(withChecks({ grammar: { on: false }, 'grammar.style': { on: true } }), 'grammar.style')).toBe(false));
  it('narrow to some checks, or to a kind', () => {
    const only = onlyChecks(DEFAULT_CHECKS, ['number', 'omission.phrase', 'grammar.style']);
    expect(CATALOGUE.filter((t) => isOn(only, t.id)).map((t) => t.id)).toEqual(['omission', 'number', 'grammar']);
    expect([isOn(only, 'omission.phrase'), isOn(only, 'omission.segment'), isOn(only, 'grammar.style'), isOn(only, 'grammar.calque')]).toEqual([true, false, true, false]);
  });
  it('leave out checks and kinds', () => {
    const less = withoutChecks(DEFAULT_CHECKS, ['number', 'omission.cut']);
    expect([isOn(less, 'number'), isOn(less, 'omission'), isOn(less, 'omission.cut')]).toEqual([false, true, false]);
  });
  it('ask for the proofreader only while a check that wants it is on', () => {
    expect(needs(DEFAULT_CHECKS, 'proofreader')).toBe(true);
    expect(needs(withoutChecks(DEFAULT_CHECKS, ['grammar', 'spelling']), 'proofreader')).toBe(false);
  });
  it('have one key for what says the same, and another for every difference', () => {
    expect(settingsKey(DEFAULT_CHECKS)).toBe('');
    expect(settingsKey(withChecks({ number: { on: true } }))).toBe('');
    expect(settingsKey(withChecks({ number: { on: false }, date: { severity: 'minor' } }))).toBe(settingsKey(withChecks({ date: { on: true, severity: 'minor' }, number: { on: false } })));
    const different = [withChecks({ number: { on: false } }), withChecks({ number: { severity: 'minor' } }), withChecks({ 'grammar.style': { on: true } }), { ...DEFAULT_CHECKS, thorough: true }, { ...DEFAULT_CHECKS, style: { ...ANY_STYLE, quotes: 'double' as const } }, { ...DEFAULT_CHECKS, style: { ...ANY_STYLE, dash: 'em' as const } }];
    expect(new Set(different.map(settingsKey)).size).toBe(different.length);
  });
  it('are made whole from parts, without checks of another version', () => {
    expect(completeSettings({ checks: { number: { on: false }, telepathy: { on: true } }, style: { dash: 'em' } })).toEqual({ checks: { number: { on: false } }, thorough: false, style: { ...ANY_STYLE, dash: 'em' } });
  });
  it('are refused by the schema with a sentence about the name', () => {
    const refused = checkSettingsSchema.safeParse({ ...DEFAULT_CHECKS, checks: { telepathy: { on: true } } });
    expect(JSON.stringify(refused.error?.issues)).toContain('there is no check “telepathy”');
    expect(checkSettingsFileSchema.safeParse({ style: { dash: 'wavy' } }).success).toBe(false);
    expect(checkSettingsFileSchema.safeParse({ thorough: true, more: 1 }).success).toBe(false);
  });
  it('survive JSON with their key', () => {
    const names = fc.constantFrom(...CATALOGUE.flatMap((t) => [t.id, ...t.kinds.map((k) => `${t.id}.${k}`)]));
    const choice = fc.record({ on: fc.boolean(), severity: fc.constantFrom('neutral' as const, 'minor' as const, 'major' as const, 'critical' as const) }, { requiredKeys: [] });
    fc.assert(fc.property(fc.dictionary(names, choice), fc.boolean(), (checks, thorough) => {
      const settings = completeSettings({ checks, thorough });
      expect(settingsKey(checkSettingsSchema.parse(JSON.parse(JSON.stringify(settings))))).toBe(settingsKey(settings));
    }));
  });
});

describe('settings at work', () => {
  const { source, target, alignment, findings } = analyse(sample('relay-exchange-ru.txt'), sample('relay-exchange-en.txt'));
  const found = (settings: CheckSettings) => checkAlignment(source, target, alignment, testResources(), { settings });
  it('leave a check out, and every other finding as it was', () => {
    expect(found(withoutChecks(DEFAULT_CHECKS, ['number']))).toEqual(findings.filter((f) => f.check !== 'number'));
  });
  it('change the severity and nothing else', () => {
    const number = findings.find((f) => f.check === 'number')!;
    expect(found(withChecks({ number: { severity: 'critical' } })).find((f) => f.check === 'number')).toEqual({ ...number, severity: 'critical' });
  });
  it('give findings about the same words the same wording', () => {
    const ru = 'Ольга приехала в Саратов. Она привезла договор в город. Павел ждал её до вечера. Он забрал договор домой.';
    const { findings: twice } = analyse(ru, 'Olga came to Saratov. She brought the договор to the city. Pavel waited for her until evening. He took the договор home.');
    const left = twice.filter((f) => f.check === 'untranslated');
    expect(left).toHaveLength(2);
    expect(left[0]!.wording).toBe(left[1]!.wording);
    expect(left[0]!.id).not.toBe(left[1]!.id);
    expect(left[0]!.wording).not.toBe(findings.find((f) => f.check === 'untranslated')!.wording);
  });
});
