import type { Quantity, QuantityKind } from './model.ts';
import { toBase, UNITS } from './units.ts';

/**
 * How the quantity of one side stands to that of the other:
 * - `same` amount, whether or not both name the unit;
 * - `converted`: the same amount in another unit (5 miles, 8 km; half, 50 %);
 * - `rounded`: one is the other in fewer digits («18,4 млрд», "18 billion");
 * - `scale`: they differ by thousands («18 млн», "18 billion");
 * - `digit`: by one digit, a transposition, or a digit lost or doubled;
 * - `unit`: the same figure of something else (percent and points, dollars and euros);
 * - `different` otherwise.
 */
export type QuantityRelation = 'same' | 'converted' | 'rounded' | 'scale' | 'digit' | 'unit' | 'different';

/** Tolerance of a conversion, relative: translators round what they convert. */
const CONVERSION = 0.03;
/** How far a figure may be from its rounding, relative, where the text does not say "about". */
const ROUNDING = 0.05;
/** «почти», "more than": how far then. */
const ABOUT = 0.15;
/** Amounts in binary fractions differ in the last place. */
const NOISE = 1e-9;

/** Places in an order or in the calendar, which are never rounded. */
const EXACT: ReadonlySet<QuantityKind> = new Set(['ordinal', 'date', 'year', 'decade', 'century', 'quarter', 'half-year', 'score', 'designation']);
/** Units that say only how a figure is used, so that they contradict no other: «18-е», "18". */
const NO_UNIT: ReadonlySet<string> = new Set(['', 'ordinal']);

/** Whether two quantities are the same amount, or the same place in the calendar. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  return relation(a, b) === 'same';
}

/** Compares two quantities; the order does not matter. */
export function relation(a: Quantity, b: Quantity): QuantityRelation {
  if (a.kind === 'time' || b.kind === 'time') return times(a, b);
  if (Number.isNaN(a.value) || Number.isNaN(b.value)) return a.key === b.key ? 'same' : 'different';
  const units = unitsOf(a, b);
  if (a.key === b.key) {
    // "5 km" and "5 miles" are no conversion, though one and one would lie within the last digit.
    if (units !== 'same') return units === 'kin' && converts(a, b, true) ? 'converted' : 'unit';
    return a.high !== undefined && b.high !== undefined && !equal(a.high, b.high) ? 'different' : 'same';
  }
  if (units === 'kin' && converts(a, b, false)) return 'converted';
  if (units !== 'same') return 'different';
  if (!EXACT.has(a.kind) && !EXACT.has(b.kind) && rounds(a, b)) return 'rounded';
  return slip(Math.abs(a.value), Math.abs(b.value));
}

/** `same` or unsaid; `kin`: of one dimension, so that they convert; `other`. */
function unitsOf(a: Quantity, b: Quantity): 'same' | 'kin' | 'other' {
  if (a.unit === b.unit || NO_UNIT.has(a.unit) || NO_UNIT.has(b.unit)) {
    // "half" has no unit and is yet a share: 50 percent is the same in another form.
    const share = a.unit === 'percent' ? b : b.unit === 'percent' ? a : undefined;
    return share?.kind === 'fraction' ? 'kin' : 'same';
  }
  const [left, right] = [UNITS.get(a.unit)?.dimension, UNITS.get(b.unit)?.dimension];
  if (left === right && left !== 'money' && left !== undefined) return 'kin';
  // «15 градусов» of an unnamed scale are whatever degrees the other side has.
  if ((left === 'angle' && right === 'temperature') || (left === 'temperature' && right === 'angle')) return 'same';
  return 'other';
}

function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b));
}

/** «1 м 82 см»: the base holds more than the figure says. */
export function isCompound(q: Quantity): boolean {
  const alone = q.base === undefined ? undefined : toBase(q.value, q.unit);
  return alone !== undefined && !equal(alone, q.base!);
}

/** Within three percent or, unless `strictly` or told in two units, one unit of the last digit of the finer figure. */
function converts(a: Quantity, b: Quantity, exactly: boolean): boolean {
  if (a.base === undefined || b.base === undefined) return false;
  const strictly = exactly || isCompound(a) || isCompound(b);
  const gap = Math.abs(a.base - b.base);
  if (gap <= CONVERSION * Math.max(Math.abs(a.base), Math.abs(b.base))) return true;
  const step = (q: Quantity): number => {
    const [zero, one] = [toBase(0, q.unit), toBase(stepOf(q.value), q.unit)];
    return zero === undefined || one === undefined ? 0 : one - zero;
  };
  return !strictly && gap <= Math.min(step(a), step(b)) * (1 + NOISE);
}

/** Worth of the last digit as written: 1 for 18, 0.1 for 18.4; the noughts of larger round figures are taken for rounding. */
function stepOf(value: number): number {
  return Math.abs(value) >= 1000 ? lastDigit(value) : Math.min(1, lastDigit(value));
}

/** Worth of the last digit that is no nought: 100 for 300. */
function lastDigit(value: number): number {
  const [digits, exponent] = decimal(value);
  return 10 ** (exponent - digits.length + 1);
}

/** Significant digits without trailing noughts, and the power of ten of the first. */
function decimal(value: number): [digits: string, exponent: number] {
  const [mantissa, exponent] = Number(Math.abs(value).toPrecision(12)).toExponential().split('e') as [string, string];
  return [mantissa.replace('.', ''), Number(exponent)];
}

/** Whether the coarser figure is the finer one in fewer digits. */
function rounds(a: Quantity, b: Quantity): boolean {
  if (a.value * b.value <= 0) return false;
  const gap = Math.abs(a.value - b.value);
  const size = Math.min(Math.abs(a.value), Math.abs(b.value));
  if (a.approximate || b.approximate) {
    // «более 300» for 312: noughts of small figures are rounding too where the text says so, and it may be cut off as well.
    const [p, q] = [lastDigit(a.value), lastDigit(b.value)];
    return p !== q && gap < Math.max(p, q) && gap <= ABOUT * size;
  }
  const [p, q] = [stepOf(a.value), stepOf(b.value)];
  return p !== q && gap <= (Math.max(p, q) / 2) * (1 + NOISE) && gap <= ROUNDING * size;
}

/** Slips of the pen between two figures that should have been the same. */
function slip(a: number, b: number): QuantityRelation {
  if (a === 0 || b === 0) return 'different';
  const power = Math.log10(a / b) / 3;
  if (Math.abs(power - Math.round(power)) < NOISE && Math.round(power) !== 0) return 'scale';
  const [first, second] = [plain(a), plain(b)];
  // With a single digit there is nothing left that would be alike.
  if (Math.max(first.length, second.length) < 2) return 'different';
  return oneApart(first, second) ? 'digit' : 'different';
}

/** Digits as written out, with the point; common noughts at the end say nothing. */
function plain(value: number): string {
  const [digits, exponent] = decimal(value);
  if (exponent < 0 || exponent >= 18) return `${digits}e${exponent}`;
  return exponent + 1 >= digits.length ? digits.padEnd(exponent + 1, '0') : `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}

/** One character changed, left out or put in, or two neighbours exchanged. */
function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return left !== '.' && right !== '.' ? true : left === '' || right === '';
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** On the clock face morning and evening look alike: "9:55" without a.m. or p.m. may be 21:55. */
function times(a: Quantity, b: Quantity): QuantityRelation {
  if (a.kind !== b.kind || a.base === undefined || b.base === undefined) {
    // "at nine", «в 9:00»; «в 21.30» written as a decimal
    const [time, other] = a.kind === 'time' ? [a, b] : [b, a];
    if (time.base === undefined || other.kind !== 'number') return 'different';
    const [hour, minute] = [Math.floor(other.value), Math.round((other.value % 1) * 100)];
    return onFace(time.base, hour * 60 + minute) ? 'same' : 'different';
  }
  if (equal(a.base, b.base) || onFace(a.base, b.base)) return 'same';
  return oneApart(a.key, b.key) ? 'digit' : 'different';
}

function onFace(a: number, b: number): boolean {
  return equal(a, b) || (Math.abs(Math.abs(a - b) - 720) < NOISE && Math.min(a, b) < 780);
}
