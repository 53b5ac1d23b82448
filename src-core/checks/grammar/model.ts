/** A rule of English that writers from Russian break; made of one pattern, so that its cost is known. */
export interface GrammarRule {
  /** Name in findings and tests. */
  readonly id: string;
  /** With the flags `dgu`; what is wrong is the whole match, or its group `at`. */
  readonly pattern: RegExp;
  /** What should stand for what is wrong, where that is certain. */
  readonly suggest?: (match: RegExpMatchArray) => string | null;
  /** Looks once more at a match: true lets it pass. */
  readonly unless?: (match: RegExpMatchArray, sentence: string) => boolean;
  /** `calque`: a Russian turn of phrase in English words. `style`: some writers do it on purpose; off by default. */
  readonly kind?: 'calque' | 'style';
  /** What is wrong, in one clause; `{0}` is the quoted text. */
  readonly en: string;
  readonly ru: string;
}

/** Base forms that follow "to" often enough to tell an infinitive from a noun. */
export const VERBS =
  'be|become|begin|bring|build|buy|call|change|come|conduct|continue|create|decide|develop|do|discuss|eat|ensure|explain|find|follow|get|give|go|happen|have|hear|help|hold|improve|include|increase|introduce|join|keep|know|learn|leave|live|look|lose|make|meet|move|open|participate|pay|play|prepare|present|prevent|provide|put|reach|read|receive|reduce|remain|return|run|say|see|sell|send|show|sign|sit|speak|spend|start|stay|stop|strengthen|study|support|take|talk|tell|think|travel|try|understand|use|visit|wait|watch|win|work|write';

/** What may follow a noun that is not itself part of a longer name. */
export const AFTER_NOUN = String.raw`(?=\s*(?:[.,;:!?)»”"]|$)|\s+(?:about|and|are|at|because|but|by|from|has|have|had|in|is|of|on|or|said|says|that|to|was|were|which|who|will|would|with|announced|reported|noted|stated)\b)`;

/** Counting words and figures. */
export const COUNT = String.raw`(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|several)`;

/** Puts the capital of one text on another. */
export function likeCase(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Replaces by a table, keeping the capital. */
export const swap = (from: RegExp, to: string) => (match: RegExpMatchArray): string => {
  const quote = match.groups?.['at'] ?? match[0];
  return likeCase(quote, quote.replace(from, to));
};
