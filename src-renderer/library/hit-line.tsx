import { Fragment } from 'react';
import type { SearchHit } from '../../src-core/contract.ts';
import { useWords } from '../i18n/index.ts';
import { addressOf } from '../router.ts';

/** The words around what was found; a hit in a pair leads to the place. */
export function HitLine({ hit }: { readonly hit: SearchHit }) {
  const { t } = useWords();
  if (!hit.snippet) return null;
  const { text, marks } = hit.snippet;
  const parts = marks.map((mark, n) => (
    <Fragment key={mark.start}>
      {text.slice(marks[n - 1]?.end ?? 0, mark.start)}
      <mark>{text.slice(mark.start, mark.end)}</mark>
    </Fragment>
  ));
  const words = (
    <span lang={hit.language}>
      …{parts}
      {text.slice(marks.at(-1)?.end ?? 0)}…
    </span>
  );
  if (hit.pair === null) return <span className="hit">{words}</span>;
  return (
    <a className="hit" href={addressOf({ screen: 'pair', id: hit.pair, ...(hit.segment === null ? {} : { at: hit.segment }) })} onClick={(e) => e.stopPropagation()}>
      <span className="vh">{t(hit.side === 'source' ? 'side.source' : 'side.target')}: </span>
      {words}
    </a>
  );
}
