// What the calls that judge and that rank obstacles give.
import type { Verdict } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import type { ApplicationId, PostId } from '../ids.ts';
import type { Obstacle } from '../rules/judging/obstacles.ts';
import type { PostInBrief, ToldFinding } from './posts.ts';

export interface CheckedPost {
  readonly id: PostId;
  readonly verdict: Verdict;
  readonly findings: readonly ToldFinding[];
  readonly brief: PostInBrief;
}

export interface CheckedApplication {
  readonly id: ApplicationId;
  readonly account: string;
  readonly host: string;
  readonly findings: readonly ToldFinding[];
}

export interface Check {
  readonly asOf: Instant;
  readonly ruleSet: string;
  readonly totals: { readonly posts: number } & Readonly<Record<Verdict, number>>;
  readonly posts: readonly CheckedPost[];
  readonly applications: readonly CheckedApplication[];
}

/** An obstacle with the nickname of the account that it is about. */
export type NamedObstacle<O extends Obstacle = Obstacle> = O & { readonly account?: string };

/** Obstacles that fall together after those of the steps before, and the further posts that go out then. */
export interface NamedStep {
  readonly obstacles: readonly NamedObstacle[];
  readonly frees: readonly PostId[];
}
