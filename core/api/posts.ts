// What the calls about posts take and give.
import type { Finding, Severity, Verdict } from '../domain/finding.ts';
import type { Day } from '../domain/day.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Instant, TimeZone } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { AccountId, CampaignId, ClientId, PostId } from '../ids.ts';
import type { Sentence } from '../messages/phrase.ts';
import type { FormProblem, PostForm } from '../plan/post-form.ts';
import type { Timed } from '../rules/judging/neighbours.ts';
import type { Written } from '../rules/judging/twins.ts';

/** A finding with its sentences. */
export interface ToldFinding extends Finding {
  readonly text: Sentence;
}

/** What a person needs to recognise a post in a list. */
export interface PostInBrief {
  readonly id: PostId;
  readonly account: string;
  readonly client: string;
  readonly placement: 'organic' | 'ad';
  /** Local wall clock in the campaign's zone, `2026-12-03 10:00`; absent without a time. */
  readonly time?: string;
  readonly zone: string;
  /** The beginning of the text on one line, at most 60 characters. */
  readonly excerpt: string;
}

/** Which posts a list shows: those that meet everything that is given; unknown ids meet nothing. */
export interface PostQuery {
  readonly clientId?: string;
  readonly accountId?: string;
  readonly campaignId?: string;
  readonly verdict?: Verdict;
  /** With a finding of this rule that is not waived. */
  readonly rule?: string;
  /** Scheduled at this instant or later. */
  readonly from?: Instant;
  /** Scheduled at this instant or earlier. */
  readonly to?: Instant;
  /** With a link to this registrable domain. */
  readonly domain?: string;
  readonly placement?: 'organic' | 'ad';
  /** In the text, whatever its case; also an account's nickname. */
  readonly search?: string;
}

/** A post as a row of a list. Without a verdict, it waits to be judged, and nothing is said of its problems. */
export interface PostRow {
  readonly id: PostId;
  readonly clientId: ClientId;
  readonly accountId: AccountId;
  readonly campaignId?: CampaignId;
  readonly placement: 'organic' | 'ad';
  readonly scheduledAt?: Instant;
  /** The campaign's zone. */
  readonly zone: TimeZone;
  /** The beginning of the text on one line, at most 160 characters. */
  readonly excerpt: string;
  readonly delivery: Delivery['state'];
  readonly verdict?: Verdict;
  /** One entry per rule that found something that is not waived, the gravest first. */
  readonly problems: readonly { readonly rule: string; readonly severity: Severity; readonly count: number }[];
  /** How many findings are waived. */
  readonly waived: number;
}

/** How a list is made up, without its rows. Lists run by time; posts without a time come last. */
export interface PostOutline {
  readonly total: number;
  /** Under the query without its verdict; posts that wait to be judged are in none. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** How many posts a batch of the query's client, campaign and days could hold. */
  readonly exportable: number;
  /** Under the query without its verdict and rule: posts that wait to be judged. */
  readonly unjudged: number;
  /** The days in China on which the posts lie, in their order; the last one without a day counts those without a time. */
  readonly days: readonly { readonly day?: Day; readonly posts: number }[];
}

/** How many posts a rule has a finding on that is not waived. */
export interface RuleCount {
  readonly rule: string;
  readonly posts: number;
}

/** A post with everything that writing it takes. */
export interface OpenPost {
  readonly post: Post;
  /** Changes with every change of the post; a save names the one it started from. */
  readonly version: string;
  readonly verdict?: Verdict;
  readonly findings: readonly ToldFinding[];
  /** Posts of its account that may be near it in time. */
  readonly around: readonly Timed[];
  /** Other posts with the text that it has. */
  readonly written: readonly Written[];
  readonly handedOver: boolean;
  /** The back office holds an earlier text of it. */
  readonly outOfStep: boolean;
  /** What the client said of it, it said of another content. */
  readonly changedSinceAnswer: boolean;
  /** The digests that its media name and that the workspace does not hold. */
  readonly missingMedia: readonly string[];
  /** Those of its waivers that are of the content that it has. */
  readonly waivers: readonly Waiver[];
  /** What was typed and could not be taken; the post has its last good value. Late: the post was changed elsewhere meanwhile. */
  readonly draft?: { readonly form: PostForm; readonly problems: readonly FormProblem[]; readonly isLate: boolean };
  /** When the post was changed last. */
  readonly changedAt?: Instant;
}

/** Which finding of a post is meant; `about` is what `aboutOf` says of it. */
export interface FindingName {
  readonly rule: string;
  readonly message: string;
  readonly field: string;
  readonly about: string;
}

/** Which answers a change turned over. */
export interface Turned {
  /** Were held and are not any more. */
  readonly freed: readonly PostId[];
  /** Were not held and are now. */
  readonly held: readonly PostId[];
}

/** What came of saving a form. What no parser takes is kept as a draft. */
export type Saved =
  | { readonly taken: true; readonly version: string; readonly at: Instant; readonly turned: Turned }
  | { readonly taken: false; readonly problems: readonly FormProblem[]; readonly at: Instant };
