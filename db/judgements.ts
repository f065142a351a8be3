import type { Finding, Judgement, Verdict } from '../core/domain/finding.ts';
import type { Instant } from '../core/domain/instant.ts';
import type { PostId } from '../core/ids.ts';
import { among, listOf, upsertOf } from './entity-table.ts';
import { type ReadableDb, type WritableDb, atomically, rowsOf, valueOf, valuesOf, writer } from './handle.ts';
import { type PostFilter, STANDS, asksIdsOnly, conditionOf } from './post-filter.ts';

const JUDGEMENT_COLUMNS = ['post_id', 'verdict', 'valid_from', 'recheck_at', 'input_hash'];
const FINDING_COLUMNS = [
  'post_id',
  'rule',
  'message',
  'severity',
  'field',
  'span_start',
  'span_end',
  'data',
  'fix',
  'waived',
];

const UPSERT = upsertOf('judgement', JUDGEMENT_COLUMNS, ['post_id']);
// Where only the digest is new, the indexes on verdict and times are left alone.
const SAME_ANSWER =
  'UPDATE judgement SET input_hash = ? WHERE post_id = ? AND verdict = ? AND valid_from IS ? AND recheck_at IS ?';
const INSERT_FINDING = `INSERT INTO finding (${FINDING_COLUMNS.join(', ')}, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Writes judgements by post, all or none; the findings of the one before go. */
export function writeJudgements(db: WritableDb, list: Iterable<Judgement>): void {
  const write = writer(db, UPSERT);
  const renew = writer(db, SAME_ANSWER);
  const add = writer(db, INSERT_FINDING);
  const judgements = [...list];
  atomically(db, () => {
    const posts = listOf(judgements.map(({ postId }) => postId));
    writer(db, `DELETE FROM finding WHERE ${among('post_id')}`)(posts);
    for (const { postId, verdict, validFrom, recheckAt, inputHash, findings } of judgements) {
      const answer = [postId, verdict, validFrom ?? null, recheckAt ?? null] as const;
      if (renew(inputHash, ...answer).changes === 0) write(...answer, inputHash);
      findings.forEach(({ rule, message, severity, field, span, data, fix, waived }, seq) => {
        const [fixText, waivedText] = [fix, waived].map((value) =>
          value === undefined ? null : JSON.stringify(value),
        );
        const bounds = [span?.start ?? null, span?.end ?? null] as const;
        add(
          postId,
          rule,
          message,
          severity,
          field,
          ...bounds,
          JSON.stringify(data),
          fixText ?? null,
          waivedText ?? null,
          seq,
        );
      });
    }
  });
}

type JudgementRow = readonly [PostId, Verdict, Instant | null, Instant | null, string];
type FindingRow = readonly [
  postId: PostId,
  rule: string,
  message: string,
  severity: Finding['severity'],
  field: Finding['field'],
  spanStart: number | null,
  spanEnd: number | null,
  data: string,
  fix: string | null,
  waived: string | null,
];

const findingOf = ([, rule, message, severity, field, start, end, data, fix, waived]: FindingRow): Finding => ({
  rule,
  message,
  severity,
  field,
  ...(start !== null && end !== null && { span: { start, end } }),
  data: JSON.parse(data) as Finding['data'],
  ...(fix !== null && { fix: JSON.parse(fix) as NonNullable<Finding['fix']> }),
  ...(waived !== null && { waived: JSON.parse(waived) as NonNullable<Finding['waived']> }),
});

function joined(rows: readonly JudgementRow[], findingRows: readonly FindingRow[]): Judgement[] {
  const findings = new Map<PostId, Finding[]>();
  for (const row of findingRows) {
    const known = findings.get(row[0]);
    if (known === undefined) findings.set(row[0], [findingOf(row)]);
    else known.push(findingOf(row));
  }
  return rows.map(([postId, verdict, validFrom, recheckAt, inputHash]) => ({
    postId,
    verdict,
    findings: findings.get(postId) ?? [],
    ...(validFrom !== null && { validFrom }),
    ...(recheckAt !== null && { recheckAt }),
    inputHash,
  }));
}

/** The judgements of the posts among these ids, by post; a post without one is passed over. */
export function judgementsOf(db: ReadableDb, ids: Iterable<PostId>): Judgement[] {
  const list = listOf(ids);
  const condition = among('post_id');
  return joined(
    rowsOf<JudgementRow>(
      db,
      `SELECT ${JUDGEMENT_COLUMNS.join(', ')} FROM judgement WHERE ${condition} ORDER BY post_id`,
      list,
    ),
    rowsOf<FindingRow>(
      db,
      `SELECT ${FINDING_COLUMNS.join(', ')} FROM finding WHERE ${condition} ORDER BY post_id, seq`,
      list,
    ),
  );
}

const PAGE = 1000;

/** The judgements of the posts that a filter means, by post, read a page at a time as `readPosts` does. */
export function* readJudgements(db: ReadableDb, filter: PostFilter = {}): IterableIterator<Judgement> {
  const { condition, parameters } = conditionOf(filter);
  const sql =
    `SELECT post.id FROM post JOIN judgement ON judgement.post_id = post.id` +
    ` WHERE ${condition} AND post.id > ? ORDER BY post.id LIMIT ${PAGE}`;
  let last = '';
  for (;;) {
    const ids = valuesOf<PostId>(db, sql, ...parameters, last);
    yield* judgementsOf(db, ids);
    const end = ids.at(-1);
    if (end === undefined || ids.length < PAGE) return;
    last = end;
  }
}

/** The hash of what each post was judged on, by post; a post without a judgement has none. */
export const inputHashes = (db: ReadableDb): Map<PostId, string> =>
  new Map(rowsOf<readonly [PostId, string]>(db, 'SELECT post_id, input_hash FROM judgement ORDER BY post_id'));

/** The earliest instant at which some post's answer is due again. */
export const nextRecheck = (db: ReadableDb): Instant | undefined =>
  valueOf<Instant>(db, 'SELECT recheck_at FROM judgement WHERE recheck_at IS NOT NULL ORDER BY recheck_at LIMIT 1');

/** How many of the posts that a filter means have each verdict; those that wait to be judged count nowhere. */
export function countVerdicts(db: ReadableDb, filter: PostFilter = {}): Record<Verdict, number> {
  const { condition, parameters } = conditionOf(filter);
  const judged = asksIdsOnly(filter)
    ? '(SELECT post_id AS id, verdict FROM judgement) AS post'
    : 'judgement JOIN post ON post.id = judgement.post_id';
  const sql = `SELECT verdict, count(*) FROM ${judged} WHERE ${condition} AND ${STANDS} GROUP BY verdict`;
  const counts = { cleared: 0, warned: 0, held: 0 };
  for (const [verdict, count] of rowsOf<readonly [Verdict, number]>(db, sql, ...parameters)) counts[verdict] = count;
  return counts;
}

/** How many posts each rule has a finding on that is not waived; a rule without any is absent. */
export const countByRule = (db: ReadableDb): Map<string, number> =>
  new Map(
    rowsOf<readonly [string, number]>(
      db,
      'SELECT rule, count(DISTINCT post_id) FROM finding WHERE waived IS NULL GROUP BY rule',
    ),
  );

/** The verdicts of the posts among these ids that have one. */
export const verdictsOf = (db: ReadableDb, ids: Iterable<PostId>): Map<PostId, Verdict> =>
  new Map(
    rowsOf<readonly [PostId, Verdict]>(
      db,
      `SELECT post_id, verdict FROM judgement WHERE ${among('post_id')} ORDER BY post_id`,
      listOf(ids),
    ),
  );
