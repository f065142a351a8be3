import { useEffect, useRef, useState } from 'react';
import { stopText } from '../../../core/batch/stop-list.ts';
import type { Instant } from '../../../core/domain/instant.ts';
import { errorText } from '../../../core/messages/errors.ts';
import { Button } from '../../parts/button.tsx';
import { OneOf } from '../../parts/one-of.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { choose, usePlace } from '../../place.ts';
import { copyText, desktop } from '../../planner.ts';
import { useNotices } from '../../stores/notices.ts';
import { useStopping } from '../../stores/stopping.ts';
import { useWorkspace } from '../../stores/workspace.ts';
import { momentInWords, yearInChina } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { StopAccounts } from './stop-accounts.tsx';
import { STOP_WORDS } from './stop-words.ts';
import './stop.css';

const HOURS = [2, 6, 24, 72] as const;
const USUAL = 24;
const MS_PER_HOUR = 3_600_000;
const A_MINUTE = 60_000;

/** What goes out next, and how it is kept from going out. */
export function StopScreen() {
  const say = useSay(STOP_WORDS);
  const language = useLanguage();
  const { chosen } = usePlace();
  const hours = HOURS.find((one) => String(one) === chosen['hours']) ?? USUAL;
  const brief = useWorkspace((state) => state.brief);
  const { list, failure, load } = useStopping();
  useEffect(() => {
    if (brief === undefined) return undefined;
    void load(hours);
    // The hours go on while somebody works through the list.
    const timer = setInterval(() => void load(hours), A_MINUTE);
    return () => {
      clearInterval(timer);
    };
  }, [brief, hours, load]);
  if (failure !== undefined && list === undefined) return <Failed error={failure} onRetry={() => void load(hours)} />;
  const posts = list?.accounts.flatMap((account) => account.posts) ?? [];
  const open = posts.filter(({ task }) => task !== 'done').length;
  const longer = HOURS.find((one) => one > hours);
  const year = list === undefined ? undefined : yearInChina(list.from);
  const clock = (instant: number) => momentInWords(instant as Instant, language, year);
  return (
    <div className="stop">
      <div className="head">
        <h1>{say('title')}</h1>
        {list !== undefined && (
          <span className="third">
            {say('span', { from: clock(list.from), to: clock(list.from + hours * MS_PER_HOUR) })}
          </span>
        )}
      </div>
      <div className="pad stack">
        <p className="second screen-only">{say('what')}</p>
        <fieldset className="hours screen-only">
          <legend className="unseen">{say('hours')}</legend>
          <OneOf
            name="hours"
            values={HOURS}
            value={hours}
            textOf={(one) => say('hour', { hours: one })}
            onChoose={(one) => {
              choose({ hours: String(one) });
            }}
          />
        </fieldset>
        {list === undefined && <Loading />}
        {list !== undefined && posts.length === 0 && (
          <Empty text={say('none', { hours })}>
            {longer !== undefined && (
              <Button
                onClick={() => {
                  choose({ hours: String(longer) });
                }}
              >
                {say('longer', { hours: longer })}
              </Button>
            )}
          </Empty>
        )}
        {list !== undefined && posts.length > 0 && (
          <>
            <p role="status" className={open === 0 ? 'callout cleared' : undefined}>
              <b>
                {open === 0 ? say('allDone', { count: posts.length }) : say('count', { count: posts.length, open })}
              </b>
            </p>
            <WaysOut text={stopText(list, language)} />
            <StopAccounts list={list} year={yearInChina(list.from)} />
          </>
        )}
      </div>
    </div>
  );
}

/** The list for those who are not at this window. */
function WaysOut({ text }: { readonly text: string }) {
  const say = useSay(STOP_WORDS);
  const now = useWorkspace((state) => state.brief?.now);
  const { save } = useStopping();
  const tell = useNotices((state) => state.tell);
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<{ readonly text: string; readonly words: string }>();
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) area.current?.select();
    setTold({ text, words: isCopied ? say('copied') : say('notCopied') });
  };
  const keep = async () => {
    const time = now === undefined ? '' : momentInWords(now, 'zh').replace(':', '.');
    const name = say('fileName', { time });
    const saved = await save(name);
    if (saved === undefined) return;
    if (!saved.ok) tell({ tone: 'refused', text: errorText(saved.error) });
    else {
      const words =
        desktop === undefined ? say('downloaded', { file: name }) : say('saved', { file: saved.value.file });
      setTold({ text, words });
    }
  };
  return (
    <div className="stack screen-only">
      <div className="row">
        <Button onClick={() => void copy()}>{say('copy')}</Button>
        <Button onClick={() => void keep()}>{say('save')}</Button>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          {say('print')}
        </Button>
        <span role="status" className="second">
          {told?.text === text && told.words}
        </span>
      </div>
      <details>
        <summary className="second">{say('text')}</summary>
        <textarea ref={area} className="stop-text" readOnly rows={10} aria-label={say('text')} value={text} />
      </details>
    </div>
  );
}
