/** Text for a long pair: sentences of our own making, whose figures, names and order say which belong together. */
const PLACES = [
  ['Саратов', 'Saratov'],
  ['Вологда', 'Vologda'],
  ['Омск', 'Omsk'],
  ['Тверь', 'Tver'],
  ['Калуга', 'Kaluga'],
  ['Псков', 'Pskov'],
  ['Томск', 'Tomsk'],
] as const;
const SENTENCES: readonly (readonly [string, string])[] = [
  ['В город {place} за год приехали {n} человек, и почти все они остались.', 'Over the year {n} people came to the city of {place}, and nearly all of them stayed.'],
  ['Новый мост длиной {n} метров строили три года и открыли осенью.', 'The new bridge, {n} metres long, took three years to build and was opened in autumn.'],
  ['Библиотека на улице {place} хранит {n} старых карт и писем.', 'The library on {place} street keeps {n} old maps and letters.'],
  ['Завод продал {n} тонн стали, хотя зимой его печи стояли без угля.', 'The plant sold {n} tonnes of steel, although its furnaces stood without coal in winter.'],
  ['Директор школы сказал, что {n} учеников поедут на поезде к морю.', 'The head of the school said that {n} pupils would go to the sea by train.'],
  ['Дождь шёл весь день, и река поднялась на {n} сантиметров.', 'It rained all day, and the river rose by {n} centimetres.'],
];

/** Two texts of `rows` sentences, five to a paragraph. Every 97th sentence is left out of the target, every 61st figure is wrong there. */
export function longPair(rows: number): { readonly source: string; readonly target: string } {
  const sides: [string[], string[]] = [[], []];
  for (let k = 0; k < rows; k++) {
    const [russian, english] = SENTENCES[k % SENTENCES.length]!;
    const [ru, en] = PLACES[k % PLACES.length]!;
    const n = 100 + ((k * 7919) % 89_900);
    sides[0].push(russian.replace('{place}', ru).replace('{n}', String(n)));
    if (k % 97 !== 96) sides[1].push(english.replace('{place}', en).replace('{n}', String(k % 61 === 60 ? n + 13 : n)));
  }
  const paragraphs = (list: readonly string[]): string => Array.from({ length: Math.ceil(list.length / 5) }, (_, k) => list.slice(k * 5, k * 5 + 5).join(' ')).join('\n\n');
  return { source: paragraphs(sides[0]), target: paragraphs(sides[1]) };
}
