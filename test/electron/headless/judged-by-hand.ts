// Every finding in the calendars of the tests, read by a person: right, or a false alarm. By rule, the posts it is on.
import { ruleMetas } from '../../../core/rules/registry.ts';

/** A rule's findings in one calendar, as ids of posts or rows with a space between; one that has two findings stands twice. */
export interface Judged {
  readonly right?: string;
  readonly false?: string;
}

export type Judgements = Readonly<Record<string, Judged>>;

/** test/ordinary/month.plan.json on 20 February 2027. */
export const ORDINARY_MONTH: Judgements = {
  // Towels and a box of a pharmacy, a credit card of a bank: ads for what these two sell beside drugs and investments.
  'category-approval-number': { false: 'bh-08 bh-18' },
  'category-required-sentence': { false: 'bh-08 bh-18 ch-06' },
  // Creators' orders and landing pages are on record up to 15 March; what runs later is still to do.
  'kol-order-recorded': { right: 'cy-07 qy-12' },
  'target-landing-reviewed': {
    right:
      'bh-18 cy-13 cy-17 cy-20 hj-12 ht-12 ht-19 mc-11 mc-16 mc-19 qy-16 qy-20 sy-13 sy-16 sy-20 tf-11 tf-17 yl-12 yw-14 yw-17 yw-19',
  },
  // True, and nothing in the calendar shows it.
  'text-length': {
    right:
      'bh-05 bh-14 ch-09 ch-13 cy-02 cy-16 hj-13 jl-04 jl-14 jl-16 mc-06 qy-13 qy-14 sy-18 tf-13 yl-15 yw-03 yw-18',
  },
};

/** The sample calendars, an XLSX and a CSV of the same clients, on 23 November 2026 at noon: account@day and time in China. */
export const SAMPLES: Judgements = {
  'account-unverified-ad': { right: 'nordlys@12-07T11:00' },
  'account-unverified-link': {
    right: 'nordlys@12-06T11:00 qinghe@12-08T10:00 qinghe@12-15T10:00 qinghe@12-20T10:00',
  },
  'account-verification-lapses': {
    right:
      'qinghe@12-01T10:00 qinghe@12-02T12:00 qinghe@12-03T09:30 qinghe@12-03T18:00 qinghe@12-04T10:00 qinghe@12-05T10:00',
  },
  'kol-order-recorded': { right: 'xiaoman@12-05T21:00 xiaoman@12-06T21:00 xiaoman@12-31T23:30' },
  'link-account-verified': {
    right: 'qinghe@12-12T00:00 qinghe@12-12T00:05 qinghe@12-18T10:00 qinghe@12-21T10:00',
  },
  'link-commerce-organic': { right: 'qinghe@12-03T18:00' },
  'link-end-unclear': { right: 'qinghe@12-08T10:00' },
  'link-lookalike': { right: 'qinghe@12-20T10:00' },
  // Two rows of Nordlys' account that were filed under the tea.
  'link-other-client': { right: 'nordlys@12-06T11:00 nordlys@12-07T11:00' },
  'link-personal-paid': { right: 'xiaoman@12-31T23:30' },
  'link-shortened': { right: 'qinghe@12-15T10:00 qinghe@12-15T10:00' },
  'link-site-allowed': {
    right:
      'nordlys@12-06T11:00 nordlys@12-07T11:00 qinghe@12-08T10:00 qinghe@12-15T10:00 qinghe@12-20T10:00 xiaoman@12-05T21:00 xiaoman@12-31T23:30',
  },
  'link-well-formed': { right: 'qinghe@12-08T10:00 qinghe@12-18T10:00' },
  'schedule-collision': { right: 'qinghe@12-12T00:00 qinghe@12-12T00:05' },
  'schedule-sensitive-day': {
    right: 'nordlys@12-07T11:00 qinghe@12-03T09:30 qinghe@12-12T00:00 qinghe@12-12T00:05 qinghe@12-13T10:00',
  },
  'target-landing-reviewed': { right: 'nordlys@12-07T11:00 qinghe@12-12T00:00 qinghe@12-12T00:05' },
  'target-mini-program-wechat-only': { right: 'qinghe@12-03T09:30' },
  'text-absolute-term': { right: 'qinghe@12-02T12:00' },
  'text-date-mismatch': { right: 'xiaoman@12-06T21:00' },
  'text-guarantee-claim': { right: 'qinghe@12-13T10:00 qinghe@12-13T10:00 qinghe@12-13T10:00' },
  'text-lottery-complete': { right: 'qinghe@12-01T20:30' },
  // The card demands one of two topics of every post.
  'text-name-spelling': {
    right:
      'qinghe@12-02T12:00 qinghe@12-03T18:00 qinghe@12-04T10:00 qinghe@12-05T10:00 qinghe@12-08T10:00 qinghe@12-13T10:00 qinghe@12-15T10:00 qinghe@12-18T10:00 qinghe@12-20T10:00 qinghe@12-21T10:00 qinghe@12-24T20:00',
  },
};

/** The demo of a fortnight, opened on 23 November 2026 at noon. */
export const DEMO: Judgements = {
  'account-unverified-ad': { right: 'north-04' },
  'account-unverified-link': { right: 'north-02 north-03' },
  'account-verification-lapses': { right: 'tea-03 tea-05 tea-06 tea-08 tea-11 tea-13 tea-14' },
  'client-identity-recorded': { right: 'camp-07 north-04' },
  'kol-order-recorded': { right: 'reader-03 walker-01' },
  'link-account-verified': { right: 'tea-15' },
  'link-listing-unconfirmed': { right: 'reader-02 reader-03' },
  'link-personal-paid': { right: 'reader-03 walker-01' },
  // Not listed, all of them; that the camping shop's host is told of an application for its neighbour is the demo's doing.
  'link-site-allowed': {
    right: 'camp-03 camp-05 camp-06 club-01 club-02 club-03 north-02 north-03 north-04 tea-06 walker-01',
  },
  'link-well-formed': { right: 'camp-05' },
  'schedule-collision': { right: 'tea-09 tea-10' },
  'schedule-missing': { right: 'tea-17' },
  'schedule-sensitive-day': { right: 'tea-13 tea-14' },
  'target-landing-reviewed': { right: 'north-04 tea-14' },
  'target-mini-program-enabled': { right: 'camp-07' },
  'text-leftover-instruction': { right: 'tea-12 tea-17' },
  // The card demands the topic of every post of the client's accounts.
  'text-name-spelling': { right: 'club-01 club-02 club-03 club-04' },
  'text-repeated': { right: 'tea-10' },
};

export const words = (list = ''): readonly string[] => list.split(' ').filter((word) => word !== '');

/** How many posts of these placements a rule reads. */
export function readBy(rule: string, placements: readonly string[]): number {
  const appliesTo: readonly string[] = ruleMetas.get(rule)?.appliesTo ?? [];
  return placements.filter((placement) => appliesTo.includes(placement)).length;
}
