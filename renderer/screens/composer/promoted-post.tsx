import { useEffect, useState } from 'react';
import { CHINA, type Instant } from '../../../core/domain/instant.ts';
import { problemText } from '../../../core/messages/problems.ts';
import type { PostForm } from '../../../core/plan/post-form.ts';
import { Button } from '../../parts/button.tsx';
import { addressOf } from '../../place.ts';
import { useComposer } from '../../stores/composer.ts';
import { useLedger } from '../../stores/ledger.ts';
import { usePromoting } from '../../stores/promoting.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { ChoosePost } from './choose-post.tsx';
import './promoted.css';
import { WORDS } from './promoted-words.ts';
import { useMoment } from './use-moment.ts';

interface PromotedPostProps {
  readonly id: string;
  readonly form: PostForm;
  readonly near: Instant | undefined;
}

/** Which post an ad promotes: none, or one of the account's own. */
export function PromotedPost({ id, form, near }: PromotedPostProps) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const moment = useMoment();
  const { change, problems } = useComposer();
  const { known, read } = usePromoting();
  const campaigns = useLedger((state) => state.ledger?.campaigns);
  const [isChoosing, setChoosing] = useState(false);
  const { promotes, accountId } = form;
  useEffect(() => {
    if (promotes !== '') void read(promotes);
  }, [promotes, read]);
  const set = (next: string) => {
    setChoosing(false);
    void change(id, () => ({ promotes: next }));
  };
  const post = known.get(promotes);
  const problem = problems.find(({ field }) => field === 'promotes');
  const isGone = promotes !== '' && known.has(promotes) && post === undefined;
  const zone = campaigns?.find((campaign) => campaign.id === post?.campaignId)?.timeZone ?? CHINA;
  return (
    <section className="section" aria-labelledby="promoted">
      <h2 id="promoted">{say('title')}</h2>
      {promotes === '' && <p className="second">{say('own')}</p>}
      {post !== undefined && (
        <div className="promoted">
          <p className="own-text">{post.text.trim() === '' ? say('noText') : post.text}</p>
          <p className="row small">
            <span className="third">{moment(post.scheduledAt, zone)}</span>
            <a href={addressOf('posts', { open: post.id })}>{say('open')}</a>
          </p>
        </div>
      )}
      {isGone && <p className="callout held">{say('missing', { id: promotes })}</p>}
      {problem !== undefined && !isGone && <p className="callout held">{problemText(problem)[language]}</p>}
      {promotes !== '' && form.placement !== 'ad' && <p className="callout warned">{say('notAd')}</p>}
      {promotes !== '' && form.placement === 'ad' && form.text.trim() !== '' && (
        <p className="third small">{say('textUnused')}</p>
      )}
      <div className="row">
        {!isChoosing && (
          <Button
            onClick={() => {
              setChoosing(true);
            }}
          >
            {say(promotes === '' ? 'choose' : 'another')}
          </Button>
        )}
        {promotes !== '' && (
          <Button
            look="quiet"
            onClick={() => {
              set('');
            }}
          >
            {say('clear')}
          </Button>
        )}
      </div>
      {isChoosing && (
        <ChoosePost
          wanted={{ accountId, near, except: id }}
          chosen={promotes}
          onChoose={set}
          onClose={() => {
            setChoosing(false);
          }}
        />
      )}
    </section>
  );
}
