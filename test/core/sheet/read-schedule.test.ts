import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../core/sheet/read-sheet.ts';
import { type Short, dateCell, gridOf, workbookOf } from './grid-of.ts';
import { HEADER, day, december, ids, problemsOf, question, reading, sheet } from './planner.ts';

describe('when a post goes out', () => {
  const table: readonly [Short, Short, string | null | undefined, readonly string[], string][] = [
    [dateCell('2026-12-03'), dateCell(undefined, '10:00'), '2026-12-03T10:00:00+08:00', [], 'date and time cells'],
    ['12/3', '晚8点', '2026-12-03T20:00:00+08:00', [], 'the year from the client’s campaign'],
    ['2026-12-03 10:00', '', '2026-12-03T10:00:00+08:00', [], 'both in the date column'],
    ['', '2026-12-03 10:00', '2026-12-03T10:00:00+08:00', [], 'both in the time column'],
    ['2026-12-03T02:00:00Z', '', '2026-12-03T10:00:00+08:00', [], 'an instant, written in the zone of the campaign'],
    ['', '', null, [], 'nothing is a post without a time'],
    ['待定', '', null, [], 'so is 待定'],
    ['', 'TBD', null, [], 'so is TBD'],
    ['12/3', '待定', null, ['warning 2 日期 time-open'], 'the day is kept as a note'],
    ['12/3', '', undefined, ['error 2 时间 time-missing'], 'a date without a time'],
    ['', '10:00', undefined, ['error 2 日期 date-missing'], 'a time without a date'],
    ['2月30日', '10:00', undefined, ['error 2 日期 day-not-in-calendar'], 'no such day'],
    ['2026-12-03', '2026-12-04 10:00', undefined, ['error 2 日期 date-twice'], 'two days'],
    ['2026-12-03 9:00', '10:00', undefined, ['error 2 日期 time-twice'], 'two times'],
    ['2026-12-03 10:00', '10:00', '2026-12-03T10:00:00+08:00', [], 'the same time twice'],
    ['12月3日（周四）', '10:00', '2026-12-03T10:00:00+08:00', [], 'the weekday agrees'],
    ['12月3日（周五）', '10:00', '2026-12-03T10:00:00+08:00', ['warning 2 日期 weekday-mismatch'], 'it does not'],
    ['03/04/2026', '10:00', undefined, ['error 2 日期 date-either'], 'two readings, none in a campaign'],
    ['12/03/2026', '10:00', '2026-12-03T10:00:00+08:00', [], 'one reading is in a campaign'],
    [12.3, '10:00', '2026-12-03T10:00:00+08:00', ['warning 2 日期 number-for-date'], '12.30 looks the same'],
    ['看情况', '10:00', undefined, ['error 2 日期 date-unreadable'], 'no date'],
    ['12/3', '黄金时段', undefined, ['error 2 时间 time-unreadable'], 'no time'],
    ['12/3', '晚12点', undefined, ['error 2 时间 time-unclear'], 'two readings of midnight'],
  ];
  it.each(table)('%j %j → %s %j (%s)', (date, time, expected, problems) => {
    const read = reading(sheet(HEADER, ['青禾茶', date, time, '新茶']));
    expect(problemsOf(read)).toEqual(problems);
    expect(read.rows[0]?.draft.scheduledAt).toBe(expected);
  });

  it('checks a weekday column and lets it settle 12.3', () => {
    const header = [...HEADER, '星期'];
    const off = reading(sheet(header, ['青禾茶', '12/3', '10:00', '新茶', '三']));
    expect(off.problems.map((problem) => problem.message.zh)).toEqual([
      '第 2 行星期与日期不符：「星期」写的是「三」，2026年12月3日是周四。',
    ]);
    const settled = reading(sheet(header, ['青禾茶', 12.3, '10:00', '新茶', '周三']));
    expect(settled.rows[0]?.draft.scheduledAt).toBe('2026-12-30T10:00:00+08:00');
    expect(settled.problems).toEqual([]);
  });

  it('takes the year from the campaign, then the title, then what is nearest to today', () => {
    const rows = [HEADER, ['Nordlys北光', '1/5', '10:00', '新年']];
    const at = (title: string, asked = {}) =>
      reading(workbookOf(gridOf([[title], ...rows])), asked).rows[0]?.draft.scheduledAt?.slice(0, 10);
    const winter = {
      ...december,
      id: ids.campaign.parse('w'),
      clientId: ids.client.parse('skin'),
      endsOn: day('2027-01-10'),
    };
    expect(at('2029年1月排期', { campaigns: [winter], campaignId: winter.id })).toBe('2027-01-05');
    expect(at('2029年1月排期', { campaigns: [winter] })).toBe('2027-01-05');
    expect(at('2029年1月排期')).toBe('2029-01-05');
    expect(at('排期')).toBe('2027-01-05');
  });

  it('reads wall clocks on the campaign’s clock and refuses a time that it skips', () => {
    const york = { ...december, startsOn: day('2026-03-01'), timeZone: 'America/New_York' } as typeof december;
    const read = reading(sheet(HEADER, ['青禾茶', '12/3', '10:00', '新茶'], ['青禾茶', '2026-03-08', '2:30', '跳过']), {
      campaigns: [york],
    });
    expect(read.rows.map((row) => row.draft.scheduledAt)).toEqual(['2026-12-03T10:00:00-05:00']);
    expect(problemsOf(read)).toEqual(['error 3 日期 time-skipped']);
  });

  it('keeps the end of a span for an ad and says so where it is left out', () => {
    const header = ['账号', '投放周期', '类型', '文案'];
    const span = '2026/12/01 10:00 - 2026/12/12';
    const read = reading(sheet(header, ['青禾茶', span, '广告', 'a'], ['青禾茶', span, '博文', 'b']));
    expect(read.rows.map((row) => row.draft.endsAt)).toEqual(['2026-12-12T23:59:00+08:00', undefined]);
    expect(problemsOf(read)).toEqual(['warning 3 投放周期 end-left-out']);
  });
});

describe('sheets without Chinese headers', () => {
  const table: readonly [string, boolean, string | undefined, string | undefined][] = [
    ['12/03/2026 10:00', true, '2026-12-03T10:00:00+08:00', undefined],
    ['03/04/2026 10:00', true, undefined, 'date-outside'],
    ['25/01/2027 10:00', true, undefined, 'date-outside'],
    ['12/03/2026 10:00', false, undefined, 'date-either'],
    ['13/03/2026 10:00', false, '2026-03-13T10:00:00+08:00', undefined],
    ['12/12/2026 10:00', false, '2026-12-12T10:00:00+08:00', undefined],
  ];
  it.each(table)('%s, campaign given: %s → %s %s', (written, given, expected, code) => {
    const read = reading(sheet(['profile', 'date', 'text'], ['青禾茶', written, 'New tea']), {
      ...(given ? { campaignId: december.id } : { campaigns: [] }),
    });
    expect([read.rows[0]?.draft.scheduledAt, read.problems[0]?.code]).toEqual([expected, code]);
  });

  it('shows both readings', () => {
    const read = reading(sheet(['profile', 'date', 'text'], ['青禾茶', '03/04/2026 10:00', 'x']), { campaigns: [] });
    expect(read.problems[0]?.message).toEqual({
      zh: '第 2 行「date」写的是「03/04/2026 10:00」，可以读作 2026年3月4日 或 2026年4月3日，请写成 2026-12-03 这样的日期。',
      en: 'Row 2, "date" says "03/04/2026 10:00", which is 4 Mar 2026 or 3 Apr 2026; please write the date as 2026-12-03.',
    });
  });

  it('reads three columns without a header as date-time, text and link', () => {
    const book = workbookOf(
      gridOf([
        ['12/03/2026 10:00', 'New tea is here', 'https://a.cn/new'],
        ['03/04/2026 11:00', 'x', ''],
      ]),
    );
    const read = reading(book, { accountId: ids.account.parse('tea-weibo') });
    expect([read.headerRow, read.read, read.mapping]).toEqual([0, 2, { date: 'A', text: 'B', link: 'C' }]);
    expect(read.rows[0]).toMatchObject({
      row: 1,
      draft: { text: 'New tea is here https://a.cn/new', campaignId: 'dec' },
    });
    expect(problemsOf(read)).toEqual(['error 2 A date-either']);
    const alone = readSheet(book, question);
    expect(alone.ok ? undefined : alone.error.code).toBe('sheet-account-needed');
  });
});
