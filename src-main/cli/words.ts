const numbers = new Intl.NumberFormat('en');

/** A figure as people read it: 216,000,000. What other programs read is never grouped. */
export const grouped = (value: number): string => numbers.format(value);

/** "1 pair", "1,200 pairs". */
export const counted = (value: number, one: string, many: string): string => `${grouped(value)} ${value === 1 ? one : many}`;
