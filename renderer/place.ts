// Where in the window a person is, in the address after `#`: it survives a reload, and Back works.
import { useSyncExternalStore } from 'react';

export const SCREENS = [
  'today',
  'posts',
  'clients',
  'whitelist',
  'import',
  'export',
  'stop',
  'rules',
  'settings',
] as const;

export type Screen = (typeof SCREENS)[number];

/** A screen and what is chosen on it. */
export interface Place {
  readonly screen: Screen;
  readonly chosen: Readonly<Record<string, string>>;
}

const isScreen = (text: string): text is Screen => (SCREENS as readonly string[]).includes(text);

function read(hash: string): Place {
  const [name = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return { screen: isScreen(name) ? name : 'today', chosen: Object.fromEntries(new URLSearchParams(query)) };
}

let known = { hash: window.location.hash, place: read(window.location.hash) };

/** Where the person is, for whoever does not go on listening. */
export function placeNow(): Place {
  const { hash } = window.location;
  if (hash !== known.hash) known = { hash, place: read(hash) };
  return known.place;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}

/** Where the person is. */
export const usePlace = (): Place => useSyncExternalStore(subscribe, placeNow);

/** The address of a place, for a link. Empty choices are left out. */
export function addressOf(screen: Screen, chosen: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(chosen)) if (value !== undefined && value !== '') query.set(key, value);
  const text = query.toString();
  return `#/${screen}${text === '' ? '' : `?${text}`}`;
}

/** Goes to an address that {@link addressOf} made. */
export function goTo(address: string): void {
  window.location.hash = address;
}

/** Goes to a place. */
export function go(screen: Screen, chosen: Readonly<Record<string, string | undefined>> = {}): void {
  window.location.hash = addressOf(screen, chosen);
}

/** Changes what is chosen on the screen where the person is, without a step back to it. */
export function choose(changes: Readonly<Record<string, string | undefined>>): void {
  const { screen, chosen } = placeNow();
  window.history.replaceState(null, '', addressOf(screen, { ...chosen, ...changes }));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
