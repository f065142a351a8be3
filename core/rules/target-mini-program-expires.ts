/** A generated link to a mini-program opens for thirty days at most, and an ad may run longer. */
import { addDays } from '../domain/day.ts';
import { readMiniProgramLink } from '../domain/mini-program.ts';
import { MINI_PROGRAM_LIMITS } from '../facts/mini-programs.ts';
import { defineRule } from './define-rule.ts';

const { linkLife } = MINI_PROGRAM_LIMITS;

export const targetMiniProgramExpires = defineRule({
  meta: {
    id: 'target-mini-program-expires',
    name: { zh: '小程序链接会过期', en: 'Mini-program link expires' },
    appliesTo: ['ad'],
    severity: 'error',
    basis: [{ source: linkLife.source, confidence: linkLife.confidence }],
    parameters: {
      days: {
        name: { zh: '链接有效天数', en: 'Days a link lives' },
        default: linkLife.value,
        min: 1,
        max: linkLife.value,
        unit: 'days',
      },
    },
    messages: {
      expires: {
        zh: '小程序链接 {made:date} 生成，最多用到 {until:date}，投放要到 {last:date}，请重新生成或缩短投放期。',
        en: 'The mini-program link was made on {made:date} and works until {until:date} at most, but the ad runs to {last:date}. Make a new one, or end the ad sooner.',
      },
      undated: {
        zh: '没填链接的生成日期。这种链接最多有效 {days} 天，请确认能用到 {last:date}。',
        en: 'When this link was made is not recorded. Such a link works for {days} days at most; please make sure that it lasts to {last:date}.',
        severity: 'warning',
      },
      temporary: {
        zh: '这个 #小程序:// 短链如果是临时的，最多用到 {until:date}，投放要到 {last:date}。',
        en: 'If this Short Link is a temporary one, it works until {until:date} at most, but the ad runs to {last:date}.',
        severity: 'warning',
      },
    },
  },
  check({ target }, { run: { last } }, report, { days }) {
    if (target.kind !== 'mini-program' || target.link === undefined) return;
    const form = readMiniProgramLink(target.link)?.form;
    // A plain URL Scheme names the page itself and never expires.
    if (form === undefined || form === 'plain-scheme' || form === 'unknown') return;
    const at = { field: 'target.link' } as const;
    const made = target.linkCreatedOn;
    if (made === undefined) {
      if (form !== 'short-link') report({ message: 'undated', at, data: { days, last } });
      return;
    }
    const until = addDays(made, days);
    if (until >= last) return;
    if (form === 'short-link') report({ message: 'temporary', at, data: { until, last } });
    else report({ message: 'expires', at, data: { made, until, last } });
  },
});
