import { useState } from 'react';
import type { ReviewWritten } from '../../../core/api/reviews.ts';
import { Button } from '../../parts/button.tsx';
import { copyText, desktop, reviewAddress } from '../../planner.ts';
import { useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** The files that were made for the client, and the ways to them. */
export function SentReview({ written: { review, posts, held } }: { readonly written: ReviewWritten }) {
  const say = useSay(WORDS);
  const [said, setSaid] = useState<'copied' | 'notCopied' | 'notShown' | 'notSaved' | 'printing'>();
  const [printed, setPrinted] = useState<string>();
  if (review === undefined) {
    return (
      <p className="callout" role="alert">
        {say(posts === 0 ? 'none' : 'noneLegal')}
      </p>
    );
  }
  const { id, folder, files, unshown, template } = review;
  const copy = async () => {
    setSaid((await copyText(folder)) ? 'copied' : 'notCopied');
  };
  const print = async () => {
    setSaid('printing');
    const file = await desktop?.printReview(id);
    setPrinted(file);
    setSaid(file === undefined ? 'notSaved' : undefined);
  };
  const hasPage = files.includes('review.html');
  const isOffered = reviewAddress(id, 'review.html') !== undefined;
  return (
    <div className="callout cleared stack" role="status">
      <p className="path">{say('made', { count: posts, folder })}</p>
      {template !== undefined && <p>{say('filled', { file: template })}</p>}
      {held > 0 && <p>{say('heldSent', { count: held })}</p>}
      {unshown > 0 && <p>{say('unshown', { count: unshown })}</p>}
      <div className="row">
        {files.map((file) => {
          const address = reviewAddress(id, file);
          if (address === undefined) return null;
          const isPage = file.endsWith('.html');
          return (
            <a key={file} className="button" href={address} {...(isPage ? { target: '_blank' } : { download: file })}>
              {say(isPage ? 'openPage' : 'download', { file })}
            </a>
          );
        })}
        {desktop !== undefined && hasPage && (
          <Button unable={said === 'printing' ? say('printing') : undefined} onClick={() => void print()}>
            {say('pdf')}
          </Button>
        )}
        {desktop !== undefined && (
          <Button
            onClick={() => {
              void desktop?.showReview(id).then((isShown) => {
                setSaid(isShown ? undefined : 'notShown');
              });
            }}
          >
            {say('show')}
          </Button>
        )}
        <Button onClick={() => void copy()}>{say('copy')}</Button>
        <span className="third small" role="status">
          {said !== undefined && said !== 'printing' && say(said)}
          {printed !== undefined && say('savedTo', { file: printed })}
        </span>
      </div>
      {hasPage && <p className="third">{say(isOffered ? 'printHint' : 'imageHint')}</p>}
    </div>
  );
}
