import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../src-core/checks/model.ts';
import { wordsIn } from '../../src-renderer/i18n/index.ts';
import { en } from '../../src-renderer/i18n/en.ts';
import { ru } from '../../src-renderer/i18n/ru.ts';

const [english, russian] = [wordsIn('en'), wordsIn('ru')];

describe('the words of the interface', () => {
  it('name every check in both languages', () => {
    for (const id of CHECK_IDS) {
      expect(english.check(id)).toMatch(/^[A-Z][a-z ]+$/);
      expect(russian.check(id)).toMatch(/^[А-Я][а-яё ]+$/);
    }
    expect(english.check('brand-new')).toBe('brand-new');
  });
  // It read “How often check number is right: not measured yet”.
  it('say in a sentence that a check was not measured', () => {
    expect(english.t('finding.notMeasured', { check: english.check('number') })).toBe('How often the check “Figures” is right has not been measured yet.');
    expect(russian.t('finding.notMeasured', { check: russian.check('number') })).toBe('Точность проверки «Числа» пока не измерена.');
  });
  it('count furniture in Russian as Russian does', () => {
    expect([1, 3, 5, 21].map((n) => russian.t('bench.folded', { n }))).toEqual(['1 элемент страницы вне статьи', '3 элемента страницы вне статьи', '5 элементов страницы вне статьи', '21 элемент страницы вне статьи']);
  });
  it('write percentages as each language does', () => {
    expect([english.value('+75 %'), english.value('+99,900 %, the same digits'), russian.value('+75 %'), russian.value('−5%')]).toEqual(['+75%', '+99,900%, the same digits', '+75\u00a0%', '−5\u00a0%']);
  });
  it('are the same phrases with the same blanks in both languages', () => {
    const blanks = (value: unknown): string[] => [...new Set((typeof value === 'string' ? value : (value as { other: string }).other).match(/\{\w+\}/g) ?? [])].toSorted();
    expect(Object.keys(ru).toSorted()).toEqual(Object.keys(en).toSorted());
    for (const key of Object.keys(en) as (keyof typeof en)[]) expect([key, blanks(ru[key])]).toEqual([key, blanks(en[key])]);
  });
});
