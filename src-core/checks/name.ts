import { matchNames, romanize } from '../language/names.ts';
import { normalForm, stemOf } from '../language/tokens.ts';
import type { Check, CheckContext, Draft } from './context.ts';
import { quoteOf } from './context.ts';
import { anchorIn } from './name/anchor.ts';
import { nameOrphans } from './name/match.ts';
import type { NameOrphans } from './name/match.ts';
import { roles } from './name/role.ts';
import type { NameRun, NameSwap } from './name/runs.ts';
import { swapsOf } from './name/runs.ts';
import { spellings } from './name/spelling.ts';
import { nationsOfWord, ofOneRoot } from './name/words.ts';

/** Swaps less sure than this are said only when the person wants all. */
const SURE = 0.55;
const LINKED = 0.3;
/** Letters that a case or a spelling may add. */
const ENDING = 3;

/**
 * A name that stands for another one. Names are paired one to one by word links, sound and country, next door included; where both
 * sides of a link have one left over, and a free rendering does not explain it, the two are held against each other. A country that
 * the source names nowhere counts alone. See also `name/role.ts` and `name/spelling.ts`.
 */
export const name: Check = (context) => {
  const known: Partial<Record<'source' | 'target', ReadonlySet<string>>> = {};
  const nations = (side: 'source' | 'target'): ReadonlySet<string> => (known[side] ??= nationsOf(context, side));
  return [
    ...nameOrphans(context).flatMap((orphans) => {
      const score = context.links[orphans.link]!.link.score;
      const { swaps, lost, added } = swapsOf(context, orphans);
      const floor = context.thorough ? 0.3 : SURE;
      return [
        ...swaps.filter((s) => s.sureness >= floor).map((s) => swapped(context, s, score)),
        ...added.filter((r) => addedPlace(context, r, nations, orphans.link) || (context.thorough && addedPerson(context, r))).map((r) => alone(context, orphans, r, 'source', (r.kind === 'place' ? 0.75 : 0.45) * score)),
        ...lost.filter((r) => missing(context, r, nations, orphans.link)).map((r) => alone(context, orphans, r, 'target', (r.kind === 'any' ? 0.45 : 0.6) * score)),
      ];
    }),
    ...roles(context),
    ...spellings(context),
  ];
};

function swapped(context: CheckContext, { source, target, sureness }: NameSwap, score: number): Draft {
  const [a, b] = [quoteOf(context.source, source.span), quoteOf(context.target, target.span)];
  return {
    check: 'name',
    category: 'accuracy/mistranslation',
    severity: 'major',
    confidence: sureness * score,
    source: [{ ...source.span }],
    target: [{ ...target.span }],
    messageKey: source.kind === 'place' || target.kind === 'place' ? 'name.place' : 'name.differs',
    params: { source: a, target: b },
    evidence: { source: a, target: b },
  };
}

function alone(context: CheckContext, orphans: NameOrphans, run: NameRun, missingOn: 'source' | 'target', confidence: number): Draft {
  const own = missingOn === 'target' ? context.source : context.target;
  const anchor = anchorIn(context, run.words[0]!, orphans.link, missingOn);
  const quote = quoteOf(own, run.span);
  return {
    check: missingOn === 'target' ? 'name.missing' : 'name.added',
    category: missingOn === 'target' ? 'accuracy/omission' : 'accuracy/addition',
    severity: missingOn === 'target' || run.kind !== 'place' ? 'minor' : 'major',
    confidence,
    source: missingOn === 'target' ? [{ ...run.span }] : anchor,
    target: missingOn === 'target' ? anchor : [{ ...run.span }],
    messageKey: missingOn === 'target' ? 'name.missing' : 'name.added',
    params: { quote },
    evidence: { [missingOn === 'target' ? 'source' : 'target']: quote },
  };
}

/** Every country that one side names. */
function nationsOf(context: CheckContext, side: 'source' | 'target'): ReadonlySet<string> {
  return new Set(context[side].words.types.flatMap((t) => (t.quantity ? [] : nationsOfWord(t.stem, context.lexicon))));
}

/** Words for countries that translators between the two languages put in and leave out to suit their readers. */
const HOME: ReadonlySet<string> = new Set('Russia Russian Soviet America American US Britain British'.split(' ').map((w) => stemOf(normalForm(w), 'en')));

/** A country or another place in the target that the source names nowhere. */
function addedPlace(context: CheckContext, run: NameRun, named: (side: 'source' | 'target') => ReadonlySet<string>, link: number): boolean {
  if (run.kind !== 'place' || run.weak) return false;
  const nations = run.words.flatMap((w) => w.nations);
  if (nations.some((n) => named('source').has(n)) || isHome(context, run)) return false;
  return !renderedAnywhere(context, run, 'target') && !shortened(context, run, 'target', link);
}

function isHome(context: CheckContext, run: NameRun): boolean {
  return run.words.some(({ token }) => HOME.has(token.stem) || (context.lexicon.words.get(token.stem) ?? []).some((r) => r.stems.length === 1 && HOME.has(r.stems[0]!)));
}

/** A full name in the target that the source has nowhere. */
function addedPerson(context: CheckContext, run: NameRun): boolean {
  return run.kind === 'person' && !run.weak && run.words.length > 1 && !renderedAnywhere(context, run, 'target');
}

/** A full name, or a country, that the target has nowhere; any name when all is to be said. */
function missing(context: CheckContext, run: NameRun, named: (side: 'source' | 'target') => ReadonlySet<string>, link: number): boolean {
  if (run.weak) return false;
  const nations = run.words.flatMap((w) => w.nations);
  if (nations.some((n) => named('target').has(n)) || isHome(context, run)) return false;
  if (!context.thorough && run.words.length < 2 && (run.kind !== 'place' || nations.length === 0)) return false;
  return !renderedAnywhere(context, run, 'source') && !asOneWord(context, run) && !shortened(context, run, 'source', link);
}

/** Letters by which a shortened name is known, and a name inside another word. */
const SHORTENED = 3;
const INSIDE = 5;

/** «Ленобласть», "Wash.", "Man Utd": a name cut short; «антипакистанский»: one inside a word. On the other side of the link. */
function shortened(context: CheckContext, run: NameRun, side: 'source' | 'target', link: number): boolean {
  const there = side === 'source' ? 'target' : 'source';
  const names = run.words.flatMap(({ token }) => [romanize(token.form), ...(context.lexicon.words.get(token.stem) ?? []).flatMap((r) => (r.stems.length === 1 ? r.stems : []))]);
  return context.links[link]![there].some((k) =>
    context[there].words.tokens[k]!.some((t) => {
      const word = romanize(t.form);
      return names.some((name) => (t.capital && word.length >= SHORTENED && word.slice(0, SHORTENED) === name.slice(0, SHORTENED)) || (name.length >= INSIDE && word.includes(name.slice(0, Math.max(INSIDE, name.length - 2)))));
    }),
  );
}

/** «Кайфу»: "Kai-Fu". */
function asOneWord(context: CheckContext, run: NameRun): boolean {
  if (run.words.length < 2) return false;
  const joined = run.words.map((w) => w.token.form).join('');
  const russian = context.source.language === 'ru';
  return context.target.words.types.some((t) => t.capital && Math.abs(t.form.length - joined.length) <= ENDING && (russian ? matchNames(joined, t.form) : matchNames(t.form, joined)).same);
}

/** Whether the other text has a word for any word of the run, wherever it stands. */
function renderedAnywhere(context: CheckContext, run: NameRun, side: 'source' | 'target'): boolean {
  const { evidence, lexicon } = context;
  const there = context[side === 'source' ? 'target' : 'source'].words.types;
  return run.words.some((w) => {
    const id = context[side].words.byStem.get(w.token.stem)!;
    return there.some((other, n) => {
      const [from, to] = side === 'source' ? [id, n] : [n, id];
      if (evidence.table[from]!.some((l) => l.target === to && l.strength >= LINKED)) return true;
      const [russian, english] = context[side].language === 'ru' ? [w.token.stem, other.stem] : [other.stem, w.token.stem];
      return ofOneRoot(russian, english, lexicon);
    });
  });
}
