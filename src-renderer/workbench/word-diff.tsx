import { diffWords } from 'diff';

/** Words deleted and inserted between two texts. */
export function WordDiff({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <span>
      {diffWords(from, to).map((part, n) => (part.added ? <ins key={n}>{part.value}</ins> : part.removed ? <del key={n}>{part.value}</del> : <span key={n}>{part.value}</span>))}
    </span>
  );
}
