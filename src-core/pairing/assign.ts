/** A possible pair of documents, numbered within their sides. */
export interface Offer {
  readonly source: number;
  readonly target: number;
  /** What the pair is worth; above 0. */
  readonly value: number;
}

/**
 * The one-to-one assignment of greatest total value. Sources come in one after the other; each is let in along the alternating path
 * that gains most: to a free target, or by taking another's target, which moves on along the path or is left alone (incremental
 * assignment; see e.g. Burkard, Dell'Amico and Martello, "Assignment Problems", 2009, ch. 4). A path stays among texts that compete
 * for the same targets, so the work grows with the number of offers, not with its square.
 *
 * @param offers the order decides nothing but ties
 */
export function assign<T extends Offer>(offers: readonly T[]): T[] {
  const bySource = new Map<number, T[]>();
  for (const o of offers) {
    const known = bySource.get(o.source);
    if (known) known.push(o);
    else bySource.set(o.source, [o]);
  }
  const chosen = new Map<number, T>();
  const holder = new Map<number, T>();
  for (const source of bySource.keys()) letIn(source, bySource, chosen, holder);
  return [...chosen.values()];
}

/** A smaller difference is none. */
const EPSILON = 1e-9;

function letIn<T extends Offer>(source: number, bySource: ReadonlyMap<number, readonly T[]>, chosen: Map<number, T>, holder: Map<number, T>): void {
  /** Gain so far of the best path by which each source stands without target. */
  const gain = new Map([[source, 0]]);
  /** The offer by which each target was reached. */
  const via = new Map<number, T>();
  const reached = new Map<number, number>();
  const queue = [source];
  let best = EPSILON;
  let end: T | null = null;
  for (let s = queue.shift(); s !== undefined; s = queue.shift()) {
    for (const offer of bySource.get(s) ?? []) {
      const value = gain.get(s)! + offer.value;
      if (chosen.get(s) === offer || value <= (reached.get(offer.target) ?? -Infinity) + EPSILON) continue;
      reached.set(offer.target, value);
      via.set(offer.target, offer);
      const other = holder.get(offer.target);
      // Leaving the other without target is an end too.
      const total = other ? value - other.value : value;
      if (total > best + EPSILON) {
        best = total;
        end = offer;
      }
      if (other && total > (gain.get(other.source) ?? -Infinity) + EPSILON) {
        gain.set(other.source, total);
        queue.push(other.source);
      }
    }
  }
  if (end === null) return;
  const left = holder.get(end.target);
  if (left) chosen.delete(left.source);
  for (let target: number | undefined = end.target; target !== undefined; ) {
    const offer: T = via.get(target)!;
    const before = chosen.get(offer.source);
    chosen.set(offer.source, offer);
    holder.set(target, offer);
    target = before?.target;
  }
}
