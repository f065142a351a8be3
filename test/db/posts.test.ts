import { describe, expect, it } from 'vitest';
import { postSchema } from '../../core/domain/post.ts';
import { accountId, clientId, postId } from '../../core/ids.ts';
import { type WritableDb, databaseOf } from '../../db/handle.ts';
import { writeJudgements } from '../../db/judgements.ts';
import {
  allPosts,
  contentHashes,
  countPosts,
  deletePost,
  domainsOfPost,
  postIds,
  postIdsLinkingTo,
  postsByIds,
  postsOfAccountBetween,
  postsPromoting,
  readPosts,
  upsertPosts,
} from '../../db/posts.ts';
import type { PostFilter } from '../../db/post-filter.ts';
import { emptyWorkspace, furnish, instant, post, stored } from './workspace.ts';

const id = (text: string) => postId.parse(text);

const furnished = (): WritableDb => {
  const db = emptyWorkspace();
  furnish(db);
  return db;
};

const FULL = {
  id: 'p9',
  campaignId: 'k1',
  placement: 'ad',
  form: 'repost',
  scheduledAt: '2026-12-03T10:00:00+08:00',
  endsAt: '2026-12-04T10:00:00+08:00',
  promotes: 'p1',
  text: '一\0二\ud800 😀',
  firstComment: '\udc00',
  target: { kind: 'mini-program', appId: 'wx1', path: 'a/b', linkCreatedOn: '2026-11-01' },
  media: [
    { name: 'cover.jpg', bytes: 182_344, type: 'image/jpeg', sha256: 'ab'.repeat(32), rightsUntil: '2026-12-31' },
  ],
  declarations: ['ai-generated'],
  orderNumber: 'WRW-\ud800',
  delivery: { state: 'published', link: 'https://weibo.com/1', publishedAt: '2026-12-03T10:00:01+08:00' },
  pillar: '新品',
  feedback: '通过',
  approval: {
    decision: 'approved',
    by: '品牌部 小周\ud800',
    at: '2026-11-27T18:05:00+08:00',
    comment: '封面换了就行\0',
    contentSha256: 'cd'.repeat(32),
  },
  notes: [{ label: '序号', text: '1' }],
  waivers: [
    {
      rule: 'media-nine-grid',
      message: 'short',
      field: 'media[0]',
      about: '',
      reason: '客户只给了一张图',
      operator: '小林',
      at: '2026-11-28T16:20:00+08:00',
      contentSha256: 'ab'.repeat(32),
    },
  ],
};

it('keeps every key of the schema', () => {
  const db = furnished();
  const full = post(FULL);
  upsertPosts(db, [{ post: full, contentSha256: 'cd', domains: [] }]);
  const [back] = postsByIds(db, [full.id]);
  expect(back).toStrictEqual(full);
  expect(Object.keys(back ?? {})).toStrictEqual(Object.keys(postSchema.shape));
});

it('writing again replaces the post, its content hash and its links', () => {
  const db = furnished();
  const again = post({ id: 'p1', text: '改' });
  upsertPosts(db, [{ post: again, contentSha256: 'cd', domains: ['b.com', 'a.com', 'b.com'] }]);
  expect(postsByIds(db, [again.id])).toStrictEqual([again]);
  expect(domainsOfPost(db, again.id)).toStrictEqual(['a.com', 'b.com']);
  expect(contentHashes(db, [again.id, id('p2'), id('none')])).toStrictEqual(
    new Map([
      [again.id, 'cd'],
      [id('p2'), 'ab'.repeat(32)],
    ]),
  );
});

describe('which posts', () => {
  const c1 = clientId.parse('c1');
  const { accountId: a1, campaignId: k1 } = post({ campaignId: 'k1', id: 'x' });
  const first = instant('2026-12-01T10:00:00+08:00');
  const second = instant('2026-12-03T10:00:00+08:00');
  const filters: readonly (readonly [string, PostFilter, readonly string[]])[] = [
    ['all', {}, ['p1', 'p2', 'p3']],
    ['of a client', { clientId: c1 }, ['p1', 'p2']],
    ['of an account', { accountId: a1 }, ['p1', 'p2']],
    ['of a campaign', k1 === undefined ? {} : { campaignId: k1 }, ['p1']],
    ['from an instant, inclusive', { from: second }, ['p1']],
    ['to an instant, inclusive', { to: first }, ['p2']],
    ['between two instants', { from: first, to: second }, ['p1', 'p2']],
    ['before anything', { to: instant('2020-01-01T00:00:00Z') }, []],
    ['with a link', { domain: 'weibo.com' }, ['p1']],
    ['with a verdict', { verdict: 'held' }, ['p2']],
    ['with a finding', { rule: 'link-site-allowed' }, ['p2']],
    ['everything together', { clientId: c1, domain: 'example.com', from: first, verdict: 'held' }, ['p2']],
  ];

  it.each(filters)('%s', (_name, filter, expected) => {
    const db = furnished();
    const finding = {
      rule: 'link-site-allowed',
      message: 'notApplied',
      severity: 'error',
      field: 'text',
      data: {},
    } as const;
    writeJudgements(db, [{ postId: id('p2'), verdict: 'held', findings: [finding], inputHash: '' }]);
    expect(allPosts(db, filter).map((found) => found.id)).toStrictEqual(expected);
    expect(postIds(db, filter)).toStrictEqual(expected);
    expect(countPosts(db, filter)).toBe(expected.length);
  });

  it('by ids, by id, whatever their number and order', () => {
    expect(postsByIds(furnished(), [id('p3'), id('nope'), id('p1')]).map((found) => found.id)).toStrictEqual([
      'p1',
      'p3',
    ]);
  });

  it('of an account between two instants, in the order of their times', () => {
    const db = furnished();
    upsertPosts(db, [stored({ id: 'p0', scheduledAt: '2026-12-03T10:00:00+08:00' })]);
    const found = (from: string, to: string) =>
      postsOfAccountBetween(db, accountId.parse('a1'), instant(from), instant(to)).map((one) => one.id);
    expect(found('2026-12-01T10:00:00+08:00', '2026-12-03T10:00:00+08:00')).toStrictEqual(['p2', 'p0', 'p1']);
    expect(found('2026-12-01T10:00:01+08:00', '2026-12-03T09:59:59+08:00')).toStrictEqual([]);
  });

  it('by the domains they link to', () => {
    const db = furnished();
    expect(postIdsLinkingTo(db, ['weibo.com', 'example.com'])).toStrictEqual(['p1', 'p2']);
    expect(postIdsLinkingTo(db, ['weibo.com'])).toStrictEqual(['p1']);
    expect(postIdsLinkingTo(db, [])).toStrictEqual([]);
  });

  it('uses the indexes that were made for it', () => {
    const db = furnished();
    const plan = (sql: string) =>
      databaseOf(db)
        .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => detail)
        .join('; ');
    expect(plan("SELECT 1 FROM post WHERE account_id = 'a' AND scheduled_at BETWEEN 1 AND 2")).toContain(
      'post_by_account',
    );
    expect(plan("SELECT text FROM post WHERE client_id = 'c' AND id > '' ORDER BY id")).toMatch(
      /post_by_client(?!.*SORT)/,
    );
    expect(plan("SELECT text FROM post WHERE campaign_id = 'c' AND id > '' ORDER BY id")).toMatch(
      /post_by_campaign(?!.*SORT)/,
    );
    expect(plan("SELECT post_id FROM post_link WHERE domain = 'x'")).toContain('post_link_by_domain');
    expect(plan('SELECT post_id FROM judgement WHERE recheck_at <= 1')).toContain('judgement_by_recheck');
    expect(plan("SELECT 1 FROM finding WHERE rule = 'x'")).toContain('finding_by_rule');
  });
});

it('reads page by page, in order, while the workspace is written to and read twice at once', () => {
  const db = furnished();
  const ids = Array.from({ length: 2500 }, (_, index) => `q${String(index).padStart(5, '0')}`);
  upsertPosts(
    db,
    ids.map((one) => stored({ id: one, clientId: 'c2', accountId: 'a2' })),
  );
  const filter = { clientId: clientId.parse('c2') };
  const other = readPosts(db, filter);
  const seen: string[] = [];
  for (const one of readPosts(db, filter)) {
    seen.push(one.id);
    expect(other.next().value).toStrictEqual(one);
    upsertPosts(db, [stored({ id: one.id, clientId: 'c2', accountId: 'a2', text: '读到了' })]);
  }
  expect(seen).toStrictEqual(['p3', ...ids]);
  expect(new Set(allPosts(db, filter).map(({ text }) => text))).toStrictEqual(new Set(['读到了']));
});

describe('deleting a post', () => {
  it('takes its links, judgement and findings along', () => {
    const db = furnished();
    const finding = { rule: 'r', message: 'm', severity: 'error', field: 'text', data: {} } as const;
    writeJudgements(db, [{ postId: id('p2'), verdict: 'held', findings: [finding], inputHash: '' }]);
    expect(deletePost(db, id('p2'))).toBe(true);
    expect(deletePost(db, id('p2'))).toBe(false);
    expect(postIds(db)).toStrictEqual(['p1', 'p3']);
    const left = (table: string) =>
      databaseOf(db).prepare(`SELECT count(*) FROM ${table} WHERE post_id = 'p2'`).pluck().get();
    expect(['post_link', 'judgement', 'finding'].map(left)).toStrictEqual([0, 0, 0]);
  });

  it('is refused while an ad promotes it', () => {
    const db = furnished();
    expect(postsPromoting(db, id('p1'))).toStrictEqual(['p3']);
    expect(() => deletePost(db, id('p1'))).toThrow(/FOREIGN KEY/);
    expect(countPosts(db)).toBe(3);
  });
});
