import type { RouteLocationNormalizedLoaded } from 'vue-router';

/** The address where signing in through the agency's provider begins, and where it is to lead in the end. */
export function viaProvider(address: string, to: string, more: Record<string, string> = {}): string {
  return `${address}?${new URLSearchParams({ ...more, to })}`;
}

/** Where somebody was going: the page itself, or from the page of those sent back the one they came from. */
export function onwardFrom({ path, query, fullPath }: RouteLocationNormalizedLoaded): string {
  if (path !== '/sign-in') return fullPath;
  return typeof query.to === 'string' && /^\/(?![/\\])/.test(query.to) ? query.to : '/';
}
