/** A post outside its campaign is mostly one that was moved too far, or filed under the wrong campaign. */
import { CHINA, chinaDay, wallClock } from '../domain/instant.ts';
import { defineRule } from './define-rule.ts';

export const scheduleOutsideCampaign = defineRule({
  meta: {
    id: 'schedule-outside-campaign',
    name: { zh: '不在项目期内', en: 'Outside its campaign' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'workspace', confidence: 'A' }],
    messages: {
      before: {
        zh: '项目「{campaign}」{day:date} 才开始，这条排在开始之前。',
        en: 'The campaign "{campaign}" starts on {day:date}; this is scheduled before it.',
      },
      after: {
        zh: '项目「{campaign}」{day:date} 已经结束，这条排在结束之后。',
        en: 'The campaign "{campaign}" ends on {day:date}; this is scheduled after it.',
      },
      runsOver: {
        zh: '项目「{campaign}」{day:date} 结束，投放到期晚于项目结束。',
        en: 'The campaign "{campaign}" ends on {day:date}; the ad runs on after it.',
      },
    },
  },
  check(post, { campaign }, report) {
    if (campaign === undefined || post.scheduledAt === undefined) return;
    const { name, startsOn, endsOn, timeZone } = campaign;
    const fix = { kind: 'set-time', postId: post.id };
    // A campaign's days are China's; where its own clock still shows a day of it, nobody would say that it is over.
    const days = (instant: typeof post.scheduledAt) => {
      const inChina = chinaDay(instant);
      return timeZone === CHINA ? [inChina] : [inChina, wallClock(instant, timeZone).day];
    };
    const start = days(post.scheduledAt);
    if (start.every((day) => day < startsOn))
      report({ message: 'before', at: { field: 'scheduledAt' }, data: { campaign: name, day: startsOn }, fix });
    else if (start.every((day) => day > endsOn))
      report({ message: 'after', at: { field: 'scheduledAt' }, data: { campaign: name, day: endsOn }, fix });
    else if (post.placement === 'ad' && post.endsAt !== undefined && days(post.endsAt).every((day) => day > endsOn))
      report({ message: 'runsOver', at: { field: 'endsAt' }, data: { campaign: name, day: endsOn }, fix });
  },
});
