import { wordMatches } from './name/word-matches.ts';
import type { LinkReason } from '../lexicon/model.ts';
import { hasCyrillic } from '../text/characters.ts';
import { acronymsOf, renderingsOf, sameAcronym } from './acronym/words.ts';
import type { Acronym } from './acronym/words.ts';
import type { Check, CheckContext, CheckLink, Draft } from './context.ts';
import { edits } from './name/slip.ts';

/** A word link below this is a guess; one word of a long name («МЧС», "emergency workers") is enough. */
const LINKED = 0.3;
/** Acronyms of known bodies exchanged; and where the lexicon does not know the one put in. */
const KNOWN = 0.88;
const UNKNOWN = 0.55;
const SURE = 0.6;

/**
 * An acronym rendered by another body's, or copied with a letter wrong; and one acronym rendered by two. Where an acronym is spelled
 * out, or a name is shortened, nothing is said: both happen all the time.
 */
export const acronym: Check = (context) => {
  const source = acronymsOf(context.source, context.lexicon);
  const target = acronymsOf(context.target, context.lexicon);
  const inLinks = context.links.flatMap((link, n) => {
    if (link.source.length === 0 || link.target.length === 0) return [];
    return [{ link, n, lost: link.source.flatMap((k) => source[k]!), added: link.target.flatMap((k) => target[k]!) }];
  });
  const exchanges = inLinks.flatMap(({ link, lost, added }) => exchanged(context, link, lost, added, source, target));
  return [...exchanges, ...inconsistent(context, inLinks)];
};

function exchanged(context: CheckContext, link: CheckLink, source: readonly Acronym[], target: readonly Acronym[], allSource: readonly (readonly Acronym[])[], allTarget: readonly (readonly Acronym[])[]): Draft[] {
  if (source.length === 0 || target.length === 0) return [];
  const near = (all: readonly (readonly Acronym[])[], indices: readonly number[]): Acronym[] => {
    const [low, high] = [Math.min(...indices) - 1, Math.max(...indices) + 1];
    return all.slice(Math.max(0, low), high + 1).flat();
  };
  const alike = (a: Acronym, list: readonly Acronym[]): boolean => list.some((b) => sameAcronym(a, b, context.lexicon));
  const lost = source.filter((a) => !alike(a, near(allTarget, link.target)) && !(!a.bracketed && spelledOut(context, a, 'source', link)));
  const added = target.filter((b) => !alike(b, near(allSource, link.source)) && !(!b.bracketed && spelledOut(context, b, 'target', link)));
  const used = new Set<Acronym>();
  return lost.flatMap((a) => {
    const best = added.filter((b) => !used.has(b)).map((b) => ({ b, sure: sureness(context, a, b) })).sort((p, q) => q.sure - p.sure)[0];
    if (!best || best.sure < (context.thorough ? 0.3 : SURE)) return [];
    used.add(best.b);
    return [pairDraft(a, best.b, 'acronym', 'acronym.differs', best.sure * link.link.score, 'major')];
  });
}

/** How sure it is that one stands for the other and should not. */
function sureness(context: CheckContext, a: Acronym, b: Acronym): number {
  if (a.bracketed !== b.bracketed) return 0;
  const [russian, english] = hasCyrillic(a.letters) ? [a, b] : [b, a];
  if (hasCyrillic(a.letters) === hasCyrillic(b.letters)) {
    // Copied from text to text.
    const distance = edits(a.letters, b.letters);
    return Math.max(a.letters.length, b.letters.length) >= 3 && distance <= 2 && [...a.letters].sort().join('') === [...b.letters].sort().join('') ? KNOWN : distance <= 1 && a.letters.length >= 4 ? KNOWN : 0;
  }
  const short = renderingsOf(russian, context.lexicon).filter((stems) => stems.length === 1);
  if (short.length === 0) return 0;
  return context.lexicon.englishStems.has(english.stem) ? KNOWN : UNKNOWN;
}

/** Whether the other side has the words an acronym stands for: by word links, or most words of an expansion. Between two acronyms of one alphabet a likeness of sound is a slip. */
function spelledOut(context: CheckContext, own: Acronym, side: 'source' | 'target', link: CheckLink): boolean {
  const there = side === 'source' ? 'target' : 'source';
  const other = context[there];
  const [low, high] = [Math.max(0, Math.min(...link[there]) - 1), Math.min(other.segments.length - 1, Math.max(...link[there]) + 1)];
  const stems = new Set<string>();
  const id = context[side].words.ids[own.segment]![own.at]!;
  const { table } = context.evidence;
  const latin = !hasCyrillic(own.letters);
  const heard = (reason: LinkReason): boolean => reason === 'sound' || reason === 'cognate';
  for (let k = low; k <= high; k++) {
    for (const otherId of other.words.ids[k]!) {
      stems.add(other.words.types[otherId]!.stem);
      const [from, to] = side === 'source' ? [id, otherId] : [otherId, id];
      if (table[from]!.some((l) => l.target === to && l.strength >= LINKED && !(heard(l.reason) && latin && !hasCyrillic(other.words.types[otherId]!.form)))) return true;
    }
  }
  const matches = wordMatches(context, link);
  const taken = matches.some((m) => m.strength >= LINKED && !heard(m.reason) && (side === 'source' ? m.i === own.segment && (m.group?.a ?? [m.a]).includes(own.at) : m.j === own.segment && (m.group?.b ?? [m.b]).includes(own.at)));
  if (taken) return true;
  if (!hasCyrillic(own.letters)) return false;
  return renderingsOf(own, context.lexicon).some((words) => words.length > 1 && words.filter((w) => stems.has(w)).length * 3 >= words.length * 2);
}

function pairDraft(a: Pick<Acronym, 'letters' | 'span'>, b: Pick<Acronym, 'letters' | 'span'>, check: string, messageKey: string, confidence: number, severity: 'major' | 'minor', usual?: string): Draft {
  return {
    check,
    category: severity === 'major' ? 'accuracy/mistranslation' : 'terminology/term-inconsistency',
    severity,
    confidence,
    source: [{ ...a.span }],
    target: [{ ...b.span }],
    messageKey,
    params: { source: a.letters, target: b.letters, ...(usual === undefined ? {} : { usual }) },
    evidence: { source: a.letters, target: b.letters, ...(usual === undefined ? {} : { usual }) },
    ...(usual === undefined ? {} : { suggestion: usual }),
  };
}

interface LinkAcronyms {
  readonly link: CheckLink;
  readonly lost: readonly Acronym[];
  readonly added: readonly Acronym[];
}

/** One acronym of the source that the target has in two forms: the rarer one is said, the first where both are as common. */
function inconsistent(context: CheckContext, links: readonly LinkAcronyms[]): Draft[] {
  const forms = new Map<string, { a: Acronym; b: Acronym; score: number }[]>();
  for (const { link, lost, added } of links) {
    for (const a of lost) {
      const partners = added.filter((b) => hasCyrillic(a.letters) !== hasCyrillic(b.letters) && sameAcronym(a, b, context.lexicon));
      if (partners.length !== 1) continue;
      forms.set(a.letters, [...(forms.get(a.letters) ?? []), { a, b: partners[0]!, score: link.link.score }]);
    }
  }
  return [...forms.values()].flatMap((list): Draft[] => {
    const counts = new Map<string, number>();
    for (const { b } of list) counts.set(b.letters, (counts.get(b.letters) ?? 0) + 1);
    if (counts.size < 2) return [];
    const usual = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
    return list.flatMap(({ a, b, score }) => (b.letters === usual || interchangeable(b.letters, usual) ? [] : [pairDraft(a, b, 'acronym.consistency', 'acronym.consistency', 0.8 * score, 'minor', usual)]));
  });
}

/** "US" as an adjective, "USA" as a noun. */
function interchangeable(a: string, b: string): boolean {
  const pair = new Set([a, b]);
  return pair.has('US') && pair.has('USA');
}
