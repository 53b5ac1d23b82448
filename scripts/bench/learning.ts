// Logistic regression for the small models of the checks.

/** One example: its features (the first is the constant 1), whether it is a true case, and how much it counts. */
export interface Example {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly weight: number;
}

/** Fits weights by iteratively reweighted least squares with a ridge (the constant is not drawn to zero). */
export function fitLogistic(rows: readonly Example[], ridge = 2, rounds = 25): number[] {
  const n = rows[0]!.x.length;
  let w = new Array<number>(n).fill(0);
  for (let round = 0; round < rounds; round++) {
    const h = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_v, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)));
    const g = w.map((v, i) => (i === 0 ? 0 : -ridge * v));
    for (const { x, y, weight } of rows) {
      const p = logistic(w, x);
      const q = Math.max(1e-6, p * (1 - p)) * weight;
      for (let i = 0; i < n; i++) {
        g[i]! += weight * (y - p) * x[i]!;
        if (x[i] !== 0) for (let j = 0; j <= i; j++) h[i]![j]! += q * x[i]! * x[j]!;
      }
    }
    for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) h[i]![j] = h[j]![i]!;
    const step = solve(h, g);
    w = w.map((v, i) => v + step[i]!);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return w;
}

export function logistic(w: readonly number[], x: readonly number[]): number {
  let z = 0;
  for (let i = 0; i < w.length; i++) z += w[i]! * x[i]!;
  return 1 / (1 + Math.exp(-z));
}

/** Gaussian elimination with pivoting. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const m = a.map((row, i) => [...row, b[i]!]);
  const n = b.length;
  for (let c = 0; c < n; c++) {
    let best = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r]![c]!) > Math.abs(m[best]![c]!)) best = r;
    [m[c], m[best]] = [m[best]!, m[c]!];
    for (let r = c + 1; r < n; r++) {
      const f = m[r]![c]! / m[c]![c]!;
      for (let k = c; k <= n; k++) m[r]![k]! -= f * m[c]![k]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let r = n - 1; r >= 0; r--) x[r] = (m[r]![n]! - m[r]!.slice(r + 1, n).reduce((s, v, k) => s + v * x[r + 1 + k]!, 0)) / m[r]![r]!;
  return x;
}
