import { describe, expect, it } from 'vitest';
import { setUnlinkedApart } from '../../../src-core/alignment/unlinked.ts';
import type { Alignment } from '../../../src-core/alignment/model.ts';
import type { Segment } from '../../../src-core/text/model.ts';

/** One segment a line; `=` links the n-th lines that both sides have, `-` marks one that has no counterpart. */
function pair(source: readonly string[], target: readonly string[]): { alignment: Alignment; source: { text: string; language: string }; target: { text: string; language: string } } {
  const side = (lines: readonly string[], prefix: string) => {
    const text = lines.map((l) => l.slice(2)).join('\n');
    let at = 0;
    const segments = lines.map((l, k): Segment => {
      const start = at;
      at += l.length - 1;
      return { id: `${prefix}${k + 1}`, start, end: start + l.length - 2, block: k, kind: l.startsWith('~') ? 'boilerplate' : 'paragraph' };
    });
    const ids = (mark: string): string[] => segments.filter((_, k) => lines[k]!.startsWith(mark)).map((s) => s.id);
    return { text, segments, linked: ids('='), alone: ids('-') };
  };
  const [a, b] = [side(source, 's'), side(target, 't')];
  const links = [...a.linked.map((id, k) => ({ source: [id], target: [b.linked[k]!], score: 0.9 })), ...a.alone.map((id) => ({ source: [id], target: [], score: 0.5 })), ...b.alone.map((id) => ({ source: [], target: [id], score: 0.5 }))];
  return { alignment: { source: a.segments, target: b.segments, links }, source: { text: a.text, language: 'ru' }, target: { text: b.text, language: 'en' } };
}
const apartIn = ({ alignment, source, target }: ReturnType<typeof pair>): string[] => {
  const next = setUnlinkedApart(alignment, source, target);
  const texts = [...next.source.filter((s) => s.reason === 'no-counterpart').map((s) => source.text.slice(s.start, s.end)), ...next.target.filter((s) => s.reason === 'no-counterpart').map((s) => target.text.slice(s.start, s.end))];
  const inLinks = new Set(next.links.flatMap((l) => [...l.source, ...l.target]));
  for (const s of [...next.source, ...next.target]) expect(inLinks.has(s.id)).toBe(s.kind !== 'boilerplate');
  return texts;
};

const RU = ['= Паром ходил через пролив дважды в день.', '= Потом шторм унёс причал.'];
const EN = ['= The ferry crossed the strait twice a day.', '= Then a storm took its landing stage away.'];

describe('lines without counterpart', () => {
  it('are set apart where they look like furniture', () => {
    expect(apartIn(pair([...RU, '- Другие материалы рубрики'], EN))).toEqual(['Другие материалы рубрики']);
    expect(apartIn(pair(RU, [...EN, '- More from this section']))).toEqual(['More from this section']);
  });
  it('stay where they read like the article: a true omission is a finding', () => {
    expect(apartIn(pair([RU[0]!, '- Капитан переехал на материк и купил пекарню.', RU[1]!], EN))).toEqual([]);
    expect(apartIn(pair(RU, [EN[0]!, '- The captain moved to the mainland and bought a bakery.', EN[1]!]))).toEqual([]);
  });
  it('stay where they have a counterpart, whatever they look like', () => {
    expect(apartIn(pair([...RU, '= Другие материалы рубрики'], [...EN, '= More from this section']))).toEqual([]);
  });
  it('stay where they are a sentence of a paragraph', () => {
    const { alignment, source, target } = pair([...RU, 'Подробнее об этом рассказали в другой рубрике.'], EN);
    const glued = { ...alignment, source: alignment.source.map((s) => (s.block === 2 ? { ...s, block: 1 } : s)) };
    expect(setUnlinkedApart(glued, source, target)).toBe(glued);
  });
  it('go from inside a paragraph when they have no stop and look like furniture by themselves', () => {
    const { alignment, source, target } = pair([...RU, '- Другие материалы рубрики'], EN);
    const glued = { ...alignment, source: alignment.source.map((s) => (s.block === 2 ? { ...s, block: 1 } : s)) };
    expect(setUnlinkedApart(glued, source, target).source.at(-1)).toMatchObject({ kind: 'boilerplate', reason: 'no-counterpart' });
  });
});
