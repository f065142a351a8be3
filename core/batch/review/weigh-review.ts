// What the answers in a review workbook come to, post by post, before anything is written.
import type { Approval, Decision } from '../../domain/approval.ts';
import { type Sha256, contentDigest } from '../../domain/content.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Post } from '../../domain/post.ts';
import { shown } from '../../domain/problem.ts';
import { asKept } from '../../domain/text.ts';
import { type TextPart, wordDifference } from '../../domain/word-difference.ts';
import { readDecision, readDecisionDay } from './read-answer.ts';
import type { ReviewReading, ReviewRow } from './read-review.ts';
import { type ReviewProblem, reviewProblem } from './review-problems.ts';

/** What is known beside the workbook. `rewrites` are the posts that take the text as the client wrote it. */
export interface ReviewGround {
  readonly posts: ReadonlyMap<string, Post>;
  readonly clientOf: (post: Post) => string;
  readonly rewrites: ReadonlySet<string>;
  readonly now: Instant;
  readonly sha256: Sha256;
}

/**
 * An answer of the client. `recorded`: it is put to its post; `same`: it is there already; `changed-since`: the post is not
 * any more what the client read, so nothing is recorded.
 */
export interface ReviewAnswer {
  readonly row: number;
  readonly post: Post;
  readonly is: 'recorded' | 'same' | 'changed-since';
  /** What the client said; that it wants changes where it only wrote over the copy. */
  readonly decision: Decision;
  readonly by: string;
  readonly at: Instant;
  readonly comment?: string;
  /** From what was sent to what the client made of it. */
  readonly rewrite?: readonly TextPart[];
  /** From what was sent to what the post says now. */
  readonly since?: readonly TextPart[];
  /** The post as it becomes; absent unless it is recorded. */
  readonly after?: Post;
}

export interface WeighedReview {
  readonly answers: readonly ReviewAnswer[];
  /** Posts of which the client said nothing, those among them whose rows it deleted. */
  readonly undecided: number;
  readonly problems: readonly ReviewProblem[];
}

/** Weighs every row; a row with an error gives no answer. */
export function weighReview({ rows, strangers, gone }: ReviewReading, ground: ReviewGround): WeighedReview {
  const problems = strangers.map(({ row, text }) => reviewProblem('row-added', row, shown(text)));
  const answers: ReviewAnswer[] = [];
  let undecided = gone;
  for (const same of byPost(rows)) {
    const [row] = same;
    const other = same.find((one) => !saysTheSame(one, row));
    if (other !== undefined) {
      problems.push(reviewProblem('decided-twice', other.row, String(row.row)));
      continue;
    }
    const weighed = weighRow(row, ground);
    if (weighed === undefined) undecided++;
    else {
      problems.push(...weighed.problems);
      if (weighed.answer !== undefined) answers.push(weighed.answer);
    }
  }
  return { answers, undecided, problems: problems.sort((a, b) => a.row - b.row) };
}

function byPost(rows: readonly ReviewRow[]): readonly (readonly [ReviewRow, ...ReviewRow[]])[] {
  const grouped = new Map<string, [ReviewRow, ...ReviewRow[]]>();
  for (const row of rows) {
    const known = grouped.get(row.postId);
    if (known === undefined) grouped.set(row.postId, [row]);
    else known.push(row);
  }
  return [...grouped.values()];
}

const saysTheSame = (a: ReviewRow, b: ReviewRow): boolean =>
  a.decision === b.decision && a.comment === b.comment && asKept(a.text ?? '') === asKept(b.text ?? '');

interface WeighedRow {
  readonly answer?: ReviewAnswer;
  readonly problems: readonly ReviewProblem[];
}

function weighRow(row: ReviewRow, ground: ReviewGround): WeighedRow | undefined {
  const refused = (code: ReviewProblem['code'], value: string): WeighedRow => ({
    problems: [reviewProblem(code, row.row, shown(value))],
  });
  const post = ground.posts.get(row.postId);
  const sent = row.sent ?? (post !== undefined && isAsSent(post, row, ground.sha256) ? post.text : undefined);
  const written = asKept(row.text ?? '');
  // Who empties the cell says nothing that could be taken.
  const isRewritten = sent !== undefined && written !== '' && written !== asKept(sent);
  if (row.decision === '' && row.comment === '' && !isRewritten) return undefined;
  if (post === undefined) return refused('post-unknown', row.postId);
  const read = readDecision(row.decision);
  if (read === undefined && row.decision !== '') return refused('decision-unread', row.decision);
  if (read === undefined && !isRewritten) return refused('decision-missing', row.comment);
  // Who writes over the copy instead of commenting wants it changed.
  const said = read ?? 'changes';
  if (said === 'changes' && row.comment === '' && !isRewritten) return refused('comment-missing', '');
  const isDayGiven = (row.on?.text.trim() ?? '') !== '';
  const day = isDayGiven ? readDecisionDay(row.on, ground.now) : ground.now;
  const problems = day === undefined ? [reviewProblem('day-unread', row.row, shown(row.on?.text ?? ''))] : [];
  const rewrite = isRewritten ? { sent: asKept(sent), written } : undefined;
  const given = { said, by: row.by === '' ? ground.clientOf(post) : row.by, at: day ?? ground.now, rewrite, sent };
  return { answer: answerOf(row, post, given, ground), problems };
}

const isAsSent = (post: Post, { contentSha256 }: ReviewRow, sha256: Sha256): boolean =>
  contentDigest(post, sha256) === contentSha256;

interface Given {
  readonly said: Decision;
  readonly by: string;
  readonly at: Instant;
  readonly rewrite: { readonly sent: string; readonly written: string } | undefined;
  readonly sent: string | undefined;
}

function answerOf(row: ReviewRow, post: Post, given: Given, { sha256, rewrites }: ReviewGround): ReviewAnswer {
  const { said, by, at, rewrite, sent } = given;
  const wasTaken = asKept(post.text) === rewrite?.written;
  const takes = rewrite !== undefined && !wasTaken && said !== 'dropped' && rewrites.has(post.id);
  const isOwnWording = rewrite === undefined || wasTaken || takes;
  // What the client approved is its own wording: ours is not approved by that.
  const decision = said === 'approved' && !isOwnWording ? 'changes' : said;
  const comment = isOwnWording ? row.comment : withCopy(row.comment, rewrite.written);
  const told = {
    ...{ row: row.row, post, decision: said, by, at },
    ...(row.comment !== '' && { comment: row.comment }),
    ...(rewrite && { rewrite: wordDifference(rewrite.sent, rewrite.written) }),
  };
  const digest = contentDigest(post, sha256);
  const known = post.approval;
  const isOfThis = known?.contentSha256 === row.contentSha256 || (wasTaken && known?.contentSha256 === digest);
  const isSaid = known?.decision === decision && known.by === by && (known.comment ?? '') === comment;
  if (isOfThis && isSaid && !takes) return { ...told, is: 'same' };
  if (digest !== row.contentSha256) {
    const since = wordDifference(asKept(sent ?? post.text), asKept(post.text));
    return { ...told, is: 'changed-since', since };
  }
  const edited: Post = takes ? { ...post, text: rewrite.written } : post;
  const seen = takes && said === 'approved' ? edited : post;
  const approval: Approval = {
    decision,
    by,
    at,
    ...(comment !== '' && { comment }),
    contentSha256: contentDigest(seen, sha256),
    text: seen.text,
  };
  return { ...told, is: 'recorded', after: { ...edited, approval } };
}

const CLIENTS_COPY = '客户改稿：';

/** The client's wording is never lost: where it is not taken, it is kept as what the client said. */
const withCopy = (comment: string, copy: string): string =>
  `${comment}${comment === '' ? '' : '\n'}${CLIENTS_COPY}${copy}`;
