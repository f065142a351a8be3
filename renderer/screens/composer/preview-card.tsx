import { isDay } from '../../../core/domain/day.ts';
import { CHINA, type TimeZone } from '../../../core/domain/instant.ts';
import { dayInWords } from '../../../core/messages/phrase.ts';
import type { PostForm } from '../../../core/plan/post-form.ts';
import { useLedger } from '../../stores/ledger.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { yearInChina } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { FORMS, PLACEMENTS } from '../../words/terms.ts';
import { PreviewPictures } from './preview-pictures.tsx';
import { PreviewText } from './preview-text.tsx';
import { WORDS as PREVIEW } from './preview-words.ts';
import { WORDS } from './words.ts';

interface PreviewCardProps {
  readonly form: PostForm;
  readonly zone: TimeZone;
  readonly isAd: boolean;
}

/** One post as a card: who, when, the text, the pictures, the first comment. */
export function PreviewCard({ form, zone, isAd }: PreviewCardProps) {
  const say = useSay(WORDS);
  const preview = useSay(PREVIEW);
  const formOf = useSay(FORMS);
  const placementOf = useSay(PLACEMENTS);
  const language = useLanguage();
  const account = useLedger((state) => state.ledger?.accounts.find(({ id }) => id === form.accountId));
  const year = useWorkspace(({ brief }) => (brief === undefined ? undefined : yearInChina(brief.now)));
  const nickname = account?.nickname ?? form.accountId;
  const day = form.day.trim();
  const words = [isDay(day) ? dayInWords(day, language, year) : day, form.time.trim()].join(' ').trim();
  const zoneName = zone === CHINA ? say('zoneChina') : zone;
  const moment = words === '' ? say('untimed') : preview('moment', { moment: words, zone: zoneName });
  return (
    <div className="card">
      <div className="card-head">
        <span className="avatar" aria-hidden="true">
          {[...nickname][0]}
        </span>
        <div>
          <p className="nickname own-text">{nickname}</p>
          <p className="third small">{moment}</p>
        </div>
        <span className="grow" />
        {form.form === 'repost' && <span className="tag">{formOf('repost')}</span>}
        {isAd && <span className="tag">{placementOf('ad')}</span>}
      </div>
      <PreviewText text={form.text} clientId={form.clientId} />
      <PreviewPictures media={form.media} />
      {form.firstComment.trim() !== '' && (
        <p className="card-comment small">
          <span className="third">{say('firstComment')} </span>
          <PreviewText text={form.firstComment} clientId={form.clientId} isLine />
        </p>
      )}
    </div>
  );
}
