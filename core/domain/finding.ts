import type { PostId } from '../ids.ts';
import type { Instant } from './instant.ts';
import type { Waiver } from './waiver.ts';

/** How much a finding weighs: an error holds its post, a warning marks it, info never counts. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a finding lies. A post's fields come first, in the order in which findings are listed. */
export type Field =
  | 'text'
  | 'firstComment'
  | 'target.url'
  | 'target.path'
  | 'target.query'
  | 'target.link'
  | 'target.fallbackUrl'
  | 'target.appId'
  | 'target'
  | 'scheduledAt'
  | 'endsAt'
  | 'account'
  | 'client'
  | `media[${number}]`
  | 'site';

/** A stretch of a field's string in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first step of a way out, as a kind and the ids or values that it needs. */
export type Fix = Readonly<{ kind: string } & Record<string, string | number>>;

/** What one rule says about one post or one application; its sentence is the rule's message filled with `data`. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly field: Field;
  readonly span?: Span;
  readonly data: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
  /** Who answers for it, and why; it then counts nowhere. */
  readonly waived?: Pick<Waiver, 'reason' | 'operator' | 'at' | 'until'>;
}

/** held: at least one error that is not waived. warned: at least one such warning. */
export type Verdict = 'cleared' | 'warned' | 'held';

/** The answer for one post, with the time during which it stands: from `validFrom` until just before `recheckAt`. */
export interface Judgement {
  readonly postId: PostId;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly validFrom?: Instant;
  readonly recheckAt?: Instant;
  /** SHA-256 over everything that was read for this answer except the time. */
  readonly inputHash: string;
}
