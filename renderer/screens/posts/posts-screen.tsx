import { useEffect } from 'react';
import { Button } from '../../parts/button.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { go, usePlace } from '../../place.ts';
import { useLedger } from '../../stores/ledger.ts';
import { usePosts } from '../../stores/posts.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { useSay } from '../../words/say.ts';
import { Composer } from '../composer/composer.tsx';
import { Filters } from './filters.tsx';
import { PostList } from './post-list.tsx';
import './posts.css';
import { queryOf } from './query.ts';
import { ownerFor, useNewPost } from './use-new-post.ts';
import { WORDS } from './words.ts';

/** All posts, and the one that is being written. */
export function PostsScreen() {
  const say = useSay(WORDS);
  const { chosen } = usePlace();
  const { outline, failure, setQuery, reload } = usePosts();
  const brief = useWorkspace((state) => state.brief);
  const openDemo = useWorkspace((state) => state.openDemo);
  const hasAccount = useLedger(({ ledger }) => ledger !== undefined && ownerFor(ledger, {}) !== undefined);
  const startPost = useNewPost();
  useEffect(() => {
    setQuery(queryOf(chosen));
  }, [chosen, setQuery]);
  const open = chosen['open'];

  if (failure !== undefined && outline === undefined) return <Failed error={failure} onRetry={() => void reload()} />;
  if (outline === undefined || brief === undefined) return <Loading />;
  const { exportable, total } = outline;
  return (
    <div className={open === undefined ? 'split alone' : 'split'}>
      <section className="list posts">
        <div className="head">
          <h1>{say('title')}</h1>
          <span className="third">{say('count', { count: total })}</span>
          <span className="grow" />
          {brief.posts > 0 && (
            <>
              <Button onClick={() => void startPost()}>{say('write')}</Button>
              <Button
                onClick={() => {
                  go('import');
                }}
              >
                {say('import')}
              </Button>
              <Button
                look="primary"
                onClick={() => {
                  const { client, campaign, from, to } = chosen as Readonly<Partial<Record<string, string>>>;
                  go('export', { client, campaign, from, to });
                }}
              >
                {say('export', { count: exportable })}
              </Button>
            </>
          )}
        </div>
        {chosen['lacks'] === 'account' && !hasAccount && (
          <div className="callout warned lacking" role="alert">
            <p className="grow">{say('firstAccount')}</p>
            <Button
              onClick={() => {
                go('clients');
              }}
            >
              {say('addAccount')}
            </Button>
          </div>
        )}
        {brief.posts === 0 ? (
          <Empty text={say('empty')}>
            <Button onClick={() => void startPost()}>{say('write')}</Button>
            <Button
              look="primary"
              onClick={() => {
                go('import');
              }}
            >
              {say('import')}
            </Button>
            <Button onClick={() => void openDemo()}>{say('demo')}</Button>
          </Empty>
        ) : (
          <>
            <Filters outline={outline} />
            {total === 0 ? (
              <Empty text={say('none')}>
                <Button
                  onClick={() => {
                    go('posts');
                  }}
                >
                  {say('clear')}
                </Button>
              </Empty>
            ) : (
              <PostList outline={outline} open={open} />
            )}
          </>
        )}
      </section>
      {open !== undefined && (
        <aside className="detail">
          <Composer key={open} id={open} />
        </aside>
      )}
    </div>
  );
}
