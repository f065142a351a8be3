// What a client said in a review workbook, taken by the command line.
import type { PlannerApi } from '../../core/api.ts';
import type { ReviewImport, ReviewedPost } from '../../core/api/reviews.ts';
import { CHINA, formatInstant } from '../../core/domain/instant.ts';
import type { TextPart } from '../../core/domain/word-difference.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, ok } from '../../core/result.ts';
import type { Words } from './arguments.ts';
import type { Outcome } from './command.ts';
import { postLine } from './post-line.ts';
import type { Speech } from './speech.ts';
import { errorsIn, tellProblems } from './tell-problems.ts';

/** Reads a review workbook back; with `--rewrites` every post takes the text that the client wrote over it. */
export async function readBack(
  api: PlannerApi,
  { argument: file, flags }: Words,
): Promise<Result<Outcome, PlannerError>> {
  const dryRun = flags.has('dry-run');
  const onlyValid = flags.has('only-valid');
  const looked = flags.has('rewrites')
    ? await api['review:import']({ file, dryRun: true, onlyValid, rewrites: [] })
    : undefined;
  if (looked?.ok === false) return looked;
  const rewrites = looked?.value.posts.flatMap(({ id, rewrite }) => (rewrite === undefined ? [] : [id])) ?? [];
  const read = await api['review:import']({ file, dryRun, onlyValid, rewrites });
  return read.ok ? ok(outcomeOf(read.value, dryRun)) : read;
}

function outcomeOf({ turned: _turned, digest: _digest, taken, ...review }: ReviewImport, dryRun: boolean): Outcome {
  const errors = errorsIn(review.problems);
  return {
    exit: errors > 0 ? 1 : 0,
    json: {
      ...review,
      posts: review.posts.map(({ brief: _brief, at, ...post }) => ({ ...post, at: formatInstant(at, CHINA) })),
    },
    tell: (speech) => {
      speech.result(speech.word('reviewRead', review));
      for (const post of review.posts) tellPost(post, speech);
      tellProblems(review.problems, speech);
      if (!taken) speech.result(speech.word('notImported', { errors }));
      else speech.result(speech.word(dryRun ? 'reviewWouldTake' : 'reviewTaken', review));
    },
  };
}

function tellPost({ brief, is, decision, by, comment, rewrite, since }: ReviewedPost, speech: Speech): void {
  const late = is === 'changed-since' ? ` · ${speech.word('changedSince')}` : '';
  speech.result(`  ${speech.word(decision)}（${by}）${late}  ${postLine(brief, speech)}`);
  if (comment !== undefined) speech.result(`      ${comment.replaceAll('\n', '\n      ')}`);
  if (rewrite !== undefined) speech.result(`      ${speech.word('rewrite')} ${inBrackets(rewrite)}`);
  if (since !== undefined) speech.result(`      ${inBrackets(since)}`);
}

/** Such as `新茶[-上市-]{+到店+}`, as word differences are written in plain text. */
const inBrackets = (parts: readonly TextPart[]): string =>
  parts
    .map(({ is, text }) => (is === 'same' ? text : is === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')
    .replaceAll('\n', '\n      ');
