/** Cheerful copy on a day of mourning is what brands apologise for; whether this one is cheerful, a person decides. */
import { sensitiveDaysIn } from '../facts/sensitive-days.ts';
import { defineRule } from './define-rule.ts';

export const scheduleSensitiveDay = defineRule({
  meta: {
    id: 'schedule-sensitive-day',
    name: { zh: '撞上纪念日', en: 'Day of remembrance' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [
      { source: 'practice', confidence: 'setting' },
      { source: 'weibo-facts 7.3', confidence: 'D' },
    ],
    messages: {
      qingming: {
        zh: '{day:date} 是清明，请看看语气和配图合不合适。',
        en: '{day:date} is Qingming, the day of remembering the dead; please check tone and pictures.',
      },
      earthquake: {
        zh: '{day:date} 是汶川地震纪念日、全国防灾减灾日，请看看语气和配图合不合适。',
        en: '{day:date} is the anniversary of the Wenchuan earthquake; please check tone and pictures.',
      },
      july7: {
        zh: '{day:date} 是七七事变纪念日，请看看语气和配图合不合适。',
        en: '{day:date} is the anniversary of 7 July 1937; please check tone and pictures.',
      },
      september18: {
        zh: '{day:date} 是九一八事变纪念日，请看看语气和配图合不合适。',
        en: '{day:date} is the anniversary of 18 September 1931; please check tone and pictures.',
      },
      martyrs: {
        zh: '{day:date} 是烈士纪念日，请看看语气和配图合不合适。',
        en: "{day:date} is Martyrs' Day; please check tone and pictures.",
      },
      nanjing: {
        zh: '{day:date} 是南京大屠杀死难者国家公祭日，请看看语气和配图合不合适。',
        en: '{day:date} is the national memorial day for the victims of Nanjing; please check tone and pictures.',
      },
      listed: {
        zh: '{day:date} 在本机构的敏感日名单里，请看看语气和配图合不合适。',
        en: "{day:date} is on the agency's list of sensitive days; please check tone and pictures.",
      },
      inRun: {
        zh: '投放期里有纪念日 {day:date}，请想好那天停不停投。',
        en: 'The ad also runs on {day:date}, a day of remembrance; please decide whether it pauses.',
        severity: 'info',
      },
    },
  },
  check(post, { run, lists }, report) {
    if (!run.timed) return;
    for (const { day, name } of sensitiveDaysIn(run.first, run.last, lists, post.accountId)) {
      const message = day === run.first ? name : 'inRun';
      report({
        message,
        at: { field: 'scheduledAt' },
        data: { day },
        fix: { kind: 'set-time', postId: post.id },
      });
    }
  },
});
