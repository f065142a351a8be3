import { Button } from '../../parts/button.tsx';
import { addressOf } from '../../place.ts';
import { useImporting } from '../../stores/importing.ts';
import { useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** A 发布清单 that nobody filled in: what it is, where it belongs, and the way to read it as a schedule all the same. */
export function PostingList() {
  const say = useSay(WORDS);
  const { name = '', insist } = useImporting();
  return (
    <div className="callout stack" role="status">
      <p>{say('postingList', { name })}</p>
      <p className="row">
        <a href={addressOf('export')}>{say('toVerify')}</a>
        <a href={addressOf('export', { view: 'back' })}>{say('toBack')}</a>
      </p>
      <div className="row">
        <Button onClick={() => void insist()}>{say('asSchedule')}</Button>
        <span className="third small">{say('asScheduleHint')}</span>
      </div>
    </div>
  );
}
