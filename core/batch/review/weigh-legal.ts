// What legal's opinions come to: a waiver for exactly the finding that was asked about, or a note on its post.
import { type Sha256, contentDigest } from '../../domain/content.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Post } from '../../domain/post.ts';
import { shown } from '../../domain/problem.ts';
import type { Waiver } from '../../domain/waiver.ts';
import { aboutOf, isUnwaivable } from '../../rules/judging/waive.ts';
import { fold } from '../../sheet/fold.ts';
import { wordsOf } from './legal-sheet.ts';
import type { LegalReading, LegalRow } from './read-legal.ts';
import { type ReviewProblem, reviewProblem } from './review-problems.ts';

/** What is known beside the sheet: posts, and what the rules say of them now. */
export interface LegalGround {
  readonly posts: ReadonlyMap<string, Post>;
  readonly findingsOf: (post: Post) => readonly Finding[];
  readonly operator: string;
  readonly now: Instant;
  readonly sha256: Sha256;
}

/** An opinion. `gone`: nothing is found there any more; `changed-since`: the post is not what legal read. Neither is recorded. */
export interface LegalAnswer {
  readonly row: number;
  readonly post: Post;
  readonly is: 'waived' | 'noted' | 'same' | 'changed-since' | 'gone';
  readonly rule: string;
  /** The stretch that was asked about, where the post is as it was. */
  readonly words: string;
  readonly opinion: string;
}

export interface WeighedLegal {
  readonly answers: readonly LegalAnswer[];
  /** The posts that change, as they become. */
  readonly after: ReadonlyMap<string, Post>;
  readonly undecided: number;
  readonly problems: readonly ReviewProblem[];
}

// A plain yes and not a word more: 「可以删掉」 and 「可以用，但…」 begin like one. Whatever else is said is a note, which somebody has to read.
const YES =
  /^(?:(?:可以使用|可以用|可使用|可用|可以|能用|通过|同意|没问题|无异议|okay|ok|yes|approved|fine|(?:may|can) be used)(?: to use)?[的了]?(?:[\s,，、.。!！;；]+|$))+$/;

const isYes = (opinion: string): boolean => YES.test(fold(opinion));

const LEGAL_NOTE = '法务意见';

/** Weighs every row; opinions on several findings of a post add up. */
export function weighLegal({ rows, strangers }: LegalReading, ground: LegalGround): WeighedLegal {
  const problems = strangers.map(({ row, opinion }) => reviewProblem('row-added', row, shown(opinion)));
  const answers: LegalAnswer[] = [];
  const after = new Map<string, Post>();
  let undecided = 0;
  for (const row of rows) {
    if (row.opinion === '') {
      undecided++;
      continue;
    }
    const post = ground.posts.get(row.postId);
    if (post === undefined) {
      problems.push(reviewProblem('post-unknown', row.row, shown(row.postId)));
      continue;
    }
    const told = { row: row.row, post, rule: row.rule, words: '', opinion: row.opinion };
    if (contentDigest(post, ground.sha256) !== row.contentSha256) {
      answers.push({ ...told, is: 'changed-since' });
      continue;
    }
    const finding = ground.findingsOf(post).find((one) => isNamed(one, row));
    if (finding === undefined) {
      answers.push({ ...told, is: 'gone' });
      continue;
    }
    const words = wordsOf(post, finding);
    const yes = isYes(row.opinion);
    if (yes && isUnwaivable(finding)) {
      problems.push(reviewProblem('finding-fixed', row.row, row.rule));
      continue;
    }
    const base = after.get(post.id) ?? post;
    const next = yes ? waived(base, finding, row, ground) : noted(base, words, row);
    answers.push({ ...told, words, is: next === undefined ? 'same' : yes ? 'waived' : 'noted' });
    if (next !== undefined) after.set(post.id, next);
  }
  return { answers, after, undecided, problems: problems.sort((a, b) => a.row - b.row) };
}

const isNamed = (finding: Finding, { rule, message, field, about }: LegalRow): boolean =>
  finding.rule === rule &&
  finding.message === message &&
  finding.field === field &&
  aboutOf(finding).trimEnd() === about;

const withProof = ({ opinion, proof }: LegalRow): string => (proof === '' ? opinion : `${opinion}（佐证：${proof}）`);

/** The post with legal's word on the finding; undefined where that is on it already. */
function waived(post: Post, finding: Finding, row: LegalRow, { operator, now }: LegalGround): Post | undefined {
  const reason = `法务：${withProof(row)}`;
  if (finding.waived?.reason === reason) return undefined;
  const { rule, message, field } = finding;
  const about = aboutOf(finding);
  const waiver: Waiver = { rule, message, field, about, reason, operator, at: now, contentSha256: row.contentSha256 };
  const others = (post.waivers ?? []).filter((one) => !isNamedBy(one, waiver));
  return { ...post, waivers: [...others, waiver] };
}

const isNamedBy = (one: Waiver, other: Waiver): boolean =>
  one.rule === other.rule && one.message === other.message && one.field === other.field && one.about === other.about;

function noted(post: Post, words: string, row: LegalRow): Post | undefined {
  const text = `${words === '' ? row.rule : `「${words}」`}：${withProof(row)}`;
  const isThere = post.notes.some((note) => note.label === LEGAL_NOTE && note.text === text);
  return isThere ? undefined : { ...post, notes: [...post.notes, { label: LEGAL_NOTE, text }] };
}
