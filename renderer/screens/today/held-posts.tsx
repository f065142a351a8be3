import type { PostRow } from '../../../core/api/posts.ts';
import type { Ledger } from '../../../core/api/records.ts';
import { ruleMetas } from '../../../core/rules/registry.ts';
import { Seal } from '../../parts/seal.tsx';
import { addressOf } from '../../place.ts';
import { nicknamesOf } from '../../stores/ledger.ts';
import { momentInWords } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

interface HeldPostsProps {
  readonly rows: readonly PostRow[];
  readonly ledger: Ledger;
  readonly year: number;
}

/** Held posts by time, each with what holds it. */
export function HeldPosts({ rows, ledger, year }: HeldPostsProps) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const nicknames = nicknamesOf(ledger);
  const holding = ({ problems }: PostRow): string =>
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ rule }) => ruleMetas.get(rule)?.name[language] ?? rule)
      .join(language === 'zh' ? '、' : ', ');
  return (
    <table className="held-posts">
      <thead>
        <tr>
          {(['verdict', 'time', 'account', 'text', 'findings'] as const).map((column) => (
            <th key={column} scope="col">
              {column === 'verdict' ? <span className="unseen">{say(column)}</span> : say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Seal verdict={row.verdict} />
            </td>
            <td className="second">
              {row.scheduledAt === undefined ? '—' : momentInWords(row.scheduledAt, language, year)}
            </td>
            <td>
              @{nicknames.get(row.accountId) ?? row.accountId}{' '}
              {row.placement === 'ad' && <span className="tag">{say('ad')}</span>}
            </td>
            <td className="own-text">
              <a href={addressOf('posts', { open: row.id })}>{row.excerpt === '' ? say('noText') : row.excerpt}</a>
            </td>
            <td className="second">{holding(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
