// Who may speak to the page's server: whoever was given an address on this computer, and only from that page.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The door of a server on one port. */
export interface Doorkeeper {
  /** A new address that lets one browser in, once. */
  readonly newAddress: () => string;
  /** Takes a token from an address; gives the cookie to set, or nothing for one that is unknown or used. */
  readonly redeem: (token: string) => string | undefined;
  /** Why a request is not let in; nothing where it is. */
  readonly refusal: (request: IncomingMessage) => Refusal | undefined;
}

export type Refusal = 'host' | 'origin' | 'stranger';

const secret = (): string => randomBytes(32).toString('base64url');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

// Cookies are not kept apart by port: two servers of one computer must not take each other's.
const cookieName = (port: number): string => `fangxing-${port}`;

/** Keeps the door of the server on a port of the loopback. */
export function doorkeeper(port: number): Doorkeeper {
  const session = secret();
  const tokens = new Set<string>();
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  const cookieOf = ({ headers }: IncomingMessage): string | undefined =>
    headers.cookie
      ?.split(';')
      .map((part) => part.trim().split('='))
      .find(([name]) => name === cookieName(port))?.[1];
  return {
    newAddress: () => {
      const token = secret();
      tokens.clear();
      tokens.add(token);
      return `http://127.0.0.1:${port}/?token=${token}`;
    },
    redeem: (token) => {
      const known = [...tokens].find((one) => isSame(one, token));
      if (known === undefined) return undefined;
      tokens.delete(known);
      return `${cookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    refusal: (request) => {
      const { host, origin, 'sec-fetch-site': site } = request.headers;
      // A page of another name that was pointed at this computer says so here.
      if (host === undefined || !hosts.has(host)) return 'host';
      const isOwn = origin === undefined ? request.method === 'GET' : origin === `http://${host}`;
      if (!isOwn || (site !== undefined && site !== 'same-origin' && site !== 'none')) return 'origin';
      const cookie = cookieOf(request);
      return cookie !== undefined && isSame(cookie, session) ? undefined : 'stranger';
    },
  };
}
