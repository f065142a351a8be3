// Applications joined with what they rest on, and the changes that acts make of them.
import type { Ledger } from '../../../core/api/records.ts';
import { type Application, listingStanding } from '../../../core/domain/application.ts';
import { type Day, daysBetween } from '../../../core/domain/day.ts';
import type { Finding } from '../../../core/domain/finding.ts';
import { type Instant, chinaDay } from '../../../core/domain/instant.ts';
import { domainOf } from '../../../core/domain/link-site.ts';
import { type SiteApplication, createContext, everyApplication } from '../../../core/rules/context/rule-context.ts';
import { runApplicationRules } from '../../../core/rules/judging/run-rules.ts';
import { contextOf } from '../../stores/ledger.ts';

/** An application as the ledger shows it. */
export interface Request extends SiteApplication {
  /** The registrable domain under which posts are counted; empty where the host cannot be read. */
  readonly domain: string;
  readonly lacks: number;
  readonly tone: 'cleared' | 'warned' | 'held' | 'waiting';
  /** Whole days since it was submitted, while it waits. */
  readonly waiting?: number;
  readonly standing: ReturnType<typeof listingStanding>;
  /** The day of what happened last. */
  readonly day?: Day;
}

/** Every application, by host and then by account. */
export function requestsOf(ledger: Ledger, now: Instant): readonly Request[] {
  const context = contextOf(ledger, now);
  const today = chinaDay(now);
  const lacks = new Map(runApplicationRules(context).map(({ id, findings }) => [id, findings.length]));
  return everyApplication(context)
    .map((joined): Request => {
      const { state, submittedOn, decidedOn, revokedOn } = joined.application;
      const standing = listingStanding(joined.application, today, today);
      const missing = lacks.get(joined.application.id) ?? 0;
      const day = revokedOn ?? decidedOn ?? submittedOn;
      return {
        ...joined,
        domain: domainOf(joined.host) ?? '',
        lacks: missing,
        tone: toneOf(state, standing, missing),
        standing,
        ...(state === 'submitted' && submittedOn !== undefined && { waiting: daysBetween(submittedOn, today) }),
        ...(day !== undefined && { day }),
      };
    })
    .sort((a, b) => compare(a.host, b.host) || compare(a.applicant.nickname, b.applicant.nickname));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function toneOf(state: Application['state'], standing: Request['standing'], lacks: number): Request['tone'] {
  if (state === 'approved') return standing === 'in-force' ? 'cleared' : standing === 'later' ? 'warned' : 'held';
  if (state === 'rejected' || state === 'revoked') return 'held';
  if (state === 'withdrawn') return 'waiting';
  return state === 'draft' && lacks > 0 ? 'held' : 'warned';
}

/** What an application would have to show if it were sent today, whatever became of it. */
export function checklistOf(ledger: Ledger, application: Application, now: Instant): readonly Finding[] {
  const asked = { ...ledger, applications: [{ ...application, state: 'draft' as const }] };
  return runApplicationRules(createContext(asked, now))[0]?.findings ?? [];
}

/** What may come after each state, the likeliest first. */
export const NEXT: Readonly<Record<Application['state'], readonly Application['state'][]>> = {
  draft: ['submitted', 'approved', 'withdrawn'],
  submitted: ['approved', 'rejected', 'withdrawn'],
  approved: ['revoked'],
  rejected: ['submitted', 'approved', 'draft'],
  withdrawn: ['submitted', 'approved', 'draft'],
  revoked: ['submitted', 'approved', 'draft'],
};

/** The application as it is once a state was reached on a day; dates of an earlier round go. */
export function marked(application: Application, state: Application['state'], day: Day): Application {
  const { submittedOn, decidedOn: _decided, validUntil, revokedOn: _revoked, ...rest } = application;
  const sent = submittedOn === undefined ? {} : { submittedOn };
  const until = validUntil === undefined ? {} : { validUntil };
  switch (state) {
    case 'draft':
      return { ...rest, state };
    case 'submitted':
      return { ...rest, state, submittedOn: day };
    case 'approved':
      // A listing that is given today outlasts today.
      return { ...rest, ...sent, state, decidedOn: day, ...(validUntil !== undefined && validUntil >= day && until) };
    case 'rejected':
      return { ...rest, ...sent, state, decidedOn: day };
    case 'withdrawn':
      return { ...rest, ...sent, state };
    case 'revoked': {
      const decided = application.decidedOn === undefined ? {} : { decidedOn: application.decidedOn };
      return { ...rest, ...sent, ...decided, ...until, state, revokedOn: day };
    }
  }
}
