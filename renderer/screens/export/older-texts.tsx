import { useEffect, useState } from 'react';
import type { OlderAtWeibo } from '../../../core/api/departures.ts';
import { CHINA, clockText, isTimeZone } from '../../../core/domain/instant.ts';
import { type TextPart, wordDifference } from '../../../core/domain/word-difference.ts';
import { errorText } from '../../../core/messages/errors.ts';
import { useTelling } from '../../keeping/use-record.ts';
import { Button } from '../../parts/button.tsx';
import { Difference } from '../../parts/difference.tsx';
import { addressOf } from '../../place.ts';
import { copyText } from '../../planner.ts';
import { useDepartures } from '../../stores/departures.ts';
import { useNotices } from '../../stores/notices.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { briefTime } from '../../words/moment.ts';
import { useSay } from '../../words/say.ts';
import { BACK_WORDS } from './back-words.ts';

/** The red list: what has to be changed in the back office, because it was changed here. */
export function OlderTexts() {
  const say = useSay(BACK_WORDS);
  const brief = useWorkspace((state) => state.brief);
  const { older, load } = useDepartures();
  useEffect(() => {
    if (brief !== undefined) void load();
  }, [brief, load]);
  if (older.length === 0) return null;
  return (
    <section className="callout held stack" aria-labelledby="older">
      <h2 id="older">{say('older', { count: older.length })}</h2>
      <p className="second">{say('olderWhat')}</p>
      <ul className="stack older-list">
        {older.map((post) => (
          <OlderText key={post.brief.id} post={post} />
        ))}
      </ul>
    </section>
  );
}

function OlderText({ post }: { readonly post: OlderAtWeibo }) {
  const say = useSay(BACK_WORDS);
  const sync = useDepartures((state) => state.sync);
  const tell = useNotices((state) => state.tell);
  const tellDone = useTelling();
  const [copied, setCopied] = useState<'copied' | 'notCopied'>();
  const { brief, before, after, at } = post;
  const { id, account, zone } = brief;
  const parts = wordDifference(before ?? after, after);
  const isTextOlder = before !== after;
  const now = briefTime(brief) ?? say('noTime');
  const was = at === undefined ? undefined : briefTime({ time: clockText(at, isTimeZone(zone) ? zone : CHINA), zone });
  const mark = async () => {
    const result = await sync(post);
    if (result.ok) tellDone(BACK_WORDS.done, result.value.turned);
    else tell({ tone: 'refused', text: errorText(result.error) });
  };
  return (
    <li className="older-text">
      <div className="row">
        <a className="grow" href={addressOf('posts', { open: id })}>
          @{account} {now}
        </a>
        <span role="status" className="second">
          {copied !== undefined && say(copied)}
        </span>
        <Button onClick={() => void copyText(after).then((isCopied) => setCopied(isCopied ? 'copied' : 'notCopied'))}>
          {say('copy')}
        </Button>
        <Button onClick={() => void mark()}>{say('synced')}</Button>
      </div>
      {was !== undefined && <p>{say('moved', { was, now })}</p>}
      {isTextOlder && (
        <div className="two-texts">
          <div>
            <p className="third small">{say('before')}</p>
            {before === undefined ? (
              <p className="side second">{say('unknown')}</p>
            ) : (
              <TextSide parts={parts.filter(({ is }) => is !== 'added')} empty={say('empty')} />
            )}
          </div>
          <div>
            <p className="third small">{say('after')}</p>
            <TextSide parts={parts.filter(({ is }) => is !== 'removed')} empty={say('empty')} />
          </div>
        </div>
      )}
    </li>
  );
}

interface TextSideProps {
  readonly parts: readonly TextPart[];
  readonly empty: string;
}

const TextSide = ({ parts, empty }: TextSideProps) => (
  <div className="side" lang="zh-CN">
    {parts.length === 0 ? empty : <Difference parts={parts} />}
  </div>
);
