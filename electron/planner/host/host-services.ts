// What every host gives the planner in the same way.
import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { type Instant, isInstant } from '../../../core/domain/instant.ts';
import type { HostServices } from '../workspace.ts';

/** Ten characters that are easy to read aloud. */
export const newId = (): string => [...randomBytes(10)].map((byte) => ALPHABET[byte % ALPHABET.length] ?? '').join('');
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/** The name of the system's user; empty where it has none. */
export function operatorOfSystem(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** The clock of the system, or one that stands still at `asOf`. */
export function hostClock(asOf: number | undefined): Pick<HostServices, 'now' | 'clockStands'> {
  if (asOf !== undefined && isInstant(asOf)) return { now: () => asOf, clockStands: true };
  // The system's clock counts milliseconds of the years that the program knows.
  return { now: () => Date.now() as Instant, clockStands: false };
}
