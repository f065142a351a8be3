// What the calls about the client's decisions take and give.
import type { TemplateReading } from '../batch/review/read-template.ts';
import type { ReviewProblem } from '../batch/review/review-problems.ts';
import type { Approval, Decision } from '../domain/approval.ts';
import type { Proof } from '../domain/evidence.ts';
import type { Instant } from '../domain/instant.ts';
import type { TextPart } from '../domain/word-difference.ts';
import type { ClientId, PostId } from '../ids.ts';
import type { Language } from '../messages/phrase.ts';
import type { PostInBrief, Turned } from './posts.ts';

/** The files in which posts go to their client and to legal, in the order in which they are told. */
export const REVIEW_FORMATS = ['xlsx', 'html', 'legal'] as const;

/** Those that are the client's; legal is asked when somebody says so. */
export const CLIENT_FORMATS: readonly ReviewFormat[] = ['xlsx', 'html'];

export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

/** How posts are sent to their client; the language is the client's. */
export interface ReviewChoice {
  readonly formats: readonly ReviewFormat[];
  readonly language: Language;
}

/** A review template that was taken in. */
export interface KeptTemplate {
  readonly file: Required<Proof>;
  readonly reading: TemplateReading;
}

/** The files for the client, in a folder of their own. */
export interface MadeReview {
  readonly id: string;
  readonly folder: string;
  readonly files: readonly string[];
  /** How many pictures the page names without showing them: they are not there, too large, or no pictures. */
  readonly unshown: number;
  /** The client's own sheet that was filled. */
  readonly template?: string;
}

/** What came of writing them; without `review` there was no post to send, or among the posts nothing for legal to look at. */
export interface ReviewWritten {
  readonly review?: MadeReview;
  readonly posts: number;
  /** How many of them may not go out as they are; the client is not told. */
  readonly held: number;
}

/** What a row of a review workbook comes to. Texts are of what was sent. */
export interface ReviewedPost {
  readonly row: number;
  readonly id: PostId;
  readonly brief: PostInBrief;
  readonly is: 'recorded' | 'same' | 'changed-since';
  readonly decision: Decision;
  readonly by: string;
  readonly at: Instant;
  readonly comment?: string;
  /** What the client wrote over the copy; it can be taken while `is` is `recorded` and the post is to be posted. */
  readonly rewrite?: readonly TextPart[];
  /** What was changed after it was sent. */
  readonly since?: readonly TextPart[];
}

/** How many posts of a review workbook there are of each kind. */
export interface ReviewCounts {
  readonly recorded: number;
  /** Of these, the posts that take the client's text. */
  readonly texts: number;
  readonly unchanged: number;
  readonly changedSince: number;
  readonly undecided: number;
}

/** What came of a review workbook; `taken` is false where nothing was written. */
export interface ReviewImport extends ReviewCounts {
  readonly taken: boolean;
  readonly file: string;
  /** SHA-256 of the bytes that were read. */
  readonly digest: string;
  readonly sheet: string;
  readonly read: number;
  readonly posts: readonly ReviewedPost[];
  readonly problems: readonly ReviewProblem[];
  readonly turned: Turned;
}

/** What a row of a legal sheet comes to. */
export interface LegalOpinion {
  readonly row: number;
  readonly id: PostId;
  readonly brief: PostInBrief;
  readonly is: 'waived' | 'noted' | 'same' | 'changed-since' | 'gone';
  readonly rule: string;
  /** The stretch that was asked about; empty where the post is not as it was. */
  readonly words: string;
  readonly opinion: string;
}

/** What came of a legal sheet; `taken` is false where nothing was written. */
export interface LegalImport {
  readonly taken: boolean;
  readonly file: string;
  /** SHA-256 of the bytes that were read. */
  readonly digest: string;
  readonly sheet: string;
  readonly read: number;
  readonly waived: number;
  readonly noted: number;
  readonly unchanged: number;
  /** Of a post that was changed since, or of a finding that is gone; not recorded. */
  readonly outdated: number;
  readonly undecided: number;
  readonly opinions: readonly LegalOpinion[];
  readonly problems: readonly ReviewProblem[];
  readonly turned: Turned;
}

/** What a person records of what the client said, by hand; without a decision, that nothing was said. */
export interface SaidByClient extends Partial<Pick<Approval, 'decision' | 'comment' | 'evidenceFile'>> {
  readonly by: string;
}

/** The posts of a client who has to approve every one, and what they still lack. Published and withdrawn ones are not counted. */
export interface OutstandingApprovals {
  readonly clientId: ClientId;
  /** Not a word was said of them. */
  readonly unasked: number;
  /** Were changed after the client spoke. */
  readonly changed: number;
  /** Are as they were when the client asked for changes. */
  readonly wanting: number;
  /** The client does not want them, and they are still there. */
  readonly dropped: number;
  /** When the next of all these is due. */
  readonly next: Instant;
}
