import { Button } from '../../parts/button.tsx';
import { useComposer } from '../../stores/composer.ts';
import { timeInChina } from '../../words/moment.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import { WORDS } from './words.ts';

/** How what is typed stands to what is stored, and what can be done where they differ. */
export function SaveLine() {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const { state, savedAt, failure, saveNow, takeStored, keepMine } = useComposer();
  if (state === 'changed-elsewhere') {
    return (
      <div className="callout warned conflict" role="alert">
        <p>{say('changedElsewhere')}</p>
        <div className="row">
          <Button onClick={() => void keepMine()}>{say('keepMine')}</Button>
          <Button onClick={() => void takeStored()}>{say('takeStored')}</Button>
        </div>
      </div>
    );
  }
  if (state === 'failed') {
    return (
      <div className="callout held conflict" role="alert">
        <p>
          {say('failed')} · {failure === undefined ? '' : tell(failure)}
        </p>
        <Button onClick={() => void saveNow()}>{say('retry')}</Button>
      </div>
    );
  }
  const text =
    state === 'saved'
      ? savedAt === undefined
        ? say('savedPlain')
        : say('saved', { time: timeInChina(savedAt) })
      : say(state);
  return (
    <span className="third small" role="status">
      {text}
    </span>
  );
}
