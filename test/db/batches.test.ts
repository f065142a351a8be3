import { expect, it } from 'vitest';
import { postId } from '../../core/ids.ts';
import {
  type Batch,
  allBatches,
  batchById,
  batchesByManifest,
  exportedAsTheyAre,
  insertBatch,
} from '../../db/batches.ts';
import { databaseOf } from '../../db/handle.ts';
import { deletePost, upsertPosts } from '../../db/posts.ts';
import { emptyWorkspace, furnish, instant, stored } from './workspace.ts';

const [p1, p2, p3] = [postId.parse('p1'), postId.parse('p2'), postId.parse('p3')];
const AS_STORED = 'ab'.repeat(32);

const batch = (id: string, createdAt: string, ...posts: readonly (typeof p1)[]): Batch => ({
  id,
  createdAt: instant(createdAt),
  operator: '操作人',
  manifestSha256: `manifest of ${id}`,
  folder: `/批次/${id}`,
  ruleSet: '0123456789ab',
  ground: 'cd'.repeat(32),
  posts: posts.map((one) => ({ postId: one, sha256: 'ef', contentSha256: AS_STORED, inputHash: '01' })),
});

const older = batch('b1', '2026-12-01T10:00:00+08:00', p2, p1);
const newer = batch('b2', '2026-12-02T10:00:00+08:00', p3);

const workspaceWithBatches = () => {
  const db = emptyWorkspace();
  furnish(db);
  insertBatch(db, older);
  insertBatch(db, newer);
  return db;
};

it('keeps a batch with its posts in their order, the latest first', () => {
  const db = workspaceWithBatches();
  expect(allBatches(db)).toStrictEqual([newer, older]);
  expect(batchById(db, 'b1')).toStrictEqual(older);
  expect(batchById(db, 'b3')).toBeUndefined();
  expect(batchesByManifest(db, 'manifest of b2')).toStrictEqual([newer]);
  expect(batchesByManifest(db, 'x')).toStrictEqual([]);
});

it('never takes the same batch twice', () => {
  const db = workspaceWithBatches();
  expect(() => insertBatch(db, { ...older, posts: [] })).toThrow(/UNIQUE/);
  expect(allBatches(db)).toStrictEqual([newer, older]);
});

it('knows which posts left with the content that they have', () => {
  const db = workspaceWithBatches();
  expect(exportedAsTheyAre(db, [p1, p2])).toStrictEqual(new Set([p1, p2]));
  upsertPosts(db, [{ ...stored({ id: 'p1', text: '改了' }), contentSha256: 'other' }]);
  expect(exportedAsTheyAre(db, [p1, p2, p3])).toStrictEqual(new Set([p2, p3]));
});

it('goes on naming a post that was deleted', () => {
  const db = workspaceWithBatches();
  deletePost(db, p2);
  expect(batchById(db, 'b1')).toStrictEqual(older);
});

it.each([
  "UPDATE batch SET operator = 'x'",
  'DELETE FROM batch',
  'DELETE FROM batch_post',
  "UPDATE batch_post SET sha256 = ''",
])('is never altered: %s', (sql) => {
  const db = workspaceWithBatches();
  expect(() => databaseOf(db).exec(sql)).toThrow('a batch never changes');
  expect(allBatches(db)).toStrictEqual([newer, older]);
});
