import type { Span } from '../../text/model.ts';
import type { CheckContext, Draft } from '../context.ts';
import { quoteOf, spanOf } from '../context.ts';
import { anchorBetween } from '../anchor.ts';
import { missingRuns } from '../reader.ts';
import type { Severity } from '../model.ts';
import { shorten } from '../quote.ts';
import { moved } from '../moved.ts';
import { probabilityOf } from './missing.ts';
import type { Candidate } from './missing.ts';
import type { LinkedWord } from './words.ts';

/** From which probability a run is shown: by default, and when asked to be thorough. Omissions are shown sooner than additions. */
const SHOWN = {
  omission: { plain: 0.965, thorough: 0.8 },
  addition: { plain: 0.99, thorough: 0.85 },
} as const;
/**
 * A text of one or two sentences is somebody asking about these very sentences: what is likely is shown. On 500 faultless single pairs
 * 19 then have an omission told, with the thresholds of longer texts 2.
 */
const TINY = { links: 2, omission: 0.75, addition: 0.93 } as const;
/** In a title every word counts: it is shown sooner. */
const TITLE = 0.93;
/** A whole sentence without a counterpart in a link of several is seen sooner: nothing is left of it. */
const WHOLE = 0.85;
/** Share of a sentence's content words that must be in the run, and how many of them there are at least. */
const NEARLY_ALL = { share: 0.8, words: 3 } as const;
/** Half of the training examples have something taken out, a translation far fewer: the odds are brought down by this. */
const PRIOR = 2.2;
/** As many words lost, names and figures counted twice, are a major fault. */
const MAJOR = 3;

/**
 * Words inside a sentence that its rendition lacks: the run of unlinked words that a small logistic regression
 * (`scripts/bench/phrase-training.ts`) takes for left out rather than rendered freely.
 */
export function phraseFindings(context: CheckContext, missingOn: 'source' | 'target'): Draft[] {
  const check = missingOn === 'target' ? 'omission' : 'addition';
  const [own, other] = missingOn === 'target' ? [context.source, context.target] : [context.target, context.source];
  const elsewhere = moved(context, missingOn).links;
  return [...missingRuns(context, missingOn).values()].flatMap((candidate) => {
    const probability = probabilityOf(candidate);
    const title = own.segments[candidate.own[candidate.run.from]!.segment]!.kind === 'title';
    const sentence = wholeSentence(candidate);
    const shown = sentence !== undefined && check === 'omission' ? WHOLE : context.thorough ? SHOWN[check].thorough : title && check === 'omission' ? TITLE : SHOWN[check].plain;
    const enough = context.links.length <= TINY.links ? Math.min(shown, TINY[check]) : shown;
    if (probability < enough || elsewhere.has(candidate.link)) return [];
    const words = candidate.own.slice(candidate.run.from, candidate.run.to + 1);
    const spans = sentence === undefined ? spansOf(words) : [spanOf(own.segments[sentence]!)];
    const size = words.filter((w) => w.kind !== 'light').length;
    const anchor = anchorBetween(candidate.own, candidate.other, candidate.run.from, candidate.run.to, other.segments[context.links[candidate.link]![missingOn][0]!]!);
    const quote = shorten(quoteOf(own, { start: spans[0]!.start, end: spans.at(-1)!.end }));
    const detail = sentence !== undefined ? 'segment' : title && check === 'omission' ? 'title' : 'phrase';
    return [
      {
        check: `${check}.${detail}`,
        category: `accuracy/${check}`,
        severity: severityOf(words),
        confidence: Math.round(100 / (1 + Math.exp(PRIOR - candidate.odds))) / 100,
        source: missingOn === 'target' ? spans : [anchor],
        target: missingOn === 'target' ? [anchor] : spans,
        messageKey: `${check}.${detail === 'title' ? 'title-words' : 'phrase'}`,
        params: { quote, words: size, sentences: 1 },
        evidence: { words: size, probability: Math.round(probability * 1000) / 1000 },
      },
    ];
  });
}

function severityOf(words: readonly LinkedWord[]): Severity {
  const weight = words.reduce((sum, w) => sum + (w.kind === 'light' || w.state !== 'none' ? 0 : w.kind === 'name' || w.kind === 'figure' ? 2 : w.kind === 'faint' || w.kind === 'adverb' ? 0.5 : 1), 0);
  return weight >= MAJOR ? 'major' : 'minor';
}

/** The sentence of a link of several that the run is nearly all of. */
function wholeSentence({ own, run }: Candidate): number | undefined {
  const content = own.map((w, k) => ({ w, inRun: k >= run.from && k <= run.to })).filter(({ w }) => w.kind !== 'light');
  const segments = new Set(content.map(({ w }) => w.segment));
  if (segments.size < 2) return undefined;
  return [...segments].find((s) => {
    const all = content.filter(({ w }) => w.segment === s);
    return all.length >= NEARLY_ALL.words && all.filter(({ inRun }) => inRun).length >= NEARLY_ALL.share * all.length;
  });
}

/** One span a segment. */
function spansOf(words: readonly LinkedWord[]): Span[] {
  const spans: { start: number; end: number; segment: number }[] = [];
  for (const { token, segment } of words) {
    const last = spans.at(-1);
    if (last?.segment === segment) last.end = token.end;
    else spans.push({ start: token.start, end: token.end, segment });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
