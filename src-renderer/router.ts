import { useSyncExternalStore } from 'react';

export type Route = { readonly screen: 'library' } | { readonly screen: 'report'; /** Null for the workspace. */ readonly id: string | null } | { readonly screen: 'pair'; readonly id: string; /** The sentence to open it at. */ readonly at?: string };

/** The address after `#`: `/library`, `/pair/ID`, `/pair/ID/SENTENCE`, `/report` or `/report/ID`. Anything else is the library. */
export function parseRoute(hash: string): Route {
  const report = /^#\/report(?:\/([\w-]+))?$/.exec(hash);
  if (report) return { screen: 'report', id: report[1] ?? null };
  const match = /^#\/pair\/([\w-]+)(?:\/([\w.-]+))?$/.exec(hash);
  return match?.[1] ? { screen: 'pair', id: match[1], ...(match[2] ? { at: match[2] } : {}) } : { screen: 'library' };
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
  location.hash = addressOf(route);
}

/** A route as it stands in the address. */
export function addressOf(route: Route): string {
  if (route.screen === 'pair') return route.at === undefined ? `#/pair/${route.id}` : `#/pair/${route.id}/${route.at}`;
  if (route.screen === 'report') return route.id === null ? '#/report' : `#/report/${route.id}`;
  return '#/library';
}
