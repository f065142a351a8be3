import { useEffect } from 'react';
import { CHINA } from '../../../core/domain/instant.ts';
import { type PostForm, formOfPost, zoneOfForm } from '../../../core/plan/post-form.ts';
import { useComposer } from '../../stores/composer.ts';
import { useLedger } from '../../stores/ledger.ts';
import { usePromoting } from '../../stores/promoting.ts';
import { useSay } from '../../words/say.ts';
import './preview.css';
import { PreviewCard } from './preview-card.tsx';
import { WORDS } from './preview-words.ts';

/** How Weibo would show the post: drawn here, from what is typed, with nothing fetched from anywhere. */
export function Preview({ form }: { readonly form: PostForm }) {
  const say = useSay(WORDS);
  const { isPreviewOpen, setPreviewOpen } = useComposer();
  const campaigns = useLedger((state) => state.ledger?.campaigns);
  const { known, read } = usePromoting();
  const promotes = form.placement === 'ad' ? form.promotes : '';
  useEffect(() => {
    if (promotes !== '') void read(promotes);
  }, [promotes, read]);
  const post = known.get(promotes);
  const zone = campaigns?.find(({ id }) => id === post?.campaignId)?.timeZone ?? CHINA;
  return (
    <details
      className="section preview"
      open={isPreviewOpen}
      onToggle={({ currentTarget }) => {
        setPreviewOpen(currentTarget.open);
      }}
    >
      <summary>
        <h2>{say('title')}</h2>
      </summary>
      {isPreviewOpen && (
        <div className="stack">
          <p className="third small">{say('rough')}</p>
          {post === undefined ? (
            <PreviewCard form={form} zone={zoneOfForm(form, campaigns ?? [])} isAd={form.placement === 'ad'} />
          ) : (
            <PreviewCard form={formOfPost(post, zone)} zone={zone} isAd />
          )}
        </div>
      )}
    </details>
  );
}
