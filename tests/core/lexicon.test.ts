import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../src-core/exchange/glossary.ts';
import { stemOf } from '../../src-core/language/tokens.ts';
import { compileLexicon, parseEntries } from '../../src-core/lexicon/compile.ts';
import { learnPairs } from '../../src-core/lexicon/learn.ts';
import { loadLexicon } from '../../src-core/lexicon/lexicon.ts';
import { withOverlay } from '../../src-core/lexicon/overlay.ts';
import { alignDocuments, linkWords, prepareDocument } from '../../src-core/core.ts';
import { testLexicon, testResources } from '../helpers/core.ts';

const ru = (w: string) => stemOf(w, 'ru');
const en = (w: string) => stemOf(w, 'en');
const lexicon = testLexicon();
const rendered = (form: string, l = lexicon) => (l.words.get(ru(form)) ?? []).map((r) => r.stems.join(' '));

describe('the lexicon', () => {
  it.each([
    ['рынка', 'market'], ['рынком', 'market'], ['людей', 'people'], ['человек', 'person'], ['пишут', 'write'], ['написанный', 'write'], ['шёл', 'go'], ['стану', 'become'],
    ['детей', 'child'], ['купца', 'merchant'], ['министром', 'minister'], ['заявила', 'say'], ['российскими', 'russian'], ['друзьями', 'friend'], ['отцу', 'father'],
    ['погибли', 'die'], ['возьмёт', 'take'], ['огня', 'fire'], ['льда', 'ice'], ['умерла', 'die'], ['достигли', 'reach'], ['церкви', 'church'], ['начнётся', 'begin'], ['помогла', 'help'], ['львы', 'lion'], ['двух', 'two'], ['удастся', 'manage'], ['стоят', 'stand'],
    ['кожу', 'skin'], ['подарков', 'gift'], ['разговаривали', 'talk'],
  ])('finds the entry of %s', (form, english) => {
    expect(rendered(form.replace('ё', 'е'))).toContain(en(english));
  });
  it('keeps multiword entries, families and what is English', () => {
    expect(lexicon.phrases.get(ru('уголовное'))!.some((p) => p.stems.length === 2 && p.renderings.some((r) => r.stems.join(' ') === `${en('criminal')} ${en('case')}`))).toBe(true);
    expect(lexicon.families.get(ru('экономический'))).toContain(ru('экономика'));
    expect(lexicon.families.get(ru('представитель'))).not.toContain(ru('предложить'));
    expect(lexicon.englishStems.has(en('house'))).toBe(true);
    expect(lexicon.sameWord(ru('рынка'), ru('рынок'))).toBe(true);
    expect(lexicon.sameWord(ru('рынка'), ru('стол'))).toBe(false);
  });
  it('merges entries of one stem by rank, and skips comments', () => {
    const small = loadLexicon(compileLexicon(parseEntries('# note\nмир\tn\tworld; peace\tgeneral\nмир\tname\tMir\tscience\n')));
    expect(small.size).toBe(2);
    expect(small.words.get('мир')!.map((r) => r.stems[0])).toEqual(['world', 'mir', 'peac']);
  });
});

describe('linking words', () => {
  it('links a phrase many to many, in both directions', () => {
    const resources = testResources();
    const texts = ['Следователи возбудили уголовное дело в Перми.', 'Investigators opened a criminal case in Perm.'] as const;
    const [a, b] = [prepareDocument(texts[0], resources, 'ru'), prepareDocument(texts[1], resources, 'en')];
    const shown = (left: typeof a, right: typeof b) => {
      const alignment = alignDocuments(left, right, resources);
      return linkWords(left, right, alignment, alignment.links[0]!, resources).links.map((l) => [l.source.map((s) => left.text.slice(s.start, s.end)).join(' '), l.target.map((s) => right.text.slice(s.start, s.end)).join(' ')]);
    };
    const there = shown(a, b);
    expect(there.flat().join(' ')).toContain('criminal case');
    expect(shown(b, a).map(([s, t]) => `${t}=${s}`).toSorted()).toEqual(there.map(([s, t]) => `${s}=${t}`).toSorted());
  });
});

describe('learned pairs', () => {
  const confirmed = [
    { source: ['зубр', 'лес'], target: ['gronk', 'forest'] },
    { source: ['зубр', 'река'], target: ['gronk', 'river'] },
    { source: ['лес', 'река'], target: ['forest', 'river'] },
    { source: ['зубр'], target: ['gronk'] },
  ];
  it('come from what stands together, in both directions, and need more than one meeting', () => {
    const pairs = learnPairs(confirmed);
    expect(pairs[0]).toMatchObject({ source: 'зубр', target: 'gronk', count: 3 });
    expect(pairs.map((p) => `${p.source}=${p.target}`).toSorted()).toEqual(['зубр=gronk', 'лес=forest', 'река=river']);
    expect(learnPairs(confirmed.slice(0, 1))).toEqual([]);
  });
  it('add to the lexicon and never override a glossary', () => {
    const learned = [{ source: ru('зубр'), target: 'gronk', probability: 0.9, count: 3 }];
    const added = withOverlay(lexicon, { key: 'a', glossary: [], learned });
    expect(rendered('зубр', added)).toEqual([...rendered('зубр'), 'gronk']);
    expect(added.words.get(ru('зубр'))!.at(-1)!.weight).toBeLessThan(1);
    const ruled = withOverlay(lexicon, { key: 'b', glossary: [{ term: 'зубр', translation: 'aurochs', forbidden: [] }], learned });
    expect(rendered('зубр', ruled)[0]).toBe(en('aurochs'));
    expect(rendered('зубр', ruled)).not.toContain('gronk');
    expect(ruled.words.get(ru('зубр'))![0]!.reason).toBe('glossary');
  });
  it('leave the lexicon itself as it was', () => {
    expect(withOverlay(lexicon, { key: '', glossary: [], learned: [] })).toBe(lexicon);
  });
});

describe('glossaries', () => {
  it('read CSV with named columns, in any order and either language', () => {
    const { entries, refused } = readGlossary('\ufeffперевод;термин;запрещено\n"validator, node";валидатор;checker|verifier\n;пусто;\n', 'слова.csv');
    expect(entries).toEqual([{ term: 'валидатор', translation: 'validator, node', forbidden: ['checker', 'verifier'] }]);
    expect(refused).toEqual(['line 3: a term and its translation are both needed']);
  });
  it('read two bare columns and tabs', () => {
    expect(readGlossary('паром\tferry\nпричал\tpier\n', 'x.tsv').entries.map((e) => e.translation)).toEqual(['ferry', 'pier']);
  });
  it('read TBX with forbidden terms', () => {
    const tbx = `<?xml version="1.0"?><tbx><text><body><conceptEntry id="c1"><langSec xml:lang="ru"><termSec><term>паром</term></termSec></langSec><langSec xml:lang="en-GB"><termSec><term>ferry</term></termSec><termSec><term>boat</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry>
      <conceptEntry id="c2"><langSec xml:lang="ru"><termSec><term>причал</term></termSec></langSec></conceptEntry></body></text></tbx>`;
    expect(readGlossary(tbx, 'x.tbx')).toEqual({ entries: [{ term: 'паром', translation: 'ferry', forbidden: ['boat'] }], refused: ['entry c2: it needs a Russian and an English term'] });
  });
  it('say what is wrong with a file that is none', () => {
    expect(readGlossary('<tbx><oops', 'x.tbx')).toMatchObject({ entries: [], refused: [expect.stringMatching(/well-formed/)] });
    expect(readGlossary('', 'x.csv')).toMatchObject({ entries: [], refused: ['the file holds no lines'] });
  });
});
