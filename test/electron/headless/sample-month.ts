// What the sample calendar of December holds, row by row, and what the rules have to say about it on 23 November.
import { readFileSync } from 'node:fs';
import { sheetImport } from './shapes.ts';
import { type Desk, type PlanText, sample, sampleDesk } from './terminal.ts';

export const CALENDAR = sample('agency-calendar-2026-12.xlsx');

export interface MonthRow {
  readonly row: number;
  readonly account: string;
  /** Wall clock in China, month and day first. */
  readonly at: string;
  readonly verdict: 'cleared' | 'warned' | 'held';
  /** `rule field severity`, in the order in which findings are listed. */
  readonly findings: readonly string[];
}

const tea = 'qinghe-weibo';
const nordlys = 'nordlys-weibo';
const reader = 'xiaoman-weibo';

const LAPSES = 'account-verification-lapses account warning';
const NOT_ALLOWED = 'link-site-allowed text error';
const NOT_CHECKED = 'target-landing-reviewed target.url warning';
const NO_ORDER = 'kol-order-recorded account warning';
const COLLIDES = 'schedule-collision scheduledAt warning';
const OTHER_CLIENT = 'link-other-client text warning';
const NO_TOPIC = 'text-name-spelling text info';
const RUNS_OVER_13TH = 'schedule-sensitive-day scheduledAt info';
const APPLICANT_LAPSED = 'link-account-verified target.url error';

/** The 18 rows that are taken: the blue V of 青禾茶 ends on 7 December, Nordlys is still in review. */
export const MONTH: readonly MonthRow[] = [
  {
    row: 4,
    account: tea,
    at: '12-01T10:00',
    verdict: 'warned',
    findings: [LAPSES],
  },
  {
    row: 5,
    account: tea,
    at: '12-01T20:30',
    verdict: 'cleared',
    findings: ['text-lottery-complete text info'],
  },
  {
    row: 6,
    account: tea,
    at: '12-02T12:00',
    verdict: 'held',
    findings: ['text-absolute-term text error', NO_TOPIC, LAPSES],
  },
  {
    row: 7,
    account: tea,
    at: '12-03T09:30',
    verdict: 'held',
    findings: ['target-mini-program-wechat-only target.link error', RUNS_OVER_13TH, LAPSES],
  },
  {
    row: 8,
    account: tea,
    at: '12-03T18:00',
    verdict: 'warned',
    findings: ['link-commerce-organic text warning', NO_TOPIC, LAPSES],
  },
  {
    row: 9,
    account: tea,
    at: '12-04T10:00',
    verdict: 'warned',
    findings: [NO_TOPIC, LAPSES],
  },
  {
    row: 10,
    account: tea,
    at: '12-05T10:00',
    verdict: 'warned',
    findings: [NO_TOPIC, LAPSES],
  },
  {
    row: 11,
    account: reader,
    at: '12-05T21:00',
    verdict: 'held',
    findings: [NOT_ALLOWED, NO_ORDER],
  },
  {
    row: 12,
    account: reader,
    at: '12-06T21:00',
    verdict: 'warned',
    findings: ['text-date-mismatch text warning', NO_ORDER],
  },
  {
    row: 13,
    account: nordlys,
    at: '12-06T11:00',
    verdict: 'held',
    findings: ['account-unverified-link text warning', OTHER_CLIENT, NOT_ALLOWED],
  },
  {
    row: 14,
    account: nordlys,
    at: '12-07T11:00',
    verdict: 'held',
    findings: [
      'link-other-client target.url warning',
      'link-site-allowed target.url error',
      NOT_CHECKED,
      RUNS_OVER_13TH,
      'account-unverified-ad account warning',
    ],
  },
  {
    row: 15,
    account: tea,
    at: '12-08T10:00',
    verdict: 'held',
    findings: [
      'account-unverified-link text warning',
      'link-end-unclear text warning',
      NOT_ALLOWED,
      'link-well-formed text error',
      NO_TOPIC,
    ],
  },
  {
    row: 18,
    account: tea,
    at: '12-12T00:00',
    verdict: 'held',
    findings: [APPLICANT_LAPSED, NOT_CHECKED, COLLIDES, RUNS_OVER_13TH],
  },
  {
    row: 19,
    account: tea,
    at: '12-12T00:05',
    verdict: 'held',
    findings: [APPLICANT_LAPSED, NOT_CHECKED, COLLIDES, RUNS_OVER_13TH],
  },
  {
    row: 20,
    account: tea,
    at: '12-13T10:00',
    verdict: 'warned',
    findings: [
      'text-guarantee-claim text warning',
      'text-guarantee-claim text warning',
      'text-guarantee-claim text warning',
      NO_TOPIC,
      'schedule-sensitive-day scheduledAt warning',
    ],
  },
  {
    row: 21,
    account: tea,
    at: '12-15T10:00',
    verdict: 'held',
    findings: [
      'link-shortened text warning',
      'account-unverified-link text warning',
      'link-shortened text warning',
      NOT_ALLOWED,
      NO_TOPIC,
    ],
  },
  {
    row: 22,
    account: tea,
    at: '12-18T10:00',
    verdict: 'held',
    findings: ['link-account-verified text error', 'link-well-formed text error', NO_TOPIC],
  },
  {
    row: 23,
    account: tea,
    at: '12-20T10:00',
    verdict: 'held',
    findings: ['account-unverified-link text warning', 'link-lookalike text warning', NOT_ALLOWED, NO_TOPIC],
  },
];

/** A desk with the sample workspace and the 18 rows of its calendar. */
export async function monthDesk(): Promise<Desk> {
  const desk = await sampleDesk();
  await desk.ask(sheetImport, 1, 'import', CALENDAR, '--client', 'qinghe', '--only-valid');
  return desk;
}

/** The ids that the rows were given, by row number. */
export function idsByRow({ posts }: PlanText): ReadonlyMap<number, string> {
  return new Map(
    MONTH.map(({ row, account, at }) => {
      const found = posts.filter((post) => post.accountId === account && post.scheduledAt === `2026-${at}:00+08:00`);
      const [post] = found;
      if (post === undefined || found.length > 1) throw new Error(`row ${row} is there ${found.length} times`);
      return [row, post.id];
    }),
  );
}

/** Records Nordlys' verification and the approval of its application, as a person would in the text. */
export function withNordlysCleared(plan: PlanText): PlanText {
  return {
    ...plan,
    accounts: plan.accounts.map((account) =>
      account.id === nordlys
        ? {
            ...account,
            verification: {
              ...account.verification,
              state: 'verified',
              verifiedOn: '2026-11-20',
              expiresOn: '2027-11-19',
            },
          }
        : account,
    ),
    applications: plan.applications.map((application) =>
      application.id === 'wl-nordlys'
        ? { ...application, state: 'approved', submittedOn: '2026-11-21', decidedOn: '2026-11-23' }
        : application,
    ),
  };
}

/** The sample workspace as parsed JSON. */
export const sampleMonthText = (): PlanText =>
  JSON.parse(readFileSync(sample('workspace.plan.json'), 'utf8')) as PlanText;
