/** A link a person confirmed, by indices. */
export interface Fixed {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Source segments [i0, i1) that are to be aligned with target segments [j0, j1). */
export interface Gap {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
}

/**
 * Rectangles between confirmed links that run in order. A confirmed crossing makes no border; its segments only are not free.
 * @param n source segments
 * @param m target segments
 */
export function gapsBetween(fixed: readonly Fixed[], n: number, m: number): Gap[] {
  const out: Gap[] = [];
  let i = 0;
  let j = 0;
  for (const p of [...chainOf(fixed), { i0: n, i1: n, j0: m, j1: m }]) {
    if (p.i0 > i && p.j0 > j) out.push({ i0: i, i1: p.i0, j0: j, j1: p.j0 });
    i = p.i1;
    j = p.j1;
  }
  return out;
}

/** The longest chain of links of both sides that runs forward on both. */
function chainOf(fixed: readonly Fixed[]): Gap[] {
  const points = fixed
    .filter((f) => f.source.length > 0 && f.target.length > 0)
    .map((f): Gap => ({ i0: Math.min(...f.source), i1: Math.max(...f.source) + 1, j0: Math.min(...f.target), j1: Math.max(...f.target) + 1 }))
    .sort((p, q) => p.i0 - q.i0 || p.j0 - q.j0);
  // Patience sorting by the target place; a link whose ends are not in one piece may still overlap its neighbour, and is passed over.
  const tails: number[] = [];
  const previous = new Int32Array(points.length).fill(-1);
  points.forEach((point, k) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (points[tails[middle]!]!.j0 < point.j0) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[k] = tails[low - 1]!;
    tails[low] = k;
  });
  const chain: Gap[] = [];
  for (let k = tails.at(-1) ?? -1; k >= 0; k = previous[k]!) {
    const next = chain.at(-1);
    const point = points[k]!;
    if (!next || (point.i1 <= next.i0 && point.j1 <= next.j0)) chain.push(point);
  }
  return chain.reverse();
}
