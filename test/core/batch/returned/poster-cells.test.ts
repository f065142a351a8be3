// What people write where a post is ticked off, where it is said to stand, and when it went out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actualTime } from '../../../../core/batch/returned/actual-time.ts';
import { readPostLink } from '../../../../core/batch/returned/post-link.ts';
import { type Tick, readTick } from '../../../../core/batch/returned/tick.ts';
import { type Instant, CHINA, wallClock } from '../../../../core/domain/instant.ts';
import { readMoment } from '../../../../core/sheet/read-moment.ts';
import { at } from '../../rules/workbench.ts';

const cell = (text: string) => ({ kind: 'text', text }) as const;

describe('a tick', () => {
  it.each<[tick: Tick, texts: readonly string[]]>([
    [
      'yes',
      ['✓', '✔️', '√', '☑', 'x', 'X', 'v', 'Y', '1', '是', '对', 'TRUE', 'ok', '已定时', '定时好了', ' ✓ ', '１'],
    ],
    ['no', ['', ' ', '×', '✗', '0', 'n', '否', '没有', 'FALSE', '未定时', '-', '/']],
    ['withdrawn', ['已撤下', '撤了', '撤回', 'withdrawn']],
    ['unclear', ['明天', '？', '小林', '2']],
  ])('is %s', (tick, texts) => {
    for (const text of texts) expect([text, readTick(cell(text))]).toEqual([text, tick]);
  });
});

describe('the address of a post', () => {
  it.each([
    ['https://weibo.com/5000000001/Abc', 'https://weibo.com/5000000001/Abc', true],
    ['http://m.weibo.cn/status/1', 'http://m.weibo.cn/status/1', true],
    ['weibo.com/5000000001/Abc', 'https://weibo.com/5000000001/Abc', true],
    ['m.weibo.cn/status/1', 'https://m.weibo.cn/status/1', true],
    ['https://weibo.com.example.com/1', 'https://weibo.com.example.com/1', false],
    ['https://notweibo.com/1', 'https://notweibo.com/1', false],
  ])('%s', (text, url, isWeibo) => {
    expect(readPostLink(text)).toMatchObject({ url, isWeibo });
  });

  it.each(['已发', 'https://', 'https://weibo', 'javascript:alert(1)', 'https://weibo.com/a b', 'www.example.com/1'])(
    'is none: %s',
    (text) => {
      expect(readPostLink(text)).toBeUndefined();
    },
  );
});

describe('an actual time', () => {
  const planned = at('2026-12-31T23:50:00+08:00');
  const read = (text: string) => {
    const moment = readMoment(cell(text), true, false);
    return typeof moment === 'string' ? moment : actualTime(moment, CHINA, planned);
  };
  it.each([
    ['2027-01-01 00:05', '2027-01-01T00:05:00+08:00'],
    ['00:05', '2027-01-01T00:05:00+08:00'],
    ['23:51', '2026-12-31T23:51:00+08:00'],
    ['1月1日 0:05', '2027-01-01T00:05:00+08:00'],
    ['12/31 23点52分', '2026-12-31T23:52:00+08:00'],
    ['2026-12-31T15:53:00Z', '2026-12-31T23:53:00+08:00'],
  ])('%s', (text, instant) => {
    expect(read(text)).toBe(at(instant));
  });

  it.each([
    ['2026-12-31', 'without-clock'],
    ['待定', undefined],
  ])('says what it is not: %s', (text, answer) => {
    expect(read(text)).toBe(answer);
  });

  it('that is a time alone is never half a day away from the planned one', () => {
    const first = at('2026-01-01T00:00:00+08:00');
    fc.assert(
      fc.property(fc.nat(365 * 1440), fc.nat(1439), (minutes, written) => {
        const around = (first + minutes * 60_000) as Instant;
        const meant = actualTime({ seconds: written * 60 }, CHINA, around);
        if (typeof meant !== 'number') throw new Error('no time');
        const { time } = wallClock(meant, CHINA);
        expect(Number(time.slice(0, 2)) * 60 + Number(time.slice(3))).toBe(written);
        expect(Math.abs(meant - around)).toBeLessThanOrEqual(12 * 3_600_000);
      }),
    );
  });
});
