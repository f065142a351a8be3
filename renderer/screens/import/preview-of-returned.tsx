import type { Returned, ReturnedPost } from '../../../core/api/returns.ts';
import { CHINA } from '../../../core/domain/instant.ts';
import { Button } from '../../parts/button.tsx';
import { useMore } from '../../parts/use-more.tsx';
import { addressOf, go } from '../../place.ts';
import { useImporting } from '../../stores/importing.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { DELIVERIES } from '../../words/terms.ts';
import { RETURNED_WORDS } from './returned-words.ts';
import { WORDS } from './words.ts';

/** What a poster handed back would record, before it does. */
export function PreviewOfReturned({ returned }: { readonly returned: Returned }) {
  const say = useSay(RETURNED_WORDS);
  const common = useSay(WORDS);
  const { run, isBusy } = useImporting();
  const { from, batch = '', read, changed, unchanged, posts, problems } = returned;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const wrong = errors.length;
  const news = posts.filter(({ is }) => is === 'new');
  const { visible, more } = useMore(news);
  const unable = isBusy ? common('stillReading') : changed === 0 ? say('nothing') : undefined;
  return (
    <div className="stack">
      <p>{from === 'backfill' ? say('backfill', { batch, read }) : say('sheet', { read })}</p>
      <p role="status">{say('counts', { changed, unchanged, wrong })}</p>
      <div className="row">
        <Button
          look={wrong === 0 ? 'primary' : 'plain'}
          onClick={() => void run(false)}
          unable={wrong > 0 ? say('blocked', { wrong }) : unable}
        >
          {say('record')}
        </Button>
        {wrong > 0 && (
          <Button look="primary" onClick={() => void run(true)} unable={unable}>
            {say('onlyValid', { count: changed })}
          </Button>
        )}
      </div>
      <ReturnProblems problems={problems} />
      {news.length > 0 && (
        <section className="section">
          <h2>{say('posts')}</h2>
          <table className="returned">
            <thead>
              <tr>
                {(['row', 'account', 'planned', 'post', 'becomes', 'details'] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {visible.map((post) => (
                <ReturnedRow key={post.brief.id} post={post} />
              ))}
            </tbody>
          </table>
          {more}
        </section>
      )}
    </div>
  );
}

function ReturnedRow({ post: { row, brief, before, after, publishedAt, isStale } }: { readonly post: ReturnedPost }) {
  const say = useSay(RETURNED_WORDS);
  const nameOf = useSay(DELIVERIES);
  const zone = brief.zone === CHINA ? '' : ` ${brief.zone}`;
  const screenshot = after.screenshot === undefined ? undefined : say('screenshot', { name: after.screenshot });
  const beside = [publishedAt && `${publishedAt}${zone}`, after.by, screenshot].filter((one) => one !== undefined);
  return (
    <tr>
      <td>{row}</td>
      <td className="account">@{brief.account}</td>
      <td className="account">{brief.time === undefined ? say('noTime') : `${brief.time}${zone}`}</td>
      <td className="own-text">
        <a href={addressOf('posts', { open: brief.id })}>{brief.excerpt || say('noText', { id: brief.id })}</a>
      </td>
      <td>
        {nameOf(after.state)}
        {before.state !== 'unscheduled' && before.state !== after.state && (
          <p className="third small">{say('was', { state: nameOf(before.state) })}</p>
        )}
        {isStale && <p className="held-text small">{say('stale')}</p>}
      </td>
      <td className="second">
        {after.link !== undefined && <p className="link">{after.link}</p>}
        {beside.join(' · ')}
      </td>
    </tr>
  );
}

function ReturnProblems({ problems }: Pick<Returned, 'problems'>) {
  const say = useSay(RETURNED_WORDS);
  if (problems.length === 0) return null;
  return (
    <section className="section">
      <h2>{say('problems', { count: problems.length })}</h2>
      {(['error', 'warning'] as const).map((severity) => {
        const own = problems.filter((one) => one.severity === severity);
        const label = say(severity === 'error' ? 'errors' : 'warnings');
        return (
          own.length > 0 && (
            <div key={severity}>
              <p className={`small ${severity === 'error' ? 'held-text' : 'warned-text'}`}>{label}</p>
              <ProblemLines problems={own} label={label} />
            </div>
          )
        );
      })}
    </section>
  );
}

function ProblemLines({ problems, label }: Pick<Returned, 'problems'> & { readonly label: string }) {
  const language = useLanguage();
  const { visible, more } = useMore(problems);
  return (
    <>
      {/* It scrolls, and the keyboard has to reach what is further down. */}
      <ul className="problems" tabIndex={0} aria-label={label}>
        {visible.map(({ message }, index) => (
          <li key={index}>{message[language]}</li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** What was recorded, and where the rest is seen. */
export function RecordedReturn({ returned: { changed, unchanged } }: { readonly returned: Returned }) {
  const say = useSay(RETURNED_WORDS);
  return (
    <div className="callout cleared" role="status">
      <div className="row">
        <p className="grow">{say('done', { changed, unchanged })}</p>
        <Button
          onClick={() => {
            go('export', { view: 'back' });
          }}
        >
          {say('see')}
        </Button>
      </div>
    </div>
  );
}
