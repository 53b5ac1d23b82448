/** Near misses found in a list of names itself: for each name, foreign ones that sound closest to it. */
import type { SoundModel } from '../sound.ts';

export type NamePair = readonly [russian: string, english: string];

/** Latin letters a name may begin with, by the Russian one; others are not worth a look. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  а: 'ae', б: 'b', в: 'vw', г: 'gh', д: 'dj', е: 'ey', ж: 'zjg', з: 'zs', и: 'iy', й: 'yi', к: 'kcq', л: 'l', м: 'm', н: 'n', о: 'oa', п: 'p', р: 'r', с: 'sczx', т: 't', у: 'uwo', ф: 'fp', х: 'hkj', ц: 'tcz', ч: 'ct', ш: 'sc', щ: 's', э: 'ea', ю: 'yuj', я: 'yij',
};
const LENGTH_APART = 5;
/** The name's own partner must be clearly closer, or the two are variants of one name. */
const CLEARER = 0.5;

/** Наталья and Наталия, Филип and Филипп are one name. */
const loose = (russian: string): string =>
  russian.replace(/[ьъй]/g, '').replace(/и(?=[аеоуюя])/g, '').replace(/(.)\1/g, '$1').replace(/э/g, 'е').replace(/[аяий]+$/, '');

/** @param top how many near misses a name */
export function mineNearMisses(names: readonly NamePair[], model: SoundModel, top: number): NamePair[] {
  const cost = (r: string, e: string): number => model.cost(model.russian(r), model.english(e));
  const partners = new Map<string, Set<string>>();
  const own = new Map<string, { russian: string; cost: number }>();
  for (const [r, e] of names) {
    const set = partners.get(r) ?? new Set();
    partners.set(r, set.add(e));
    const c = cost(r, e);
    if (c < (own.get(e)?.cost ?? Infinity)) own.set(e, { russian: r, cost: c });
  }
  const byLetter = new Map<string, string[]>();
  for (const e of own.keys()) byLetter.set(e[0]!, [...(byLetter.get(e[0]!) ?? []), e]);
  const out: NamePair[] = [];
  for (const [r, set] of partners) {
    const near: { cost: number; english: string }[] = [];
    for (const letter of BEGINNINGS[r[0]!] ?? '') {
      for (const e of byLetter.get(letter) ?? []) {
        const owner = own.get(e)!;
        if (set.has(e) || Math.abs(e.length - r.length) > LENGTH_APART || loose(owner.russian) === loose(r)) continue;
        const c = cost(r, e);
        if (c >= owner.cost + CLEARER) near.push({ cost: c, english: e });
      }
    }
    near.sort((a, b) => a.cost - b.cost);
    for (const { english } of near.slice(0, top)) out.push([r, english]);
  }
  return out;
}
