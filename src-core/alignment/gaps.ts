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

/** Rectangles between confirmed links that run in order; a confirmed crossing only takes its own segments out. */
export function gapsBetween(fixed: readonly Fixed[], sourceFree: readonly boolean[], targetFree: readonly boolean[]): Gap[] {
  const out: Gap[] = [];
  let i = 0;
  let j = 0;
  for (const p of [...chainOf(fixed), { i0: sourceFree.length, i1: 0, j0: targetFree.length, j1: 0 }]) {
    const widest = widestRun(targetFree, j, p.j0);
    const cut: Gap[] = [];
    // Segments a confirmed crossing took out cut the rectangle further, so that a bead never runs over them.
    for (let at = i; at < p.i0; ) {
      const end = runEnd(sourceFree, at, p.i0);
      if (end > at) cut.push({ i0: at, i1: end, ...widest });
      at = end + 1;
    }
    // Two source runs must not be aligned with the same target run: the longest takes it, the others wait for the crossing pass.
    if (cut.length > 0) out.push(cut.reduce((best, c) => (c.i1 - c.i0 > best.i1 - best.i0 ? c : best)));
    i = p.i1;
    j = p.j1;
  }
  return out;
}

function runEnd(free: readonly boolean[], from: number, to: number): number {
  let end = from;
  while (end < to && free[end]) end++;
  return end;
}

function widestRun(free: readonly boolean[], from: number, to: number): { j0: number; j1: number } {
  let best = { j0: from, j1: from };
  for (let at = from; at < to; ) {
    const end = runEnd(free, at, to);
    if (end - at > best.j1 - best.j0) best = { j0: at, j1: end };
    at = end + 1;
  }
  return best;
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
