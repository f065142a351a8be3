import type { OutstandingApprovals } from '../../../core/api/reviews.ts';
import { chinaDay } from '../../../core/domain/instant.ts';
import { fill, sentences } from '../../../core/messages/phrase.ts';
import { addressOf } from '../../place.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { FirstOf } from '../../parts/first-of.tsx';
import { WORDS } from './words.ts';

const APPROVALS = sentences({
  title: { zh: '近 14 天还没有客户确认', en: 'Not approved yet, next 14 days' },
  line: { zh: '{client}：{posts} 条', en: '{client}: {posts} posts' },
  unasked: { zh: '没有答复 {count}', en: 'no answer {count}' },
  changed: { zh: '确认后又改过 {count}', en: 'changed since {count}' },
  wanting: { zh: '客户要修改 {count}', en: 'changes wanted {count}' },
  dropped: { zh: '客户不发 {count}', en: 'not to be posted {count}' },
  next: { zh: '最近一条 {day:date}', en: 'the next on {day:date}' },
  and: { zh: '，', en: ', ' },
});

/** So many clients are listed at first. */
const SHOWN = 8;

interface ApprovalsDueProps {
  readonly clients: readonly OutstandingApprovals[];
  /** The days that are looked at, which the link keeps. */
  readonly span: { readonly from: string; readonly to: string };
  readonly year: number;
}

/** The clients that have to approve every post and have not yet, with what their posts lack. */
export function ApprovalsDue({ clients, span, year }: ApprovalsDueProps) {
  const say = useSay(APPROVALS);
  const today = useSay(WORDS);
  const language = useLanguage();
  const names = useLedger((state) => state.ledger?.clients);
  if (clients.length === 0) return null;
  const total = clients.reduce((sum, each) => sum + countOf(each), 0);
  return (
    <section className="section" aria-labelledby="approvals">
      <h2 id="approvals">
        {say('title')} <span className="third">{total}</span>
      </h2>
      <FirstOf items={clients} count={SHOWN}>
        {(shown) => (
          <ul className="due">
            {shown.map((each) => {
              const { clientId, next } = each;
              const client = names?.find(({ id }) => id === clientId)?.name ?? clientId;
              const parts = LACKS.filter((lack) => each[lack] > 0).map((lack) => say(lack, { count: each[lack] }));
              const day = fill(APPROVALS.next[language], { day: chinaDay(next) }, language, year);
              return (
                <li key={clientId}>
                  <span>
                    {say('line', { client, posts: countOf(each) })}{' '}
                    <span className="second">{[...parts, day].join(say('and'))}</span>
                  </span>
                  <span />
                  <a
                    className="button quiet"
                    href={addressOf('export', { client: clientId, ...span })}
                    aria-label={today('goTo', { what: client })}
                  >
                    {today('go')}
                  </a>
                </li>
              );
            })}
          </ul>
        )}
      </FirstOf>
    </section>
  );
}

const LACKS = ['unasked', 'changed', 'wanting', 'dropped'] as const;

const countOf = (each: OutstandingApprovals): number => LACKS.reduce((sum, lack) => sum + each[lack], 0);
