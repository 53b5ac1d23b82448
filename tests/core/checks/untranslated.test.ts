import { describe, expect, it } from 'vitest';
import { findingsOf, inside, insideRussian } from '../../helpers/language.ts';

const told = (ru: string, en: string) => findingsOf('untranslated', ...inside(ru, en));
const GERMAN = 'Die Brücke über die Wolga wird im Mai eröffnet, und der Gouverneur hat versprochen, dass die Fähre bis zum Herbst weiter fahren wird. Die Bewohner der Stadt freuen sich sehr, denn sie haben lange auf die neue Brücke gewartet, und viele von ihnen arbeiten auf der anderen Seite des Flusses in den Fabriken.';

describe('untranslated', () => {
  it.each([
    ['Он проверил договоры.', 'He checked the договоры himself.', 'договоры'],
    ['Он подписал договор поставки.', 'He signed the договор поставки.', 'договор поставки'],
    ['Область закажет второй паром.', 'Область закажет второй паром.', 'Область закажет второй паром.'],
    ['Паром встанет в ноябре.', 'The ferry встанет in November.', 'встанет'],
    ['Это новый причал.', 'This is a new причал.', 'причал'],
    ['Отметил глава района.', 'The head of the района noted.', 'района'],
    ['Он сказал: «Поехали!»', 'He said: “Поехали!”', 'Поехали'],
    ['Город Саратов ждёт.', 'The city of Саратов is waiting.', 'Саратов'],
    ['Цена выросла на 5 рублей.', 'The price rose by 5 рублей.', 'рублей'],
    ['Мост и дорога готовы.', 'The bridge и the road are ready now, и дорога too.', 'и дорога'],
    ['Он работает в МЧС.', 'He works for МЧС.', 'МЧС'],
    ['Школа открыта.', 'The школа is open.', 'школа'],
    ['Завод стоит.', 'The plant стоит (it stands).', 'стоит'],
    ['Крылова уехала утром.', 'Крылова left the town in the morning.', 'Крылова'],
    ['Ремонт окончен.', 'Repairs are окончен now.', 'окончен'],
  ])('%s → %s', (ru, en, words) => expect(told(ru, en).map((f) => f.words)).toEqual([words]));
  it.each([
    ['Сайт премии: https://премия.рф.', 'The award’s website: https://премия.рф.'],
    ['Праздник Ивана Купалы.', 'The holiday of Ivan Kupala (Иван Купала).'],
    ['Кафе «Ёлка» открылось.', 'The cafe “Yolka” (“Ёлка”) opened.'],
    ['Буква Ё вернулась.', 'The letter Ё is back.'],
    ['Танки Т-90 и С-300.', 'T-90 tanks and the С-300.'],
    ['По данным ВОЗ.', 'According to WНO.'],
    ['Читайте канал @новости.', 'Read the channel @новости.'],
    ['Мост готов.', 'The bridge is ready.'],
    ['Хэштег #мост.', 'The hashtag #мост.'],
    ['Почта: info@почта.рф.', 'Mail: info@почта.рф.'],
    ['Группа А победила.', 'Group А won.'],
    ['Он живёт в Перми.', 'He lives in Perm.'],
    ['Слово «душа» не переводится.', 'The word dusha (душа) cannot be translated.'],
    ['Сайт пример.рф закрыт.', 'The site пример.рф is closed.'],
    ['Витамин В полезен.', 'Vitamin В is good for you.'],
  ])('lets pass: %s → %s', (ru, en) => expect(told(ru, en)).toEqual([]));
  it('finds English left in Russian, and lets names and terms stand', () => {
    const back = (en: string, ru: string) => findingsOf('untranslated', ...insideRussian(en, ru)).map((f) => f.words);
    expect(back('He is a member of the city council.', 'Он член city council города.')).toEqual(['city council']);
    expect(back('The region will order a second ferry.', 'The region will order a second ferry.')).toEqual(['The region will order a second ferry.']);
    for (const [en, ru] of [['He works for Microsoft Research.', 'Он работает в Microsoft Research.'], ['The series “Game of Thrones” ended.', 'Сериал «Game of Thrones» кончился.'], ['See example.org/the-news-page.', 'См. example.org/the-news-page.'], ['It runs on iOS and macOS.', 'Работает на iOS и macOS.'], ['The bridge is open.', 'Мост открыт.']] as const) expect(back(en, ru)).toEqual([]);
  });
  it('knows a paragraph in a third language, and a foreign quotation is none', () => {
    const [ru, en] = inside('Мост через Волгу откроют в мае, сообщил губернатор.', 'The bridge across the Volga opens in May, the governor said.');
    expect(findingsOf('untranslated', `${ru}\n\n${ru}\n\n${ru}\n\nМост откроют.`, `${en}\n\n${en}\n\n${en}\n\n${GERMAN}`)).toMatchObject([{ check: 'untranslated.language', words: GERMAN }]);
    expect(findingsOf('untranslated', ru, `${en} “Die Brücke über die Wolga,” he said.`)).toEqual([]);
  });
});

describe('repetition', () => {
  const twice = (en: string) => findingsOf('repetition', ...inside('Это было давно.', en)).map((f) => f.words);
  it.each([['He saw the the bridge.', 'the the'], ['It is is late.', 'is is'], ['He went to to Perm.', 'to to'], ['She said said so.', 'said said'], ['A new new road.', 'new new'], ['They of of course left.', 'of of'], ['He and and she left.', 'and and'], ['It was was cold.', 'was was'], ['On the\nthe road.', 'the\nthe'], ['He will will come.', 'will will'], ['Prices for for milk rose.', 'for for'], ['An an apple.', 'An an'], ['It’s it’s late.', 'It’s it’s'], ['In in May.', 'In in'], ['They are are here.', 'are are']])('%s', (en, words) => expect(twice(en)).toEqual([words]));
  it.each(['He had had enough.', 'She knew that that was late.', 'It was very very late.', 'Bora Bora is far.', 'No no no.', 'A win-win is a win.', 'He said “so-so”.', 'Bye bye, he said.', 'It was long, long ago.', 'New York, York and Kent.', 'Many many people came.', 'He is, is he not?', 'Ha ha, said the coach.', 'The road, the bridge.', 'John Johnson left.'])('is right: %s', (en) => expect(twice(en)).toEqual([]));
  it.each([
    ['Мост открыли в Самаре.', 'The bridge was opened in Samara Samara.', ['Samara Samara']],
    ['Острова Бора-Бора далеко.', 'The islands of Bora Bora are far.', []],
    ['Он живёт на улице Мира.', 'He lives in Moscow Moscow Street.', []],
    ['Он ушёл с работы.', 'He left his ex-wife ex-wife.', ['ex-wife ex-wife']],
    ['Он ушёл с работы.', 'He left in the end in the end.', ['in the end in the end']],
    ['Он шёл и шёл.', 'He went on and on and on, day after day after day.', []],
  ])('%s → %s', (ru, en, words) => expect(findingsOf('repetition', ...inside(ru, en)).map((f) => f.words)).toEqual(words));
  it.each(['Да-да, мост открыли.', 'Да да, мост открыли.', 'Очень очень давно.', 'Еле-еле успели.'])('is right in Russian: %s', (ru) => expect(findingsOf('repetition', ...insideRussian('Yes, the bridge is open.', ru))).toEqual([]));
});
