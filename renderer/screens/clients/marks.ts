// What of an account needs a person soon, as of a day.
import type { Account } from '../../../core/domain/account.ts';
import { type Day, daysBetween } from '../../../core/domain/day.ts';

const WITHIN_DAYS = 60;

export type Tone = 'cleared' | 'warned' | 'held' | 'plain';

/** Something that ends on a day: whole days until then, negative afterwards. */
export interface Ending {
  readonly day: Day;
  readonly left: number;
  readonly tone: Tone;
}

const endingOn = (day: Day | undefined, today: Day): Ending | undefined => {
  if (day === undefined) return undefined;
  const left = daysBetween(today, day);
  return { day, left, tone: left < 0 ? 'held' : left <= WITHIN_DAYS ? 'warned' : 'plain' };
};

/** When a verification that stands, or stood, has to be renewed. */
export const reviewOf = ({ verification: { state, expiresOn } }: Account, today: Day): Ending | undefined =>
  state === 'verified' || state === 'expired' ? endingOn(expiresOn, today) : undefined;

/** The capabilities that are enabled, and when they end. */
export const grantsOf = ({ capabilities }: Account, today: Day) =>
  (['paid-links', 'mini-program-ads'] as const)
    .filter((name) => capabilities[name].state === 'enabled')
    .map((name) => ({ name, ending: endingOn(capabilities[name].until, today) }));

/** The colour of a verification: whether links can rest on it. */
export function toneOf(account: Account, today: Day): Tone {
  const { state } = account.verification;
  if (state === 'verified') return (reviewOf(account, today)?.left ?? 0) < 0 ? 'held' : 'cleared';
  return state === 'expired' || state === 'rejected' || state === 'cancelled' ? 'held' : 'plain';
}

/** True where something ends within 60 days or has ended. */
export const isDue = (account: Account, today: Day): boolean =>
  [reviewOf(account, today), ...grantsOf(account, today).map(({ ending }) => ending)].some(
    (ending) => ending !== undefined && ending.tone !== 'plain',
  );

/** True for a client's own account on which no link can rest for want of verification. */
export const isUnverified = (account: Account, today: Day): boolean =>
  account.owner === 'brand' && toneOf(account, today) !== 'cleared';
