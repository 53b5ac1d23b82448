import type { Language } from '../../text/model.ts';
import { folded, wordBefore } from './characters.ts';
import type { Anchor } from './scan.ts';

/** A number written in words, or the beginning of one. */
export interface WordAmount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly ordinal: boolean;
  /** In the plural («двадцатые», «тысячи»). */
  readonly plural: boolean;
  readonly fraction: boolean;
  /** No exact amount: «сотни», "dozens", «тысяч пять». */
  readonly vague: boolean;
  /** Product of the scale words; 1 without one. */
  readonly scale: number;
  /** Needs a witness beside it. */
  readonly weak: boolean;
  /** Nothing but "one". */
  readonly one: boolean;
  /** Index of the anchor after the last that was read. */
  readonly next: number;
}

const SPACE = /^[\s-]+$/;
const AND = /^[\s-]+and[\s-]+$/i;
const AND_A_HALF = /^[\s-]+and[\s-]+a[\s-]+$/i;
const WITH = /^\s+с\s+$/i;
const OF = /^\s+of\s+$/i;
const OF_A = /^[\s-]+(?:of\s+)?an?\s+$/i;
const WHOLES = /^\s+цел(?:ых|ая|ую|ой)\s+(?:и\s+)?$/i;
/** A longer gap joins nothing. */
const JOINT = 14;

/** Reads a run of number words («двадцать пять тысяч», "two hundred and five", «две трети», "half a million") from the anchor `i`. */
export class WordRun {
  readonly #text: string;
  readonly #anchors: readonly Anchor[];
  readonly #russian: boolean;
  #total = 0;
  #current = 0;
  #room = Number.POSITIVE_INFINITY;
  /** The scale word met last: the next must be smaller. */
  #least = Number.POSITIVE_INFINITY;
  #scale = 1;
  #vague = false;
  #ordinal = false;
  #plural = false;
  #fraction = false;
  #weak = false;
  #words = 0;
  #onlyOne = true;
  readonly #first: Anchor;
  /** The part after «целых», which has no such part itself. */
  readonly #tail: boolean;
  #j: number;
  #end = 0;

  constructor(text: string, anchors: readonly Anchor[], i: number, language: Language, tail = false) {
    this.#tail = tail;
    this.#text = text;
    this.#anchors = anchors;
    this.#russian = language === 'ru';
    this.#first = anchors[i]!;
    this.#j = i;
  }

  read(): WordAmount | undefined {
    const first = this.#first;
    while (this.#j < this.#anchors.length && this.#take(this.#anchors[this.#j]!)) {
      this.#end = this.#anchors[this.#j]!.end;
      this.#words++;
      this.#j++;
      if (this.#ordinal) break;
    }
    if (this.#words === 0) return undefined;
    this.#turnedRound();
    this.#parts();
    return {
      start: first.start,
      end: this.#end,
      value: this.#total + this.#current,
      ordinal: this.#ordinal,
      plural: this.#plural,
      fraction: this.#fraction,
      vague: this.#vague,
      scale: this.#scale,
      weak: this.#weak && this.#words === 1,
      one: this.#onlyOne && !this.#fraction,
      next: this.#j,
    };
  }

  #gap(anchor: Anchor): string | undefined {
    return anchor.start - this.#end > JOINT ? undefined : this.#text.slice(this.#end, anchor.start);
  }

  /** @returns false where the run ends before the anchor */
  #take(anchor: Anchor): boolean {
    const w = anchor.word;
    if (!w) return false;
    const begins = this.#words === 0;
    if (!begins) {
      const gap = this.#gap(anchor);
      if (gap === undefined) return false;
      if (w.sort === 'part' && w.value === 0.5) return this.#andHalf(gap);
      if (!SPACE.test(gap) && (this.#russian || !(AND.test(gap) ? this.#addsWithAnd() : OF.test(gap) && this.#vague && w.plural))) return false;
    }
    switch (w.sort) {
      case 'one':
      case 'cardinal':
      case 'ordinal':
        return this.#add(w.value, w.room, w.sort, begins, w.plural, w.weak);
      case 'hundred':
        if (!begins && (this.#current <= 0 || this.#current >= 100 || this.#room >= 100)) return false;
        this.#current = (begins ? 1 : this.#current) * 100;
        this.#room = 100;
        break;
      case 'heap':
        if (!begins && (this.#current === 0 || this.#current >= 1000)) return false;
        this.#vague = begins && w.plural;
        // "a few dozen" is as vague as "dozens", which Russian counts in tens.
        if (begins && w.value === 12 && !this.#russian && /^(?:few|several|some|many)$/.test(wordBefore(this.#text, anchor.start).form)) {
          this.#vague = true;
          this.#current = 10;
        } else this.#current = (begins ? 1 : this.#current) * w.value;
        this.#room = 0;
        break;
      case 'scale':
        if (w.value >= this.#least || (!begins && this.#current === 0)) return false;
        if (begins) this.#vague = w.plural;
        this.#total += (begins ? 1 : this.#current) * w.value;
        this.#scale *= w.value;
        this.#current = 0;
        this.#room = w.value;
        this.#least = w.value;
        break;
      default:
        return false;
    }
    this.#onlyOne = false;
    return true;
  }

  /** "a hundred and five", "thirty and eight"; but in "between one hundred and two hundred" each is a number of its own. */
  #addsWithAnd(): boolean {
    if (this.#room < 10) return false;
    const next = this.#anchors[this.#j + 1];
    if (next?.word?.sort === 'hundred' && SPACE.test(this.#text.slice(this.#anchors[this.#j]!.end, next.start).slice(0, 2))) return false;
    const before = wordBefore(this.#text, this.#first.start);
    return before.form !== 'between' && !(/^an?$/.test(before.form) && wordBefore(this.#text, before.start).form === 'between');
  }

  #add(value: number, room: number, sort: 'one' | 'cardinal' | 'ordinal', begins: boolean, plural: boolean, weak: boolean): boolean {
    const ordinal = sort === 'ordinal';
    // "two hundredth", «двадцатитысячный»: ordinals of the larger words multiply too.
    if (ordinal && !begins && value >= 100 && this.#current > 0 && this.#current < value && this.#room < value) this.#current *= value;
    else if (begins || value < this.#room) this.#current += value;
    else return this.#nineteenEighty(value, room, ordinal);
    this.#room = room;
    this.#ordinal = ordinal;
    this.#plural = plural;
    this.#weak = weak;
    if (sort !== 'one') this.#onlyOne = false;
    return true;
  }

  /** "nineteen eighty-four", "twenty twenty": a year in two halves. */
  #nineteenEighty(value: number, room: number, ordinal: boolean): boolean {
    if (this.#russian || this.#words !== 1 || ordinal || this.#total > 0 || this.#current < 13 || this.#current > 20 || value < 10) return false;
    this.#current = this.#current * 100 + value;
    this.#room = room;
    return true;
  }

  /** "two and a half", «два с половиной», "a million and a half". */
  #andHalf(gap: string): boolean {
    if (!(this.#russian ? WITH : AND_A_HALF).test(gap) || this.#fraction) return false;
    if (this.#current === 0 && this.#total > 0) this.#total += this.#least / 2;
    else this.#current += 0.5;
    this.#room = 0;
    this.#onlyOne = false;
    return true;
  }

  /** «тысяч пять»: the genitive plural before the number means about as many. */
  #turnedRound(): void {
    if (!this.#russian || !this.#vague || this.#current === 0 || this.#scale === 1 || this.#total !== this.#scale || !/^(?:тысяч|миллионов|миллиардов)$/.test(folded(this.#text.slice(this.#first.start, this.#first.end)))) return;
    this.#total = 0;
    this.#current *= this.#scale;
  }

  /** «две трети», «пять десятых», "three quarters", "one fifth", «три целых пять десятых»; then "of a million". */
  #parts(): void {
    const value = this.#total + this.#current;
    const anchor = this.#anchors[this.#j];
    const w = anchor?.word;
    if (!anchor || !w || this.#ordinal || this.#scale !== 1 || value <= 0 || value >= 1000 || value % 1 !== 0) return;
    const gap = this.#gap(anchor);
    if (gap === undefined) return;
    if (this.#russian && !this.#tail && WHOLES.test(gap) && (w.sort === 'cardinal' || w.sort === 'one')) {
      const tail = new WordRun(this.#text, this.#anchors, this.#j, 'ru', true).read();
      if (!tail?.fraction) return;
      this.#current += tail.value;
      this.#closePart(tail.end, tail.next);
      return;
    }
    if (!SPACE.test(gap)) return;
    const size = w.sort === 'part' ? w.value : w.sort === 'ordinal' && w.value > 2 && this.#denominator(anchor, value) ? 1 / w.value : 0;
    if (size === 0) return;
    this.#current = value * size;
    this.#closePart(anchor.end, this.#j + 1);
  }

  #closePart(end: number, next: number): void {
    this.#fraction = true;
    this.#onlyOne = false;
    this.#end = end;
    this.#j = next;
    ofScale(this.#text, this.#anchors, next, end, this.#russian, (factor, to) => {
      this.#current *= factor;
      this.#scale = factor;
      this.#end = to;
      this.#j++;
    });
  }

  #denominator(anchor: Anchor, value: number): boolean {
    if (!this.#russian) return value === 1;
    const form = folded(this.#text.slice(anchor.start, anchor.end));
    return value === 1 ? /(?:ая|ой|ую|ья|ью|ьей)$/.test(form) : /(?:ых|их|ым|им|ыми|ими)$/.test(form);
  }
}

/** "half a million", "a quarter of a million", «четверть миллиона». */
export function ofScale(text: string, anchors: readonly Anchor[], next: number, end: number, russian: boolean, take: (factor: number, end: number) => void): void {
  const anchor = anchors[next];
  const w = anchor?.word;
  if (!anchor || !w || anchor.start - end > JOINT || (w.sort !== 'scale' && w.sort !== 'heap' && w.sort !== 'hundred')) return;
  const gap = text.slice(end, anchor.start);
  if (russian ? SPACE.test(gap) : OF_A.test(gap) || (SPACE.test(gap) && !w.plural)) take(w.value, anchor.end);
}
