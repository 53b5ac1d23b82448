import type { LinkedWord } from './words.ts';

const LETTERS = /\p{Lu}/gu;

/** Names of offices and firms made of the beginnings of words («Роскомнадзор», «Минфин», «Мосгорсуд»). */
const STUMPS = /^(?:Рос|Мин|Гос|Глав|Центр|Обл|Гор|Мос|Пит|Лен|Сбер|Газ|Вн|Все|Рус|Дор|Авто|Транс|Нар|Рай|Цен)\p{Ll}{3,}/u;
/** Words such a name may stand for. */
const STUMPED = 7;

/** Words an acronym («СПбГУ», "WSJ") or a name made of stumps may stand for; 0 for any other word. */
function acronymLetters(text: string, word: LinkedWord): number {
  const own = text.slice(word.token.start, word.token.end);
  if (STUMPS.test(own)) return STUMPED;
  const capitals = own.match(LETTERS)?.length ?? 0;
  return capitals >= 2 && capitals * 2 > own.length ? capitals : 0;
}

/**
 * An acronym of the other side without a sure counterpart may stand for several words here («СПбГУ»: "Saint Petersburg State
 * University"): as many unlinked words in a row are taken to be rendered by it.
 *
 * @returns the words, those the acronym explains as linked with it
 */
export function explainAcronyms(own: readonly LinkedWord[], other: readonly LinkedWord[], otherText: string): readonly LinkedWord[] {
  let words: LinkedWord[] | undefined;
  other.forEach((w, partner) => {
    const letters = w.kind !== 'light' && w.state !== 'linked' ? acronymLetters(otherText, w) : 0;
    if (letters === 0) return;
    const run = longestFree(words ?? own, letters + 1);
    if (run.length < 2) return;
    words = [...(words ?? own)];
    for (const k of run) words[k] = { ...words[k]!, state: 'linked', partner };
  });
  return words ?? own;
}

/** Positions of the unlinked content words of the longest run of them (light words between), names first; at most `most`. */
function longestFree(words: readonly LinkedWord[], most: number): number[] {
  let best: number[] = [];
  let run: number[] = [];
  const names = (list: readonly number[]): number => list.filter((k) => words[k]!.kind === 'name').length;
  const close = (): void => {
    if (names(run) > names(best) || (names(run) === names(best) && run.length > best.length)) best = run;
    run = [];
  };
  words.forEach((w, k) => {
    if (w.kind === 'light') return;
    if (w.state !== 'none') close();
    else if (run.length < most) run.push(k);
  });
  close();
  return best;
}
