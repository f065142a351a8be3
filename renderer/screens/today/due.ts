// What of the ledger needs a person, as of a day.
import type { Ledger } from '../../../core/api/records.ts';
import type { Capability } from '../../../core/domain/capability.ts';
import { type Day, daysBetween } from '../../../core/domain/day.ts';
import { type Instant, chinaDay } from '../../../core/domain/instant.ts';
import { everyApplication } from '../../../core/rules/context/rule-context.ts';
import { runApplicationRules } from '../../../core/rules/judging/run-rules.ts';
import { addressOf } from '../../place.ts';
import { contextOf } from '../../stores/ledger.ts';

const WITHIN_DAYS = 60;
const PATIENCE_DAYS = 7;

/** Something that ends on a day, or has ended, and where it is renewed. */
export interface Ending {
  readonly key: string;
  readonly what: 'verification' | 'listing' | 'paid-links' | 'mini-program-ads';
  readonly account: string;
  /** The site's, for a listing. */
  readonly host: string;
  readonly day: Day;
  /** Whole days until then, negative afterwards. */
  readonly left: number;
  readonly place: string;
}

/** Verifications, capabilities and listings that end within 60 days or have ended, the earliest first. */
export function endingsOf(ledger: Ledger, now: Instant): readonly Ending[] {
  const today = chinaDay(now);
  const ending = (item: Omit<Ending, 'key' | 'day' | 'left'>, day: Day | undefined): Ending[] => {
    const left = day === undefined ? Infinity : daysBetween(today, day);
    return day === undefined || left > WITHIN_DAYS ? [] : [{ ...item, key: `${item.what} ${item.place}`, day, left }];
  };
  const ofAccounts = ledger.accounts.flatMap(({ id, nickname, verification, capabilities }) => {
    const common = { account: nickname, host: '' };
    const until = (capability: Capability) => (capability.state === 'enabled' ? capability.until : undefined);
    const isVerified = verification.state === 'verified' || verification.state === 'expired';
    return [
      ...ending(
        { ...common, what: 'verification', place: addressOf('clients', { account: id, part: 'verification' }) },
        isVerified ? verification.expiresOn : undefined,
      ),
      ...(['paid-links', 'mini-program-ads'] as const).flatMap((name) =>
        ending(
          { ...common, what: name, place: addressOf('clients', { account: id, part: name }) },
          until(capabilities[name]),
        ),
      ),
    ];
  });
  const listings = everyApplication(contextOf(ledger, now)).flatMap(({ application, applicant, shownHost }) =>
    ending(
      {
        what: 'listing',
        account: applicant.nickname,
        host: shownHost,
        place: addressOf('whitelist', { application: application.id }),
      },
      application.state === 'approved' ? application.validUntil : undefined,
    ),
  );
  return [...ofAccounts, ...listings].sort((a, b) => a.left - b.left);
}

/** An application that somebody has to take further. */
export interface Stalled {
  readonly id: string;
  readonly host: string;
  readonly account: string;
  readonly submittedOn?: Day;
  /** Days since it was submitted. */
  readonly days: number;
  /** How many requirements a draft lacks; absent once it was submitted. */
  readonly lacks?: number;
}

/** Applications without an answer for more than 7 days, the longest first, then drafts. */
export function stalledOf(ledger: Ledger, now: Instant): readonly Stalled[] {
  const context = contextOf(ledger, now);
  const today = chinaDay(now);
  const lacks = new Map(runApplicationRules(context).map(({ id, findings }) => [id, findings.length]));
  const stalled = everyApplication(context).flatMap(({ application, applicant, shownHost }): Stalled[] => {
    const { id, state, submittedOn } = application;
    const common = { id, host: shownHost, account: applicant.nickname };
    if (state === 'draft') return [{ ...common, days: -1, lacks: lacks.get(id) ?? 0 }];
    if (state !== 'submitted') return [];
    if (submittedOn === undefined) return [{ ...common, days: 0 }];
    const days = daysBetween(submittedOn, today);
    return days > PATIENCE_DAYS ? [{ ...common, submittedOn, days }] : [];
  });
  return stalled.sort((a, b) => b.days - a.days);
}
