import { beforeAll, describe, expect, it } from 'vitest';
import type { Proofreader } from '../../../src-core/checks/proofreader.ts';
import { inVariety } from '../../../src-core/checks/spelling-variety.ts';
import { oneSlipApart } from '../../../src-core/language/spelling/distance.ts';
import { proofreaderFor } from '../../../src-main/service/proofreading/index.ts';
import { findingsOf, inside, insideRussian } from '../../helpers/language.ts';

let english: Proofreader | undefined;
let russian: Proofreader | undefined;
beforeAll(async () => {
  [english, russian] = [await proofreaderFor('en'), await proofreaderFor('ru')];
}, 120_000);
const inEnglish = (ru: string, en: string) => findingsOf('spelling', ...inside(ru, en), { proofreader: english });
const inRussian = (en: string, ru: string) => findingsOf('spelling', ...insideRussian(en, ru), { proofreader: russian });

describe('English spelling', () => {
  it.each([
    ['Правительство обсудило бюджет.', 'The goverment discussed the budget.', 'goverment', 'government'],
    ['Комитет собрался утром.', 'The comittee met in the morning.', 'comittee', 'committee'],
    ['Это отдельный вопрос.', 'This is a seperate question.', 'seperate', 'separate'],
    ['Порог подняли на год.', 'The threshhold was raised by a year.', 'threshhold', 'threshold'],
    ['Они получили письмо.', 'They recieved a letter.', 'recieved', 'received'],
    ['Событие произошло ночью.', 'The event occured at night.', 'occured', 'occurred'],
    ['Он очень успешный врач.', 'He is a very succesful doctor.', 'succesful', 'successful'],
    ['Цена зависит от сезона.', 'The price definitly depends on the season.', 'definitly', 'definitely'],
    ['Соседи были удивлены.', 'The neighbours were suprised.', 'suprised', 'surprised'],
    ['Завтра откроют мост.', 'The bridge opens tomorow.', 'tomorow', 'tomorrow'],
    ['Он пишет в начале.', 'He writes at the begining.', 'begining', 'beginning'],
    ['Нужна новая среда.', 'A new enviroment is needed.', 'enviroment', 'environment'],
    ['Учреждение закрыли.', 'The establishement was closed.', 'establishement', 'establishment'],
    ['Это постоянная работа.', 'This is permanant work.', 'permanant', 'permanent'],
    ['Он независимый судья.', 'He is an independant judge.', 'independant', 'independent'],
    ['Он исторический писатель.', 'He is an istorical writer.', 'istorical', 'historical'],
    ['Популярный певец уехал.', 'The poular singer has left.', 'poular', 'popular'],
    ['Река глубже пруда.', 'The river is deeper thna the pond.', 'thna', 'than'],
    ['Люди знали, чья это вина.', 'People knwe whose fault it is, adn said so.'.replace('knwe', 'knew'), 'adn', 'and'],
    ['Хотя шёл дождь, мост открыли.', 'Hwile it rained, the bridge was opened.', 'Hwile', 'While'],
    ['По данным ВОЗ, это грипп.', 'According to WНO data, it is flu.', 'WНO', 'WHO'],
  ])('%s → %s', (ru, en, words, suggestion) => expect(inEnglish(ru, en)).toMatchObject([{ words, suggestion }]));
  it.each([
    ['В Нерехте открыли фабрику.', 'A factory opened in Nerekhta.'],
    ['Он сварил борщ и пельмени.', 'He cooked borscht and pelmeni.'],
    ['Тенге подешевел.', 'The tenge lost value.'],
    ['Омикрон опасен.', 'Omicron is dangerous.'],
    ['ШОС провела саммит.', 'The SCO held a summit.'],
    ['Он живёт на даче.', 'He lives at his dacha.'],
    ['Кассация отклонена.', 'The cassation was rejected.'],
    ['Мосэнерго строит станцию.', 'Mosenergo is building a station.'],
    ['Пишите на почту.', 'Write to press@example.org or @saratovnews, or see example.org/kontakty.'],
    ['Это цвет дома.', 'This is the colour of the centre.'],
    ['Это цвет дома.', 'This is the color of the center.'],
    ['Продажи суперъяхт выросли.', 'Sales of superyachts grew.'],
    ['Нейрореабилитация помогает.', 'Neurorehabilitation helps, and so does neurorehabilitation at home.'],
    ['Товары для дома подорожали.', 'Prices of homeware rose.'],
    ['Ставка 5% годовых.', 'The rate is 5% per annum.'],
    ['Всё сложилось хорошо.', 'The storyline worked out well.'],
    ['Протестующие ушли домой.', 'The protestors went home.'],
    ['Корпоративные клиенты ушли.', 'The corporates have left.'],
    ['Наценка 5 п. п.', 'The margin is 5 pp.'],
    ['Тхан приехал утром.', 'Thah came in the morning.'],
    ['Ивана зовут Ванечка.', 'Ivan is called Vanechka.'],
  ])('lets pass: %s → %s', (ru, en) => expect(inEnglish(ru, en)).toEqual([]));
  it('says less without a proofreader, and more when thorough', () => {
    const pair = inside('Боты подорожали.', 'The qwertish price rose.');
    expect(findingsOf('spelling', ...pair)).toEqual([]);
    expect(findingsOf('spelling', ...pair, { proofreader: english })).toEqual([]);
    expect(findingsOf('spelling', ...pair, { proofreader: english, thorough: true })).toMatchObject([{ words: 'qwertish' }]);
  });
  it('keeps to the variety of the house, and to none where there is none', () => {
    const pair = inside('Это цвет дома.', 'The colour of the theater was gray, and they travelled on.');
    const as = (spelling: 'en-GB' | 'en-US' | 'any') => findingsOf('spelling', ...pair, { proofreader: english, change: (s) => ({ ...s, style: { ...s.style, spelling } }) }).filter((f) => f.check === 'spelling.variety').map((f) => [f.words, f.suggestion]);
    expect(as('any')).toEqual([]);
    expect(as('en-US')).toEqual([['colour', 'color'], ['travelled', 'traveled']]);
    expect(as('en-GB')).toEqual([['theater', 'theatre'], ['gray', 'grey']]);
  });
  it.each([
    ['organise', 'en-US', 'organize'],
    ['defence', 'en-US', 'defense'],
    ['programme', 'en-US', 'program'],
    ['favorite', 'en-GB', 'favourite'],
    ['labeled', 'en-GB', 'labelled'],
    ['analyzed', 'en-GB', 'analysed'],
    ['program', 'en-GB', null],
    ['hour', 'en-US', null],
    ['advertise', 'en-US', null],
    ['promise', 'en-US', null],
  ] as const)('%s in %s: %s', (word, variety, meant) => expect(inVariety(word, variety)).toBe(meant));
});

describe('Russian spelling', () => {
  it.each([
    ['The government met.', 'Вчера правительсво собралось.', 'правительсво', 'правительство'],
    ['It is impossible.', 'Это невозможнсть.', 'невозможнсть', 'невозможность'],
    ['The house is yellow.', 'Этот дом жолтый.', 'жолтый', 'желтый'],
    ['He was elected president.', 'Его избрали призидентом.', 'призидентом', 'президентом'],
    ['Elections were held.', 'Прошло много выборосов.', 'выборосов', 'выбросов'],
    ['The road is closed.', 'Эта дорога закртыа.', 'закртыа', 'закрыта'],
    ['The Russian market fell.', 'Вчера росийский рынок упал.', 'росийский', 'российский'],
  ])('%s → %s', (en, ru, words, suggestion) => expect(inRussian(en, ru)).toMatchObject([{ words, suggestion }]));
  it.each([
    ['The stablecoin fell.', 'Стейблкоин упал, стейблкоину не помогли.'],
    ['The startup of the year.', 'Это стартап года.'],
    ['He came to Nerekhta.', 'Он приехал в Нерехту.'],
    ['The drone was shot down.', 'Сбили беспилотник.'],
    ['Car makers met.', 'Автопроизводители собрались.'],
    ['Micro-loans grew.', 'Выросли микрозаймы.'],
    ['It will carry people.', 'Он перенесёт людей, перенесет и грузы.'],
    ['He speaks Russian.', 'Он говорит по-русски.'],
    ['The press service said so.', 'Так сказала пресс-служба.'],
    ['The SCO met.', 'ШОС собралась.'],
    ['Oil and gas output fell.', 'Нефтегазодобыча упала.'],
    ['He was a deputy.', 'Он был зампредом.'],
  ])('lets pass: %s → %s', (en, ru) => expect(inRussian(en, ru)).toEqual([]));
});

describe('one slip', () => {
  it.each([['abc', 'acb', true], ['abc', 'abd', true], ['abc', 'abcd', true], ['abc', 'ab', true], ['abc', 'abc', false], ['abcd', 'acbe', false], ['abc', 'abcde', false], ['abcd', 'badc', false]] as const)('%s %s: %s', (a, b, apart) => {
    expect(oneSlipApart(a, b)).toBe(apart);
    expect(oneSlipApart(b, a)).toBe(apart);
  });
});

describe('capitals', () => {
  const capitals = (ru: string, en: string) => findingsOf('spelling', ru, en).map((f) => [f.check, f.words, f.suggestion]);
  it.each([
    ['Мост через Волгу откроют в мае.', 'the bridge over the Volga opens in May.', 'the', 'The'],
    ['«Мост через Волгу готов», сказал он.', '“the bridge over the Volga is ready,” he said.', 'the', 'The'],
    ['Мост открыли в понедельник утром.', 'The bridge was opened on monday morning.', 'monday', 'Monday'],
    ['Русские строители закончили мост.', 'The russian builders finished the bridge.', 'russian', 'Russian'],
    ['Мост откроют в сентябре, сказал он.', 'The bridge opens in september, he said.', 'september', 'September'],
    ['Мост готов, и я думаю, он крепкий.', 'The bridge is ready, and i think it is strong.', 'i', 'I'],
  ])('are missing: %s → %s', (ru, en, words, suggestion) => expect(capitals(ru, en)).toEqual([['spelling.capital', words, suggestion]]));
  it.each([
    ['Фонтейн приехал в Саратов утром.', 'de Fontaine came to Saratov in the morning.'],
    ['Айфон подешевел в этом году вдвое.', 'iPhone prices have halved this year.'],
    ['мост через Волгу откроют в мае.', 'the bridge over the Volga opens in May.'],
    ['Крепкие мосты', 'strong bridges'],
    ['Пишите по адресу почты фирмы.', 'press@russian-firm.example is where to write.'],
    ['См. сайт фирмы на русском языке.', 'See the site example.org/russian for details.'],
    ['Он может уехать в мае.', 'He may march off in august style.'],
  ])('are not missing: %s → %s', (ru, en) => expect(capitals(ru, en)).toEqual([]));
  it('are left out by texts that never set them', () => {
    const ru = ['Иван Петров открыл новую школу.', 'Анна Крылова уехала в Саратов утром.', 'Павел Юрин купил старый дом.'].join('\n\n');
    const en = ['today Ivan Petrov opened a new school.', 'then Anna Krylova left for Saratov.', 'later Pavel Yurin bought an old house.'].join('\n\n');
    expect(capitals(ru, en)).toEqual([]);
  });
});
