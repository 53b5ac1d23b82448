import { useSyncExternalStore } from 'react';

export type Route = { readonly screen: 'library' } | { readonly screen: 'pair'; readonly id: string };

/** The address after `#`: `/library` or `/pair/ID`. Anything else is the library. */
export function parseRoute(hash: string): Route {
  const match = /^#\/pair\/([\w-]+)$/.exec(hash);
  return match?.[1] ? { screen: 'pair', id: match[1] } : { screen: 'library' };
}

let known: { hash: string; route: Route } = { hash: '', route: { screen: 'library' } };
function current(): Route {
  if (known.hash !== location.hash) known = { hash: location.hash, route: parseRoute(location.hash) };
  return known.route;
}

export function useRoute(): Route {
  return useSyncExternalStore((listener) => {
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  }, current);
}

export function go(route: Route): void {
  location.hash = route.screen === 'pair' ? `#/pair/${route.id}` : '#/library';
}
