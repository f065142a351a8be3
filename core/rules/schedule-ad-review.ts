/** Weibo's people look at every ad before it runs; one that is handed in too late starts too late. */
import { CHINA, chinaDay, isInstant, justAfter, startOfChinaDay, wallClock } from '../domain/instant.ts';
import { workdayBefore } from '../facts/holidays.ts';
import { defineRule } from './define-rule.ts';

const EARLIEST_DAY = '1900-04-01';

export const scheduleAdReview = defineRule({
  meta: {
    id: 'schedule-ad-review',
    name: { zh: '广告审核来不及', en: 'Too soon for ad review' },
    appliesTo: ['ad'],
    severity: 'warning',
    basis: [{ source: 'netshop168.com/article-15570 (weibo-facts 4.1)', confidence: 'C' }],
    parameters: {
      days: {
        name: { zh: '提前几个工作日提交', en: 'Workdays before the start' },
        default: 1,
        min: 1,
        max: 10,
        unit: 'days',
      },
    },
    messages: {
      tooSoon: {
        zh: '广告要提前 {days} 个工作日提交审核，这条最晚 {day:date} {time} 提交，已经过了。',
        en: 'An ad is handed in {days} workday(s) ahead for review; for this one that was until {day:date}, {time}.',
      },
      tooSoonByGuess: {
        zh: '广告要提前 {days} 个工作日提交审核，这条最晚 {day:date} {time} 提交，已经过了。当年的放假安排还没有录入，暂按周一到周五算工作日。',
        en: 'An ad is handed in {days} workday(s) ahead for review; for this one that was until {day:date}, {time}. The holidays of that year are not recorded, so Monday to Friday were counted: a guess.',
      },
    },
  },
  check(post, { now, handedOver, lists }, report, { days }) {
    if (post.scheduledAt === undefined || handedOver) return;
    const start = chinaDay(post.scheduledAt);
    if (start < EARLIEST_DAY) return;
    const { day, fromWorkday, isGuess } = workdayBefore(start, days, lists, post.accountId);
    // Only workdays count: a start on a Sunday needs the whole Friday, one on a Tuesday at ten Monday from ten.
    const intoDay = fromWorkday ? post.scheduledAt - startOfChinaDay(start) : 0;
    const latest = startOfChinaDay(day) + intoDay;
    if (!isInstant(latest)) return;
    const late = justAfter(latest);
    const begun = justAfter(post.scheduledAt);
    report.dependsOn(late);
    report.dependsOn(begun);
    // What has begun is late by schedule-past.
    if (now < late || now >= begun) return;
    report({
      message: isGuess ? 'tooSoonByGuess' : 'tooSoon',
      at: { field: 'scheduledAt' },
      data: { days, day, time: wallClock(latest, CHINA).time },
      fix: { kind: 'set-time', postId: post.id },
    });
  },
});
