import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { instant } from './any-world.ts';
import { crowd, crowdPost, judgeOnTrial } from './crowd.ts';
import { type Desk, afresh, atNewDesk, deskAt, disagreements } from './desk.ts';

const NOW = instant('2026-12-02T12:00:00+08:00');
const everyone = { settings: [{ rule: 'schedule-collision', key: 'minutes', value: 11 }] };

/** Writes to a workspace's file, which nobody may hold meanwhile. */
function tamper({ folder }: Desk, sql: string): void {
  const database = new Database(join(folder, 'data', 'workspace.sqlite'));
  database.exec(sql);
  database.close();
}

const queued = ({ folder }: Desk): unknown => {
  const database = new Database(join(folder, 'data', 'workspace.sqlite'), { readonly: true });
  const count = database.prepare('SELECT count(*) FROM to_judge').pluck().get();
  database.close();
  return count;
};

describe('judging that was cut short', () => {
  it.each([false, true])('is made up for by the next check; with the program begun anew: %s', async (anew) => {
    const trial = judgeOnTrial();
    await atNewDesk(async (first) => {
      await first.take(crowd(520), NOW);
      const old = first.stored();
      trial.fail(1);
      await expect(first.take(everyone, NOW)).rejects.toThrow('the worker is gone');
      expect(queued(first)).toBe(520);
      if (anew) first.close();
      const desk = anew ? deskAt(first.folder) : first;
      await desk.check(NOW);
      expect(queued(desk)).toBe(0);
      expect(desk.stored()).not.toEqual(old);
      expect(desk.stored()).toEqual(await afresh(desk, NOW));
      desk.close();
    }, trial.judge);
  });

  it('keeps the answers of the parts before the one that failed, and queues the rest', async () => {
    const trial = judgeOnTrial();
    await atNewDesk(async (desk) => {
      trial.fail(2);
      await expect(desk.take(crowd(2600), NOW)).rejects.toThrow('the worker is gone');
      expect(queued(desk)).toBe(100);
      await desk.check(NOW);
      expect(queued(desk)).toBe(0);
      expect(desk.stored()).toEqual(desk.anew(NOW));
    }, trial.judge);
  });
});

it('a change that comes while the worker judges is not lost under the worker’s older answers', async () => {
  const trial = judgeOnTrial();
  await atNewDesk(async (desk) => {
    await desk.take(crowd(2600), NOW);
    const release = trial.hold(2);
    const judging = desk.take(everyone, NOW);
    const ended = judging.then(
      () => true,
      () => true,
    );
    const pause = () => new Promise<false>((resolve) => setTimeout(() => resolve(false), 5));
    while (queued(desk) !== 100) expect(await Promise.race([ended, pause()])).toBe(false);
    // Whether this change waits for its turn or is judged at once, the answers still on their way are older than it.
    const changing = desk.take({ posts: [crowdPost(2595, { text: '待定' })] }, NOW);
    await Promise.race([changing, new Promise((resolve) => setTimeout(resolve, 500))]);
    release();
    await Promise.all([judging, changing]);
    await desk.check(NOW);
    expect(disagreements(desk, NOW)).toEqual([]);
  }, trial.judge);
});

it('other rules than those that judged last judge every post again, once', async () => {
  const trial = judgeOnTrial();
  await atNewDesk(async (desk) => {
    await desk.take(crowd(520), NOW);
    const right = desk.stored();
    desk.close();
    // An older version knew no rules at all, and its digests were others.
    tamper(
      desk,
      `UPDATE judged_by SET rule_set = 'older'; DELETE FROM finding;
       UPDATE judgement SET verdict = 'cleared', valid_from = NULL, recheck_at = NULL, input_hash = 'older';`,
    );
    expect(desk.stored()).not.toEqual(right);
    await desk.check(NOW);
    expect(desk.stored()).toEqual(right);
    const orders = trial.orders();
    await desk.check(NOW);
    expect(trial.orders()).toBe(orders);
  }, trial.judge);
});

it('a small change under other rules leaves no post with the answer of the older ones', async () => {
  await atNewDesk(async (desk) => {
    await desk.take(crowd(40), NOW);
    desk.close();
    tamper(
      desk,
      `UPDATE judged_by SET rule_set = 'older'; DELETE FROM finding;
       UPDATE judgement SET verdict = 'cleared', valid_from = NULL, recheck_at = NULL, input_hash = 'older';`,
    );
    await desk.take({ posts: [crowdPost(3, { text: '待定' })] }, NOW);
    expect(desk.stored()).toEqual(await afresh(desk, NOW));
  });
});
