import type { Store } from '../store/store.ts';
import { inForce } from './analysis.ts';
import type { ConfirmedText } from './words.ts';
import { wordsIn } from './words.ts';

/** Every confirmed link with two sides of every Russian–English pair of the workspace, Russian side first. */
export function confirmedTexts(store: Store): ConfirmedText[] {
  return store.pairHeads().flatMap((head) => {
    if (!head.links.some((l) => l.confirmed)) return [];
    const pair = store.pair(head.id);
    const source = store.document(head.source)?.prepared;
    const imported = store.document(head.target)?.prepared;
    if (!pair || !source || !imported) return [];
    const target = inForce(imported, pair.state);
    if ( new Set([source.language, target.language]).size !== 2 || ![source.language, target.language].every((l) => l === 'ru' || l === 'en')) return [];
    const spans = { source: new Map(pair.state.source.map((s) => [s.id, s])), target: new Map(pair.state.target.map((s) => [s.id, s])) };
    return pair.state.links.flatMap((l) => {
      if (!l.confirmed || l.source.length === 0 || l.target.length === 0) return [];
      const a = wordsIn(source.text, l.source.flatMap((id) => spans.source.get(id) ?? []));
      const b = wordsIn(target.text, l.target.flatMap((id) => spans.target.get(id) ?? []));
      return [source.language === 'ru' ? { russian: a, english: b } : { russian: b, english: a }];
    });
  });
}
