import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../core/domain/finding.ts';
import { accountId, campaignId, clientId, postId } from '../../core/ids.ts';
import type { WritableDb } from '../../db/handle.ts';
import {
  domainsOfPosts,
  judgedBy,
  postsToJudge,
  queueAccount,
  queueAllPosts,
  queueAround,
  queueBetween,
  queueCampaign,
  queueClient,
  queueDomains,
  queuePosts,
  recordJudgedBy,
  replaceLinks,
  standingAnswers,
  timesAround,
  unqueuePosts,
} from '../../db/judge-queue.ts';
import { writeJudgements } from '../../db/judgements.ts';
import { deletePost, upsertPosts } from '../../db/posts.ts';
import { emptyWorkspace, furnish, instant, stored } from './workspace.ts';

const [p1, p2, p3] = [postId.parse('p1'), postId.parse('p2'), postId.parse('p3')];
const noon = instant('2026-12-01T12:00:00+08:00');
const [before, after] = [instant('2026-12-01T11:59:59+08:00'), instant('2026-12-01T12:00:01+08:00')];

const judged = (of: typeof p1, more: Partial<Judgement> = {}): Judgement => ({
  postId: of,
  verdict: 'cleared',
  findings: [],
  ...more,
  inputHash: `hash of ${of}`,
});

const furnished = (...judgements: readonly Judgement[]): WritableDb => {
  const db = emptyWorkspace();
  furnish(db);
  writeJudgements(db, judgements);
  return db;
};

describe('a change queues', () => {
  const cases: readonly (readonly [string, (db: WritableDb) => void, readonly string[]])[] = [
    ['nothing by itself', () => undefined, []],
    [
      'the posts named, each once, unknown ids passed over',
      (db) => queuePosts(db, [p2, p2, postId.parse('no')]),
      ['p2'],
    ],
    ['every post', (db) => queueAllPosts(db), ['p2', 'p1', 'p3']],
    ['a client’s', (db) => queueClient(db, clientId.parse('c2')), ['p3']],
    ['an account’s, in the order of their times', (db) => queueAccount(db, accountId.parse('a1')), ['p2', 'p1']],
    ['a campaign’s', (db) => queueCampaign(db, campaignId.parse('k1')), ['p1']],
    ['those that link to a domain', (db) => queueDomains(db, ['weibo.com', 'nobody.example']), ['p1']],
    ['those of all domains named', (db) => queueDomains(db, ['weibo.com', 'example.com']), ['p2', 'p1']],
    [
      'an account’s between two instants, both ends inclusive',
      (db) => {
        const at = instant('2026-12-03T10:00:00+08:00');
        queueAround(db, accountId.parse('a1'), at, at);
      },
      ['p1'],
    ],
    [
      'all accounts’ between two instants',
      (db) => queueBetween(db, before, instant('2026-12-31T00:00:00+08:00')),
      ['p1'],
    ],
  ];

  it.each(cases)('%s', (_name, queue, expected) => {
    const db = furnished(judged(p1), judged(p2), judged(p3));
    queue(db);
    expect(postsToJudge(db, noon)).toStrictEqual(expected);
    unqueuePosts(db, [p1, p2, p3]);
    expect(postsToJudge(db, noon)).toStrictEqual([]);
  });

  it('no post that is gone', () => {
    const db = furnished(judged(p2));
    queuePosts(db, [p2]);
    deletePost(db, p2);
    expect(postsToJudge(db, noon)).toStrictEqual([]);
  });
});

describe('time makes due', () => {
  const cases: readonly (readonly [string, Partial<Judgement>, boolean])[] = [
    ['not what does not depend on it', {}, false],
    ['what is due now', { recheckAt: noon }, true],
    ['what was due before', { recheckAt: before }, true],
    ['not what is due later', { recheckAt: after }, false],
    ['what was judged for a later time', { validFrom: after }, true],
    ['not what stands from now on', { validFrom: noon }, false],
  ];

  it.each(cases)('%s', (_name, times, due) => {
    const db = furnished(judged(p1, times));
    expect(postsToJudge(db, noon)).toStrictEqual(due ? ['p1'] : []);
    expect([...standingAnswers(db, [p1, p2], noon)]).toStrictEqual(due ? [] : [['p1', 'hash of p1']]);
  });
});

describe('what a post is judged with', () => {
  it('the times of its account within a window, its own included, other accounts left out', () => {
    const db = furnished();
    upsertPosts(db, [
      stored({ id: 'near', scheduledAt: '2026-12-03T10:09:59+08:00', promotes: 'p1', placement: 'ad' }),
      stored({ id: 'edge', scheduledAt: '2026-12-03T10:10:00+08:00' }),
      stored({ id: 'far', scheduledAt: '2026-12-03T10:10:01+08:00' }),
      stored({ id: 'elsewhere', clientId: 'c2', accountId: 'a2', scheduledAt: '2026-12-03T10:00:00+08:00' }),
    ]);
    const around = timesAround(db, [p1, p3], 600_000);
    expect(around.map(({ id }) => id).sort()).toStrictEqual(['edge', 'near', 'p1']);
    expect(around.find(({ id }) => id === 'near')).toStrictEqual({
      id: 'near',
      accountId: 'a1',
      scheduledAt: instant('2026-12-03T10:09:59+08:00'),
      promotes: 'p1',
    });
  });

  it('its domains, which can be replaced', () => {
    const db = furnished();
    expect([...domainsOfPosts(db, [p3, p2, p1])]).toStrictEqual([
      ['p1', ['example.com', 'weibo.com']],
      ['p2', ['example.com']],
    ]);
    replaceLinks(db, p1, ['example.net', 'weibo.com']);
    replaceLinks(db, p2, []);
    expect([...domainsOfPosts(db, [p1, p2])]).toStrictEqual([['p1', ['example.net', 'weibo.com']]]);
  });

  it('the rules of the program that judged last', () => {
    const db = furnished();
    expect(judgedBy(db)).toBeUndefined();
    recordJudgedBy(db, 'one');
    recordJudgedBy(db, 'two');
    expect(judgedBy(db)).toBe('two');
  });
});
