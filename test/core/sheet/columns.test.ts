import { describe, expect, it } from 'vitest';
import { meaningOf, platformNamed } from '../../../core/sheet/columns.ts';
import { titleSpan } from '../../../core/sheet/title-span.ts';

describe('what a header means', () => {
  const table: readonly [string, string | undefined, string][] = [
    ['放行编号', 'id', 'our own export'],
    ['External ID', 'id', 'space for underscore'],
    ['序号', undefined, 'restarts in every sheet'],
    ['编号', undefined, 'restarts in every sheet'],
    ['品牌', 'client', 'client'],
    ['官微', 'account', 'account'],
    ['达人昵称', 'account', 'a creator’s account'],
    ['活动', 'campaign', 'campaign'],
    ['栏目', 'pillar', 'never a campaign'],
    ['合作形式', 'placement', 'placement'],
    ['发布 日期', 'date', 'space'],
    ['发布\n日期', 'date', 'line break'],
    ['投放周期', 'date', 'span'],
    ['postAtSpecificTime', 'date', 'GoHighLevel'],
    ['scheduled_at', 'date', 'our CSV kin'],
    ['time_24hr', 'time', 'Sprout'],
    ['message_text', 'text', 'Sprout'],
    ['link (OGmetaUrl)', 'link', 'GoHighLevel'],
    ['imageUrls', 'media', 'GoHighLevel'],
    ['Link(s)', 'link', 'Publer'],
    ['Media URL(s)', 'media', 'Publer'],
    ['ＣＮ　ＣＯＰＹ', 'text', 'full width'],
    ['文案（140字内）', 'text', 'a hint in brackets'],
    ['文案（微信）', undefined, 'another platform’s copy'],
    ['微信文案', undefined, 'another platform’s copy'],
    ['文案 EN', undefined, 'another language’s copy'],
    ['日期 Date', 'date', 'two languages, one meaning'],
    ['发布时间（北京时间）', 'time', 'our clock'],
    ['发布时间（纽约时间）', undefined, 'another clock must not be read as ours'],
    ['话题/@', 'topics', 'punctuation'],
    ['素材需求', undefined, 'a note'],
    ['网盘链接', undefined, 'a note'],
    ['小程序AppID', 'appId', 'mini-program'],
    ['小程序路径', 'path', 'mini-program'],
    ['首条评论', 'firstComment', 'first comment'],
    ['客户反馈', 'feedback', 'feedback'],
    ['跳转去向', 'target', 'target'],
    ['星期', 'weekday', 'a check'],
    ['__proto__', undefined, 'an ordinary name'],
    ['constructor', undefined, 'an ordinary name'],
    ['', undefined, 'nothing'],
    ['12月', undefined, 'not a header'],
  ];
  it.each(table)('%j → %s (%s)', (header, key) => {
    expect(meaningOf(header)?.key).toBe(key);
  });
});

it('names platforms', () => {
  expect(['微博', 'Weibo', '微博/抖音', '微信公众号', '小红书', '文案'].map(platformNamed)).toEqual([
    ...['weibo', 'weibo', 'weibo', 'other', 'other', undefined],
  ]);
});

describe('the days that a title speaks of', () => {
  const table: readonly [readonly string[], string | undefined][] = [
    [['青禾茶 × 2026年12月微博排期表（第三版 1122）'], '2026-12-01…2026-12-31'],
    [['2026年12月-2027年1月'], '2026-12-01…2027-01-31'],
    [['12月排期', 'agency-calendar-2026-12.xlsx'], '2026-12-01…2026-12-31'],
    [['2027 年度排期'], '2027-01-01…2027-12-31'],
    [['12月排期', 'UID 5000202612'], undefined],
  ];
  it.each(table)('%j → %s', (titles, expected) => {
    const span = titleSpan(titles);
    expect(span === undefined ? undefined : `${span.first}…${span.last}`).toBe(expected);
  });
});
