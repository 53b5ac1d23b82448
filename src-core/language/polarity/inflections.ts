/**
 * An English word with its regular endings, spelled as English spells them. Forms that do not exist ("carrys") are not
 * made; a doubled consonant is given beside the single one, because the stress that decides is not written. Written out
 * rather than stemmed: a stemmer takes "important" for a form of "import".
 */
export function inflections(word: string): string[] {
  const forms = [word];
  if (/[^aeiou]y$/.test(word)) {
    const base = word.slice(0, -1);
    forms.push(`${base}ies`, `${base}ied`, `${word}ing`);
  } else if (word.endsWith('ee')) {
    forms.push(`${word}s`, `${word}d`, `${word}ing`);
  } else if (word.endsWith('ie')) {
    forms.push(`${word}s`, `${word}d`, `${word.slice(0, -2)}ying`);
  } else if (word.endsWith('e')) {
    forms.push(`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`);
  } else {
    forms.push(`${word}${/(?:s|x|z|ch|sh)$/.test(word) ? 'es' : 's'}`, `${word}ed`, `${word}ing`);
    if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) forms.push(`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`);
  }
  return forms;
}
