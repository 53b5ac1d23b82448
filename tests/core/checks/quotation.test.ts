import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src-core/checks/quotation/marks.ts';
import { said, saidOf } from '../../helpers/facts.ts';
import type { Right } from '../../helpers/facts.ts';

/** Source, target, the quotation whose marks are lost. */
type Lost = readonly [source: string, target: string, quote: string];

const LOST: readonly Lost[] = [
  ['«Мы построим новый причал до осени», — сказал мэр города.', 'We will build a new pier before autumn, said the mayor of the city.', '«Мы построим новый причал до осени»'],
  ['"Мы построим новый причал до осени", - сказал мэр города.', 'We will build a new pier before autumn, said the mayor of the city.', '"Мы построим новый причал до осени"'],
  ['Мэр назвал проект «самым дорогим подарком городу за десять лет».', 'The mayor called the project the most expensive gift to the city in ten years.', '«самым дорогим подарком городу за десять лет»'],
  ['Сторож говорит, что «ничего не видел и не слышал».', 'The guard says he saw and heard nothing.', '«ничего не видел и не слышал»'],
  ['Жители называют мост «ужасом» и просят закрыть его.', 'Residents call the bridge a horror and ask to close it.', '«ужасом»'],
  ['По словам директора, это была «проверка на прочность».', 'According to the director, it was a test of strength.', '«проверка на прочность»'],
  ['Капитан уверен: „паром дойдёт до порта без помощи“.', 'The captain is sure the ferry will reach port without help.', '„паром дойдёт до порта без помощи“'],
  ['Рабочие пожаловались на «вечную сырость» в цехе.', 'Workers complained about the eternal dampness in the workshop.', '«вечную сырость»'],
  ['«ЗАКРОЙТЕ ЭТОТ СТРАШНЫЙ МОСТ», — написали жители на плакате.', 'CLOSE THIS TERRIBLE BRIDGE, residents wrote on a poster.', '«ЗАКРОЙТЕ ЭТОТ СТРАШНЫЙ МОСТ»'],
  ['“We will build a new pier before autumn,” said the mayor.', 'Мы построим новый причал до осени, сказал мэр.', '“We will build a new pier before autumn,”'],
  ['The mayor called the project "the most expensive gift in ten years".', 'Мэр назвал проект самым дорогим подарком за десять лет.', '"the most expensive gift in ten years"'],
  ["'The ferry will reach port without help,' the captain said.", 'Паром дойдёт до порта без помощи, сказал капитан.', "'The ferry will reach port without help,'"],
  ['The guard admitted that he was “a little drunk” that night.', 'Сторож признался, что был немного пьян той ночью.', '“a little drunk”'],
  ['Residents call the bridge a “horror” and ask to close it.', 'Жители называют мост ужасом и просят закрыть его.', '“horror”'],
  ['"The dam will flood our orchards," the farmers wrote to the governor.', 'Плотина затопит наши сады, написали фермеры губернатору.', '"The dam will flood our orchards,"'],
];

const KEPT: readonly Right[] = [
  ['«Мы построим новый причал до осени», — сказал мэр города.', '“We will build a new pier before autumn,” said the mayor of the city.'],
  ['«Мы построим новый причал до осени», — сказал мэр города.', "'We will build a new pier before autumn,' said the mayor of the city."],
  ['«Мы построим причал, — сказал мэр, — и починим мост».', '"We will build a pier," said the mayor, "and repair the bridge."'],
  ['Компания «Волжский речной флот» купила паром.', 'The company Volga River Fleet bought a ferry.'],
  ['Газета «Саратовский вестник» пишет о мосте.', 'The newspaper Saratovsky Vestnik writes about the bridge.'],
  ['Паром «Стрела» вышел в рейс.', 'The ferry Strela set out.'],
  ['Жители называют мост «ужасом».', 'Residents call the bridge a "horror".'],
  ['Жители называют мост «ужасом».', 'Residents call the bridge a ‘horror’.'],
  ['Мэр назвал «Стрелу» «гордостью города».', 'The mayor called the Strela “the pride of the city”.'],
  ['Рабочие просят не закрывать цех.', 'The workers ask not to close the workshop.'],
  ['“We will build a new pier,” said the mayor.', '«Мы построим новый причал», — сказал мэр.'],
  ['The guard’s dog and the farmers’ horses were fed.', 'Собаку сторожа и лошадей фермеров накормили.'],
  ['It’s the captain’s ferry.', 'Это паром капитана.'],
  ['The mayor called it "a gift".', 'Мэр назвал это «подарком».'],
  ['The mayor said that the pier would be built.', 'Мэр сказал: «Причал построят».'],
];

describe('quotation', () => {
  it.each(LOST)('is lost: %s / %s', (source, target, quote) => {
    expect(saidOf('quotation', source, target).map((f) => f.source)).toEqual([quote]);
  });
  it.each(KEPT)('is kept: %s / %s', (source, target) => {
    expect(saidOf('quotation', source, target)).toEqual([]);
  });
  it('of several paragraphs may repeat the opening mark, as English does', () => {
    const ru = 'Мэр выступил на площади.\n\n«Мы построим новый причал до осени.\n\nМы починим старый мост через реку», — сказал он.';
    const en = 'The mayor spoke in the square.\n\n“We will build a new pier before autumn.\n\n“We will repair the old bridge over the river,” he said.';
    expect(said('quotation', ru, en)).toEqual([]);
  });
  it('sees a name without marks where the others have them, and all names when asked to be thorough', () => {
    const ru = 'Пьеса «Синий берег» идёт в мае.\n\nПьеса «Тихая гавань» идёт в июне.\n\nПьеса «Белый туман» идёт в июле.';
    const en = 'The play “Blue Coast” runs in May.\n\nThe play Quiet Harbour runs in June.\n\nThe play “White Fog” runs in July.';
    expect(said('quotation', ru, en).map((f) => f.source)).toEqual(['«Тихая гавань»']);
    expect(saidOf('quotation', 'Паром «Стрела» вышел в рейс.', 'The ferry Strela set out.', { thorough: true })).toHaveLength(1);
  });
  it('tells the same words once', () => {
    const ru = 'Жители называют мост «ужасом».\n\nМэр тоже назвал старый мост «ужасом».';
    const en = 'Residents call the bridge a horror.\n\nThe mayor, too, called the old bridge a horror.';
    expect(said('quotation', ru, en)).toHaveLength(1);
  });
});

describe('quotation marks', () => {
  const quoted = (text: string): string[] => quotations(text, 0, text.length).map((q) => `${q.lacks ?? ''}${text.slice(q.inner.start, q.inner.end)}`);
  it.each([
    ['Он сказал: «Да».', ['Да']],
    ['«Он видел „Стрелу“ в порту», — сказал сторож.', ['Стрелу', 'Он видел „Стрелу“ в порту']],
    ['"Он видел "Стрелу" в порту", - сказал сторож.', ['Стрелу', 'Он видел "Стрелу" в порту']],
    ['"В порту стоит "Стрела"", - сказал сторож.', ['Стрела', 'В порту стоит "Стрела"']],
    ['“He saw ‘Strela’ in port,” he said.', ['Strela', 'He saw ‘Strela’ in port,']],
    ['The students’ boat and the captain’s ferry', []],
    ["The students' boat isn't here", []],
    ["'I don't know,' he said.", ["I don't know,"]],
    ['It is 5" wide.', ['openingIt is 5']],
    ['«Начало без конца', ['closingНачало без конца']],
    ['конец без начала».', ['openingконец без начала']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
