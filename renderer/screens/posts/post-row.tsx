import type { PostRow } from '../../../core/api/posts.ts';
import { ruleMetas } from '../../../core/rules/registry.ts';
import { Seal } from '../../parts/seal.tsx';
import { nicknamesOf, useLedger } from '../../stores/ledger.ts';
import { timeInChina } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** A post on one line: verdict, time, account, how it begins, what was found. */
export function PostRowCells({ post }: { readonly post: PostRow }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const nickname = useLedger((state) => state.ledger && nicknamesOf(state.ledger).get(post.accountId));
  const problems = post.problems.map(({ rule, count }) => {
    const name = ruleMetas.get(rule)?.name[language] ?? rule;
    return count > 1 ? `${name} ×${count}` : name;
  });
  return (
    <>
      <span role="gridcell">
        <Seal verdict={post.verdict} />
      </span>
      <span role="gridcell" className="second">
        {post.scheduledAt === undefined ? '—' : timeInChina(post.scheduledAt)}
      </span>
      <span role="gridcell" className="cut">
        {nickname ?? post.accountId} {post.placement === 'ad' && <span className="tag">{say('ad')}</span>}
      </span>
      <span role="gridcell" className="cut own-text">
        {post.excerpt === '' ? <span className="third">{say('noText')}</span> : post.excerpt}
      </span>
      <span role="gridcell" className="cut second">
        {post.waived > 0 && <span className="tag">{say('waived', { count: post.waived })}</span>}{' '}
        {problems.length > 0 ? problems.join(language === 'zh' ? '、' : ', ') : post.waived === 0 && '—'}
      </span>
    </>
  );
}
