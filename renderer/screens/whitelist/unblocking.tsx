import { useEffect } from 'react';
import type { NamedObstacle } from '../../../core/api.ts';
import { sentences } from '../../../core/messages/phrase.ts';
import { addressOf } from '../../place.ts';
import { useObstacles } from '../../stores/obstacles.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import './unblocking.css';

const WORDS = sentences({
  title: { zh: '先办哪件，放行最多的博文', en: 'What frees the most posts' },
  'approve-application': { zh: '{host} 加白（@{account}）', en: 'Get {host} whitelisted (@{account})' },
  'start-application': { zh: '为 {host} 申请加白（@{account}）', en: 'Apply for {host} (@{account})' },
  'start-application-open': { zh: '为 {host} 申请加白', en: 'Apply for {host}' },
  'verify-account': { zh: '@{account} 完成认证或年审', en: 'Verify @{account} or renew it' },
  'enable-paid-links': { zh: '@{account} 开通外链功能', en: 'Enable paid links for @{account}' },
  'enable-mini-program-ads': { zh: '@{account} 开通广告跳小程序', en: 'Enable mini-program ads for @{account}' },
  frees: { zh: '放行 {count} 条', en: 'Frees: {count}' },
  notAlone: { zh: '单独办不够', en: 'Not enough alone' },
  go: { zh: '去办', en: 'Go' },
  goTo: { zh: '去办：{what}', en: 'Go: {what}' },
  own: {
    zh: '不可发 {count} 条，都要改博文本身。',
    en: 'Posts held: {count}, all by what is in the posts themselves.',
  },
});

/** Where an obstacle is dealt with. */
function placeOf({ kind, applicationId, host, accountId }: NamedObstacle): string {
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
  }
}

/** What stands in the way of held posts, the obstacle that frees most first; nothing where no post is held. */
export function Unblocking() {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const { ranking, failure, load } = useObstacles();
  const brief = useWorkspace((state) => state.brief);
  useEffect(() => {
    void load();
  }, [brief, load]);
  if (failure !== undefined && ranking === undefined) return <p className="callout warned">{tell(failure)}</p>;
  if (ranking === undefined || ranking.held === 0) return null;
  const most = Math.max(1, ...ranking.obstacles.map(({ frees }) => frees.length));
  const nameOf = ({ kind, host = '', account }: NamedObstacle): string => {
    if (kind === 'start-application' && account === undefined) return say('start-application-open', { host });
    if (kind === 'approve-application' || kind === 'start-application')
      return say(kind, { host, account: account ?? '' });
    return say(kind, { account: account ?? '' });
  };
  return (
    <section className="unblocking" aria-labelledby="unblocking">
      <h2 id="unblocking">{say('title')}</h2>
      {ranking.obstacles.length === 0 && <p className="second">{say('own', { count: ranking.held })}</p>}
      <ol>
        {ranking.obstacles.map((obstacle) => {
          const name = nameOf(obstacle);
          const count = obstacle.frees.length;
          return (
            <li key={JSON.stringify([obstacle.kind, obstacle.applicationId, obstacle.host, obstacle.accountId])}>
              <span>{name}</span>
              <span className="bar" aria-hidden="true">
                <span style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className={count === 0 ? 'third' : undefined}>
                {count === 0 ? say('notAlone') : say('frees', { count })}
              </span>
              <a className="button quiet" href={placeOf(obstacle)} aria-label={say('goTo', { what: name })}>
                {say('go')}
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
