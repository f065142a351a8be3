import { useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { type Wanted, usePromoting } from '../../stores/promoting.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import { WORDS } from './promoted-words.ts';
import { useMoment } from './use-moment.ts';

const PAUSE = 200;

interface ChoosePostProps {
  readonly wanted: Omit<Wanted, 'search'>;
  /** The id of the one that is chosen now. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** The posts that an ad may promote, narrowed by what is typed. */
export function ChoosePost({ wanted, chosen, onChoose, onClose }: ChoosePostProps) {
  const say = useSay(WORDS);
  const tell = useErrorText();
  const moment = useMoment();
  const { choices, failure, look } = usePromoting();
  const [search, setSearch] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const { accountId, near, except } = wanted;
  useEffect(() => {
    box.current?.querySelector('input')?.focus();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => void look({ accountId, near, except, search }), search === '' ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [accountId, near, except, search, look]);
  return (
    <div
      ref={box}
      className="choose-post"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="row">
        <span className="grow">
          <TextField label={say('search')} value={search} onChange={setSearch} />
        </span>
        <Button look="quiet" onClick={onClose}>
          {say('close')}
        </Button>
      </div>
      {failure !== undefined && <p className="callout held">{tell(failure)}</p>}
      {choices?.length === 0 && <p className="second">{say('none')}</p>}
      <ul aria-label={say('list')}>
        {(choices ?? []).map(({ id, excerpt, scheduledAt, zone }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === chosen}
              onClick={() => {
                onChoose(id);
              }}
            >
              <span className="third">{moment(scheduledAt, zone)}</span>
              <span className="cut own-text">{excerpt === '' ? say('noText') : excerpt}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
