import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { ToldFinding } from '../../../core/api/posts.ts';
import { isDay } from '../../../core/domain/day.ts';
import { wallClock } from '../../../core/domain/instant.ts';
import { dayInWords } from '../../../core/messages/phrase.ts';
import { Button } from '../../parts/button.tsx';
import { Seal } from '../../parts/seal.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { choose } from '../../place.ts';
import { judgeLive } from '../../judge-live.ts';
import { useComposer } from '../../stores/composer.ts';
import { contextOf, useLedger } from '../../stores/ledger.ts';
import { usePosts } from '../../stores/posts.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { zoneOfForm } from '../../../core/plan/post-form.ts';
import { yearInChina } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { ApprovalBlock } from './approval.tsx';
import './composer.css';
import { DeliveryBlock } from './delivery.tsx';
import { FindingCard } from './finding-card.tsx';
import { MediaBlock } from './media-block.tsx';
import { PostFields } from './post-fields.tsx';
import { Preview } from './preview.tsx';
import { PromotedPost } from './promoted-post.tsx';
import { SaveLine } from './save-line.tsx';
import { TextBlock } from './text-block.tsx';
import { WORDS } from './words.ts';

/** What somebody answers for is read last. */
const waivedLast = (findings: readonly ToldFinding[]): readonly ToldFinding[] => [
  ...findings.filter(({ waived }) => waived === undefined),
  ...findings.filter(({ waived }) => waived !== undefined),
];

/** One post: what it is, its text, and what the rules say while it is written. */
export function Composer({ id }: { readonly id: string }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const { open, form, failure, load, type, saveNow } = useComposer();
  const ledger = useLedger((state) => state.ledger);
  const now = useWorkspace((state) => state.brief?.now);
  const box = useRef<HTMLTextAreaElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const typed = useDeferredValue(form);
  const campaigns = ledger?.campaigns;
  useEffect(() => {
    if (campaigns !== undefined) void load(id, campaigns);
  }, [id, load, campaigns]);
  const { fresh, begun } = usePosts();
  const isBeginning = fresh === id && open?.post.id === id;
  useEffect(() => {
    if (!isBeginning) return;
    box.current?.focus();
    begun();
  }, [isBeginning, begun]);
  const answer = useMemo(() => {
    if (open === undefined || typed === undefined || ledger === undefined || now === undefined) return undefined;
    return open.post.id === id ? judgeLive(open, typed, contextOf(ledger, now), now) : undefined;
  }, [open, typed, ledger, now, id]);

  if (failure !== undefined && open === undefined)
    return <Failed error={failure} onRetry={() => choose({ open: undefined })} />;
  if (open?.post.id !== id || form === undefined || ledger === undefined) return <Loading />;
  const zone = zoneOfForm(form, ledger.campaigns);
  const { scheduledAt } = open.post;
  const clock = scheduledAt === undefined ? undefined : wallClock(scheduledAt, zone);
  const findings = waivedLast(answer?.findings ?? []);
  return (
    <div className="composer stack" ref={pane}>
      <div className="row">
        <span className="back">
          <Button
            look="quiet"
            onClick={() => {
              choose({ open: undefined });
            }}
          >
            {say('back')}
          </Button>
        </span>
        <Seal verdict={answer?.verdict} />
        <h1>
          {clock === undefined
            ? say('untimed')
            : `${isDay(clock.day) ? dayInWords(clock.day, language, now === undefined ? undefined : yearInChina(now)) : clock.day} ${clock.time}`}
        </h1>
        <span className="grow" />
        <SaveLine />
      </div>
      <PostFields form={form} zone={zone} />
      {(form.placement === 'ad' || form.promotes !== '') && <PromotedPost id={id} form={form} near={scheduledAt} />}
      <TextBlock form={form} findings={findings} box={box} onType={type} onLeave={() => void saveNow()} />
      <section aria-label={say('findings')}>
        {answer === undefined ? (
          <p className="callout warned">{say('unread')}</p>
        ) : findings.length === 0 ? (
          <p className="callout cleared">{say('none')}</p>
        ) : (
          <ul className="stack">
            {findings.map((finding, index) => (
              <FindingCard
                key={`${finding.rule}${index}`}
                finding={finding}
                form={form}
                box={box}
                pane={pane}
                year={now === undefined ? undefined : yearInChina(now)}
              />
            ))}
          </ul>
        )}
      </section>
      <ApprovalBlock
        key={`approval ${id}`}
        id={id}
        form={form}
        approval={open.post.approval}
        isOutdated={findings.some(({ rule }) => rule === 'approval-outdated')}
        year={now === undefined ? undefined : yearInChina(now)}
      />
      <DeliveryBlock key={id} delivery={open.post.delivery} />
      <MediaBlock id={id} form={form} />
      <Preview form={form} />
      {open.post.notes.length > 0 && (
        <section className="section">
          <h2>{say('notes')}</h2>
          <dl className="notes">
            {open.post.notes.map(({ label, text }, index) => (
              <div key={index}>
                <dt className="third">{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
