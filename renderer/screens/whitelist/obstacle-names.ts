// What obstacles are called, and where they are dealt with.
import type { NamedObstacle } from '../../../core/api/checks.ts';
import { dayInWords, sentences } from '../../../core/messages/phrase.ts';
import { addressOf } from '../../place.ts';
import { useLanguage, useSay } from '../../words/say.ts';

export const OBSTACLES = sentences({
  title: { zh: '先办哪件，放行最多的博文', en: 'What frees the most posts' },
  'approve-application': { zh: '{host} 加白（@{account}）', en: 'Get {host} whitelisted (@{account})' },
  'start-application': { zh: '为 {host} 申请加白（@{account}）', en: 'Apply for {host} (@{account})' },
  'start-application-open': { zh: '为 {host} 申请加白', en: 'Apply for {host}' },
  'verify-account': { zh: '@{account} 完成认证或年审', en: 'Verify @{account} or renew it' },
  'enable-paid-links': { zh: '@{account} 开通外链功能', en: 'Enable paid links for @{account}' },
  'enable-mini-program-ads': { zh: '@{account} 开通广告跳小程序', en: 'Enable mini-program ads for @{account}' },
  'move-date': { zh: '@{account} 的博文改到 {day} 发', en: 'Move posts of @{account} to {day}' },
  frees: { zh: '放行 {count} 条', en: 'Frees: {count}' },
  notAlone: { zh: '单独办不够', en: 'Not enough alone' },
  go: { zh: '去办', en: 'Go' },
  goTo: { zh: '去办：{what}', en: 'Go: {what}' },
  own: {
    zh: '不可发 {count} 条，都要改博文本身。',
    en: 'Posts held: {count}, all by what is in the posts themselves.',
  },
  steps: { zh: '一步一步办', en: 'Step by step' },
  step: { zh: '第 {step} 步', en: 'Step {step}' },
  more: { zh: '再放行 {count} 条', en: 'Frees {count} more' },
});

/** Where an obstacle is dealt with. */
export function placeOf({ kind, applicationId, host, accountId }: NamedObstacle): string {
  switch (kind) {
    case 'approve-application':
      return addressOf('whitelist', { application: applicationId });
    case 'start-application':
      return addressOf('whitelist', { host, account: accountId });
    case 'verify-account':
      return addressOf('clients', { account: accountId, part: 'verification' });
    case 'enable-paid-links':
      return addressOf('clients', { account: accountId, part: 'paid-links' });
    case 'enable-mini-program-ads':
      return addressOf('clients', { account: accountId, part: 'mini-program-ads' });
    case 'move-date':
      return addressOf('posts', { account: accountId, verdict: 'held' });
  }
}

/** Tells obstacles apart. */
export const identityOf = ({ kind, applicationId, host, accountId, to }: NamedObstacle): string =>
  JSON.stringify([kind, applicationId, host, accountId, to]);

/** Gives what an obstacle is called; a day's year is said where it is not `year`. */
export function useObstacleName(year: number): (obstacle: NamedObstacle) => string {
  const say = useSay(OBSTACLES);
  const language = useLanguage();
  return ({ kind, host = '', account, to }) => {
    if (kind === 'start-application' && account === undefined) return say('start-application-open', { host });
    if (kind === 'approve-application' || kind === 'start-application') {
      return say(kind, { host, account: account ?? '' });
    }
    if (kind !== 'move-date') return say(kind, { account: account ?? '' });
    return say(kind, { account: account ?? '', day: to === undefined ? '' : dayInWords(to, language, year) });
  };
}
