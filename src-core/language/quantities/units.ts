/** What units measure; amounts compare only inside one dimension. */
export type Dimension = 'share' | 'point' | 'money' | 'length' | 'mass' | 'volume' | 'area' | 'speed' | 'power' | 'energy' | 'temperature' | 'time' | 'data' | 'angle';

export interface Unit {
  readonly dimension: Dimension;
  /** How many base units one of it is. */
  readonly factor: number;
  /** Added after the factor: degrees Fahrenheit. */
  readonly offset?: number;
}

const table = (dimension: Dimension, units: Readonly<Record<string, number>>): [string, Unit][] => Object.entries(units).map(([id, factor]) => [id, { dimension, factor }]);

const YEAR = 365.25 * 86_400;

/** Every unit by its id. Base units: metre, kilogram, litre, square metre, metre a second, watt, joule, second, byte, °C, and one whole for shares. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...table('share', { percent: 0.01, permille: 0.001 }),
  ...table('point', { point: 1, 'basis-point': 0.01 }),
  ...table('length', { mm: 0.001, cm: 0.01, m: 1, km: 1000, inch: 0.0254, foot: 0.3048, yard: 0.9144, mile: 1609.344, 'nautical-mile': 1852, verst: 1066.8 }),
  ...table('mass', { mg: 1e-6, g: 0.001, kg: 1, centner: 100, tonne: 1000, ounce: 0.0283495, pound: 0.453592, stone: 6.35029, pood: 16.3805 }),
  ...table('volume', { ml: 0.001, l: 1, m3: 1000, gallon: 3.78541, barrel: 158.987, pint: 0.473176, quart: 0.946353 }),
  ...table('area', { m2: 1, km2: 1e6, ha: 1e4, are: 100, acre: 4046.86, 'sq-mile': 2_589_988, 'sq-foot': 0.092903, 'sq-yard': 0.836127 }),
  ...table('speed', { 'm/s': 1, 'km/h': 1 / 3.6, mph: 0.44704, knot: 0.514444 }),
  ...table('power', { w: 1, kw: 1e3, mw: 1e6, gw: 1e9, hp: 735.499 }),
  ...table('energy', { j: 1, wh: 3600, kwh: 3.6e6, mwh: 3.6e9, gwh: 3.6e12, cal: 4.184, kcal: 4184 }),
  ...table('time', { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: YEAR / 12, year: YEAR, decade: 10 * YEAR, century: 100 * YEAR }),
  ...table('data', { byte: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 }),
  ...table('temperature', { celsius: 1 }),
  ['fahrenheit', { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 }],
  // Degrees of nothing in particular: heat or angle.
  ['degree', { dimension: 'angle', factor: 1 }],
  // Factors of money change by the day, so currencies compare with nothing but themselves; hundredths are of their own currency.
  ...table('money', Object.fromEntries('usd rub eur gbp jpy cny kzt uah byn pln try inr krw chf krone btc eth ils aed brl mxn gel amd azn uzs kgs ars cad aud nzd hkd irr cent kopeck penny'.split(' ').map((code) => [code, 1]))),
]);

/** @returns the value in the base unit of the dimension, or undefined where none is (currencies, bare numbers) */
export function toBase(value: number, unit: string): number | undefined {
  const known = UNITS.get(unit);
  if (!known || known.dimension === 'money' || known.dimension === 'angle') return undefined;
  return value * known.factor + (known.offset ?? 0);
}
