import { useEffect } from 'react';
import { sentences } from '../../core/messages/phrase.ts';
import { type Progress, useJob } from '../stores/job.ts';
import { type Say, useSay } from '../words/say.ts';
import { Button } from './button.tsx';

const WORDS = sentences({
  read: { zh: '正在读文件…', en: 'Reading the file…' },
  readSoFar: { zh: '正在读文件… {percent}%', en: 'Reading the file… {percent}%' },
  judge: { zh: '正在检查 {done} / {total} 条…', en: 'Checking {done} of {total} posts…' },
  write: { zh: '正在写文件…', en: 'Writing the files…' },
  writeSoFar: { zh: '正在写文件… {done} / {total}', en: 'Writing the files… {done} of {total}' },
  starting: { zh: '正在处理…', en: 'Working…' },
  cancel: { zh: '取消', en: 'Cancel' },
  nothing: { zh: '取消后什么都不会改动。', en: 'Cancelling changes nothing.' },
});

/** How far the work under way is, and a way to stop it. */
export function JobProgress() {
  const say = useSay(WORDS);
  const { progress, over, cancel } = useJob();
  useEffect(() => {
    // What was told of earlier work is not about this.
    over();
    return over;
  }, [over]);
  const isMeasured = progress !== undefined && progress.total > (progress.job === 'write' ? 1 : 0);
  const text = textOf(say, progress);
  return (
    <div className="stack" role="status">
      <div className="row">
        {isMeasured ? (
          <progress value={progress.done} max={progress.total} aria-label={text} />
        ) : (
          <progress aria-label={text} />
        )}
        <span>{text}</span>
      </div>
      <div className="row">
        <Button onClick={() => void cancel()}>{say('cancel')}</Button>
        <span className="third small">{say('nothing')}</span>
      </div>
    </div>
  );
}

function textOf(say: Say<typeof WORDS>, progress: Progress | undefined): string {
  if (progress === undefined) return say('starting');
  const { job, done, total } = progress;
  if (job === 'judge') return say('judge', { done, total });
  if (job === 'read' && total > 0) return say('readSoFar', { percent: Math.floor((100 * done) / total) });
  if (job === 'write' && total > 1) return say('writeSoFar', { done, total });
  return say(job);
}
