import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src-core/text/blocks.ts';
import { likeness } from '../../../src-core/text/furniture/furniture.ts';
import { detectLanguage } from '../../../src-core/text/language.ts';
import { segmentDocument } from '../../../src-core/text/prepare.ts';
import { sample, testResources } from '../../helpers/core.ts';

const { splitter } = testResources();

describe('blocks', () => {
  it('takes a line for a paragraph and joins lines that visibly go on', () => {
    const text = 'A heading\n\nThis paragraph was broken by a mail program at some\nseventy characters and goes on here.\nAnother paragraph.';
    expect(findBlocks(text).map((b) => text.slice(b.start, b.end))).toEqual(['A heading', 'This paragraph was broken by a mail program at some\nseventy characters and goes on here.', 'Another paragraph.']);
  });
  it('understands Markdown headings, lists and quotes, and leaves their marks out', () => {
    const text = '# Title\n\n- first\n- second\n\n> quoted\n';
    expect(findBlocks(text).map((b) => [b.kind, text.slice(b.start, b.end)])).toEqual([['heading', 'Title'], ['list-item', 'first'], ['list-item', 'second'], ['quote', 'quoted']]);
  });
  it('keeps Windows line ends out of the blocks', () => {
    const text = 'One.\r\nTwo.\r\n';
    expect(findBlocks(text).map((b) => text.slice(b.start, b.end))).toEqual(['One.', 'Two.']);
  });
});

describe('segments', () => {
  it('never overlap, stand in order, inside their block, and leave no letter out', () => {
    const piece = fc.constantFrom('Слово', 'г.', 'Year', '5,5', '«Да!»', '—', 'U.S.', '?', '…', '\n', '\r\n', ' ', '\u00a0', '😀', 'т. е.', '|', '#');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('ru', 'en', 'de'), (pieces, language) => {
        const text = pieces.join(' ');
        const { segments, blocks } = segmentDocument(text, language, splitter);
        let at = 0;
        for (const s of segments) {
          const block = blocks[s.block]!;
          expect(s.start).toBeGreaterThanOrEqual(at);
          expect(s.end).toBeGreaterThan(s.start);
          expect(s.start).toBeGreaterThanOrEqual(block.start);
          expect(s.end).toBeLessThanOrEqual(block.end);
          expect(text.slice(at, s.start)).not.toMatch(/\p{L}/u);
          at = s.end;
        }
        expect(text.slice(at)).not.toMatch(/\p{L}/u);
      }),
      { numRuns: 200 },
    );
  });
  it('sets an advertisement inside a paragraph apart as a segment of its own', () => {
    const text = 'Первый абзац этой статьи достаточно длинный, чтобы считаться текстом. Станция работает. Super Token Lottery Win Возможно, она остановится зимой, если не хватит воды.';
    const { segments } = segmentDocument(text, 'ru', splitter);
    const advert = segments.filter((s) => s.kind === 'boilerplate');
    expect(advert.map((s) => text.slice(s.start, s.end))).toEqual(['Super Token Lottery Win']);
    expect(advert[0]?.reason).toBe('advertisement');
  });
  it('finds title and furniture of the samples', () => {
    const text = sample('relay-exchange-ru.txt');
    const { segments, title } = segmentDocument(text, 'ru', splitter);
    expect(title).toBe('Биржа «Релей» запустит торги токенами на электроэнергию');
    const furniture = segments.filter((s) => s.kind === 'boilerplate').map((s) => text.slice(s.start, s.end));
    for (const line of ['Меню', '3 мин чтения', 'Читайте главные новости рынка в нашем телеграм-канале', 'marat-galeev.jpg', 'Комментарии (4)']) expect(furniture).toContain(line);
    expect(furniture).not.toContain('Зачем это станциям');
  });
});

describe('page furniture', () => {
  it.each([
    ['Subscribe to our weekly newsletter', 'subscribe'],
    ['Подпишитесь на наш канал в мессенджере', 'subscribe'],
    ['5 min read', 'reading-time'],
    ['Время чтения: 4 минуты', 'reading-time'],
    ['Share on Facebook', 'share'],
    ['Поделиться ссылкой с друзьями', 'share'],
    ['© 2025 The Harbour Gazette. All rights reserved.', 'legal'],
    ['Leave a comment', 'comments'],
    ['Комментарии закрыты', 'comments'],
    ['Фото: Сергей Ильин / архив редакции', 'image-credit'],
    ['Tags: rivers, ferries, bridges', 'tags'],
    ['cover-photo_03.webp', 'file-name'],
    ['Read also: Why the bridge was closed', 'related'],
    ['By Anna Hollow', 'byline'],
    ['Мы используем файлы cookie, чтобы сайт работал лучше', 'cookie-consent'],
    ['3 + 4 =', 'comment-form'],
  ])('%s', (line, reason) => {
    expect(likeness(line)?.reason).toBe(reason);
  });
  it.each([
    'The ministry published the figures on its website on Monday.',
    'Компания продала завод за 3 млн рублей.',
    'Журналисты рассказали, что канал закрыли на ремонт.',
    'She shared the prize with her brother.',
    'Автор книги приехал в Тулу на поезде.',
    'The photo was taken in 1911 by an unknown traveller.',
    'Он подписал договор в среду.',
  ])('is not: %s', (line) => {
    const like = likeness(line);
    expect(like === null || like.weak).toBe(true);
  });
});

describe('language', () => {
  it('tells Russian from English, short or long', () => {
    expect(detectLanguage('Привет')).toBe('ru');
    expect(detectLanguage('Hello there')).toBe('en');
    expect(detectLanguage(sample('volga-ferry-ru.txt'))).toBe('ru');
    expect(detectLanguage(sample('volga-ferry-en.txt'))).toBe('en');
    expect(detectLanguage('12 + 5')).toBe('und');
  });
  it('knows long text of a third language', () => {
    const german = 'Die Fähre zwischen den beiden Städten fährt wieder, nachdem sie drei Jahre lang stillgelegt war. Viele Bewohner des linken Ufers mussten in dieser Zeit einen weiten Umweg über die Brücke nehmen, auf der sich morgens lange Staus bildeten. Das neue Schiff wurde in einer Werft gebaut und kostete mehr als erwartet.';
    expect(detectLanguage(german)).toBe('de');
  });
});
