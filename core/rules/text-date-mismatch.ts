/** A post that is moved takes its 今晚 and its 周六 along; nobody reads the text again. */
import { CHINA, type Instant, type TimeZone, wallClock } from '../domain/instant.ts';
import type { WallMoment } from '../domain/said-day.ts';
import { findFolded } from '../domain/find-folded.ts';
import { dayClaims } from '../facts/day-claims/claims.ts';
import { defineRule } from './define-rule.ts';

export const textDateMismatch = defineRule({
  meta: {
    id: 'text-date-mismatch',
    name: { zh: '日期对不上', en: 'Dates do not fit' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'the calendar', confidence: 'A' }],
    revision: 2,
    messages: {
      weekday: {
        zh: '「{words}」对不上：{day:date} 不是这个星期几。',
        en: '"{words}" does not fit: {day:date} is another day of the week.',
      },
      relative: {
        zh: '「{words}」对不上：这条排在 {day:date}。',
        en: '"{words}" does not fit: this is scheduled on {day:date}.',
      },
      passed: {
        zh: '「{words}」：这条 {sent:date} {time} 才发，那时已经过去了。',
        en: '"{words}": when this goes out on {sent:date} at {time}, that is past.',
      },
      over: {
        zh: '「{words}」：{day:date} 就到期了，这条 {sent:date} 才发。',
        en: '"{words}": that ends on {day:date}; this goes out on {sent:date}.',
      },
      year: {
        zh: '「{words}」像是去年的：这条排在 {sent:date}。',
        en: '"{words}" looks like last year\'s: this is scheduled on {sent:date}.',
      },
      countdown: {
        zh: '「{words}」对不上：从 {sent:date} 到 {day:date} 是 {count} 天。',
        en: '"{words}" does not fit: from {sent:date} to {day:date} it is {count} day(s).',
      },
      offerOver: {
        zh: '「{words}」这项优惠 {day:date} 结束，这条到那之后还在发。',
        en: 'The offer "{words}" ends on {day:date}; this is still out after that.',
      },
    },
  },
  check(post, { words, campaign, client, run }, report) {
    if (post.scheduledAt === undefined) return;
    const fix = { kind: 'set-time', postId: post.id };
    for (const { text: offer, until: day } of client.card.offers ?? []) {
      if (day === undefined || day >= run.last) continue;
      for (const field of ['text', 'firstComment'] as const) {
        const span = findFolded(post[field], offer);
        if (span === undefined) continue;
        const quoted = post[field].slice(span.start, span.end);
        report({ message: 'offerOver', at: { field, span }, data: { words: quoted, day }, fix });
      }
    }
    const found = words.get('day');
    if (found === undefined) return;
    const moments = momentsOf(post.scheduledAt, campaign?.timeZone ?? CHINA);
    const [own] = moments;
    if (own === undefined) return;
    for (const field of ['text', 'firstComment'] as const) {
      const here = found.filter((word) => word.field === field);
      if (here.length === 0) continue;
      for (const { message, start, end, misses } of dayClaims(post[field], here)) {
        // Readers are in China; what fits its clock or the campaign's is not wrong.
        const missed = moments.map(misses);
        const [first] = missed;
        if (first === undefined || missed.includes(undefined)) continue;
        const { day, count = 0 } = first;
        const data = { words: post[field].slice(start, end), day, count, sent: own.day, time: own.time };
        report({ message, at: { field, span: { start, end } }, data, fix });
      }
    }
  },
});

/** The moment of a post on the campaign's clock and on China's. */
function momentsOf(instant: Instant, zone: TimeZone): (WallMoment & { readonly time: string })[] {
  return (zone === CHINA ? [zone] : [zone, CHINA]).map((clock) => {
    const { day, time } = wallClock(instant, clock);
    return { day, minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)), time };
  });
}
