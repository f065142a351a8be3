import { useState } from 'react';
import type { Exported, MadeBatch } from '../../../core/api/batches.ts';
import { excerptOf } from '../../../core/messages/excerpt.ts';
import { Button } from '../../parts/button.tsx';
import { addressOf } from '../../place.ts';
import { batchAddress, copyText, desktop } from '../../planner.ts';
import { useExporting } from '../../stores/exporting.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

const MOST_NAMED = 3;
const EXCERPT = 20;

/** What came of making a batch. */
export function Outcome() {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const { exported, failure } = useExporting();
  if (failure !== undefined) {
    const isStopped = failure.code === 'cancelled';
    return (
      <div className={isStopped ? 'callout' : 'callout held'} role={isStopped ? 'status' : 'alert'}>
        <p>{tell(failure)}</p>
        {failure.code === 'connection-lost' && <p className="third">{say('neverHalf')}</p>}
      </div>
    );
  }
  if (exported === undefined) return null;
  return exported.batch === undefined ? (
    <Refused exported={exported} />
  ) : (
    <Made batch={exported.batch} exported={exported} />
  );
}

function Refused({ exported: { chosen, reason, left } }: { readonly exported: Exported }) {
  const say = useSay(WORDS);
  if (reason !== 'held') {
    return (
      <p className="callout" role="alert">
        {say('madeNone')}
      </p>
    );
  }
  return (
    <div className="callout held" role="alert">
      <p>{say('refused', { chosen, held: left.length })}</p>
      <ul>
        {left.slice(0, MOST_NAMED).map(({ id, brief: { account, time, excerpt } }) => (
          <li key={id}>
            <a href={addressOf('posts', { open: id })}>
              {account} {time ?? say('noTime')} {excerptOf(excerpt, EXCERPT)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MadeProps {
  readonly batch: MadeBatch;
  readonly exported: Exported;
}

function Made({ batch, exported: { posts, left } }: MadeProps) {
  const { id, folder, media, untimed } = batch;
  const say = useSay(WORDS);
  return (
    <div className="callout cleared stack" role="status">
      <p>
        {say('done', { id, count: posts.length })}
        {media > 0 && say('mediaIn', { count: media })}
        {left.length > 0 && say('leftBehind', { held: left.length })}
      </p>
      <AbsentMedia batch={batch} />
      {untimed.length > 0 && <p>{say('untimed', { count: untimed.length })}</p>}
      <p className="second path">{say('where', { folder })}</p>
      <div className="row">
        <BatchWays id={id} folder={folder} />
      </div>
    </div>
  );
}

const MOST_ABSENT = 8;

/** What posts name and the batch does not hold. */
function AbsentMedia({ batch: { absentMedia } }: Pick<MadeProps, 'batch'>) {
  const say = useSay(WORDS);
  if (absentMedia.length === 0) return null;
  return (
    <div>
      <p>{say('mediaAbsent', { count: absentMedia.length })}</p>
      <ul>
        {absentMedia.slice(0, MOST_ABSENT).map(({ id, name, brief: { account, time } }, index) => (
          <li key={`${id} ${index}`}>
            <a href={addressOf('posts', { open: id })}>
              {say('mediaLine', { account, time: time ?? say('noTime'), name })}
            </a>
          </li>
        ))}
      </ul>
      {absentMedia.length > MOST_ABSENT && <p>{say('more', { count: absentMedia.length - MOST_ABSENT })}</p>}
    </div>
  );
}

/** The ways from a batch to its files: the page downloads the zip, the desktop shows the folder. */
export function BatchWays({ id, folder }: { readonly id: string; readonly folder: string }) {
  const say = useSay(WORDS);
  const [said, setSaid] = useState<'copied' | 'notCopied' | 'notShown'>();
  const zip = batchAddress(id);
  const copy = async () => {
    setSaid((await copyText(folder)) ? 'copied' : 'notCopied');
  };
  return (
    <>
      {desktop !== undefined && (
        <Button
          onClick={() => {
            void desktop?.showBatch(id).then((isShown) => {
              setSaid(isShown ? undefined : 'notShown');
            });
          }}
        >
          {say('show')}
        </Button>
      )}
      {zip !== undefined && (
        <a className="button" href={zip} download={`${id}.zip`}>
          {say('download')}
        </a>
      )}
      <Button onClick={() => void copy()}>{say('copy')}</Button>
      <span className="third small" role="status">
        {said !== undefined && say(said)}
      </span>
    </>
  );
}
