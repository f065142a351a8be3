import { useEffect, useRef } from 'react';
import type { PastBatch } from '../../../core/api/batches.ts';
import { Button } from '../../parts/button.tsx';
import { usePlace } from '../../place.ts';
import { useExporting } from '../../stores/exporting.ts';
import { momentInWords } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { CameBack } from './came-back.tsx';
import { BatchWays } from './outcome.tsx';
import { WORDS } from './words.ts';

/** The batches that were made here, the latest first. */
export function PastBatches({ past }: { readonly past: readonly PastBatch[] }) {
  const say = useSay(WORDS);
  const language = useLanguage();
  const { verify, isVerifying, pastTotal, lookAtAll } = useExporting();
  const { chosen } = usePlace();
  const place = useRef<HTMLElement>(null);
  const isAskedFor = chosen['view'] === 'back';
  useEffect(() => {
    if (isAskedFor) place.current?.scrollIntoView({ block: 'start' });
  }, [isAskedFor]);
  return (
    <section className="section" ref={place}>
      <h2>{say('past')}</h2>
      {past.length === 0 && <p className="second">{say('noPast')}</p>}
      <ul className="past-batches">
        {past.map(({ id, createdAt, operator, posts, folder, back }) => (
          <li key={id}>
            <div className="row">
              <b>{id}</b>
              <span className="second grow">
                {say('pastLine', {
                  time: momentInWords(createdAt, language),
                  operator: operator === '' ? say('noOperator') : operator,
                  posts,
                })}
              </span>
              <Button onClick={() => void verify(folder)} unable={isVerifying ? say('verifying') : undefined}>
                {say('verify')}
              </Button>
              <BatchWays id={id} folder={folder} />
            </div>
            <CameBack id={id} back={back} posts={posts} />
            <p className="third small path">{folder}</p>
          </li>
        ))}
      </ul>
      {past.length < pastTotal && (
        <div className="row">
          <Button onClick={() => void lookAtAll()}>{say('allPast', { count: pastTotal })}</Button>
        </div>
      )}
    </section>
  );
}
