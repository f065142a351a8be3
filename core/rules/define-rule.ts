import type { Fix, Severity, Field, Span } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import type { Confidence } from '../facts/reference-list.ts';
import type { DataFor, EvenSentences, Sentence } from '../messages/phrase.ts';
import type { PostContext } from './context/post-context.ts';
import type { ApplicationContext } from './context/application-context.ts';

/**
 * What a rule rests on. `required`: the product brief. A–D: how sure the source is. `setting`: a limit that this
 * workspace states itself. Only `required`, A, B and `setting` may hold a post.
 */
export interface Basis {
  readonly source: string;
  readonly confidence: 'required' | Confidence | 'setting';
}

/** A number that a workspace or a client may set for a rule. */
export interface Parameter {
  readonly name: Sentence;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: 'characters' | 'days' | 'minutes' | 'files' | 'megabytes';
}

/** One way in which a rule fires. `severity` where it differs from the rule's own. */
export type RuleMessage = Sentence & { readonly severity?: Severity };

type Messages = Readonly<Record<string, RuleMessage>>;
type Parameters = Readonly<Record<string, Parameter>>;

export interface RuleMeta<M extends Messages = Messages, P extends Parameters = Parameters> {
  readonly id: string;
  /** A few words, for lists: what a post is held for, or what an application has to show. */
  readonly name: Sentence;
  readonly appliesTo: readonly ('organic' | 'ad' | 'application')[];
  readonly severity: Severity;
  readonly basis: readonly [Basis, ...Basis[]];
  readonly parameters: P;
  readonly messages: M;
  /** Not checked until a workspace or a client gives it a weight. */
  readonly isOffByDefault?: true;
  /** Raised by one whenever the check's answers change, so that stored findings are judged again. */
  readonly revision: number;
}

/** The values of a rule's parameters in force for the post's client. */
export type ParameterValues<P extends Parameters> = Readonly<Record<keyof P, number>>;

/** Where a finding lies: a whole field, or a stretch of its string. */
export interface Place {
  readonly field: Field;
  readonly span?: Span | undefined;
}

/** How a rule says what it found. */
export interface Report<M extends Messages> {
  <K extends keyof M>(finding: {
    readonly message: K;
    readonly at: Place;
    readonly data: DataFor<M[K]>;
    readonly fix?: Fix | undefined;
  }): void;
  /** Says that the answer changes when `now` reaches this instant. */
  dependsOn(instant: Instant): void;
}

/** A rule over one post. */
export interface PostRule<M extends Messages = Messages, P extends Parameters = Parameters> {
  readonly meta: RuleMeta<M, P>;
  check(post: Post, context: PostContext, report: Report<M>, parameters: ParameterValues<P>): void;
}

/** A rule over one application: a point of its requirement checklist. */
export interface ApplicationRule<M extends Messages = Messages, P extends Parameters = Parameters> {
  readonly meta: RuleMeta<M, P>;
  check(request: ApplicationContext, report: Report<M>, parameters: ParameterValues<P>): void;
}

const NO_PARAMETERS: Parameters = {};

type Draft<M extends Messages> = Pick<RuleMeta, 'id' | 'name' | 'severity' | 'basis' | 'isOffByDefault'> & {
  readonly messages: M & EvenSentences<M>;
  readonly revision?: number;
};

/** Defines a rule over posts; both languages must name the same placeholders, and `report` takes just those. */
export function defineRule<const M extends Messages, const P extends Parameters = Record<string, never>>(rule: {
  readonly meta: Draft<M> & { readonly appliesTo: readonly ('organic' | 'ad')[]; readonly parameters?: P };
  readonly check: PostRule<M, P>['check'];
}): PostRule<M, P> {
  const { meta, check } = rule;
  return {
    meta: { ...meta, parameters: meta.parameters ?? (NO_PARAMETERS as P), revision: meta.revision ?? 1 },
    check,
  };
}

/** Defines a rule over applications. */
export function defineApplicationRule<
  const M extends Messages,
  const P extends Parameters = Record<string, never>,
>(rule: {
  readonly meta: Draft<M> & { readonly parameters?: P };
  readonly check: ApplicationRule<M, P>['check'];
}): ApplicationRule<M, P> {
  const { meta, check } = rule;
  return {
    meta: {
      ...meta,
      appliesTo: ['application'],
      parameters: meta.parameters ?? (NO_PARAMETERS as P),
      revision: meta.revision ?? 1,
    },
    check,
  };
}
