import { useEffect, useState } from 'react';
import type { SearchHit } from '../../src-core/contract.ts';
import { ask, useApp } from '../store.ts';

/** A pause in typing after which a search is sent, milliseconds. */
const PAUSE = 150;

/** What the texts of the workspace have of a query; null while there is none. Asked anew when the library changes. */
export function useSearch(query: string): readonly SearchHit[] | null {
  const [found, setFound] = useState<readonly SearchHit[] | null>(null);
  const library = useApp((s) => s.library);
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') {
      setFound(null);
      return;
    }
    let current = true;
    const timer = setTimeout(() => void ask('library.search', { query: wanted.slice(0, 500) }).then((answer) => current && answer && setFound(answer.hits)), PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, library]);
  return found;
}
