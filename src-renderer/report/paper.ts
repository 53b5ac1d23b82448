import { useEffect } from 'react';

/** Paper is light: while the page is printed the light theme holds, whichever is on the screen. */
export function usePaper(): void {
  useEffect(() => {
    const root = document.documentElement;
    let screen = '';
    const before = (): void => {
      screen = root.dataset['theme'] ?? '';
      root.dataset['theme'] = 'light';
    };
    const after = (): void => {
      if (screen !== '') root.dataset['theme'] = screen;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
