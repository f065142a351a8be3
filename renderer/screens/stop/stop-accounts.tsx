import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type StopAccount, type StopList, type StopPost, STOP_TASKS } from '../../../core/batch/stop-list.ts';
import { CHINA, wallClock } from '../../../core/domain/instant.ts';
import { errorText } from '../../../core/messages/errors.ts';
import { excerptOf } from '../../../core/messages/excerpt.ts';
import { fillBoth } from '../../../core/messages/phrase.ts';
import { useTelling } from '../../keeping/use-record.ts';
import { Button } from '../../parts/button.tsx';
import { addressOf } from '../../place.ts';
import { useNotices } from '../../stores/notices.ts';
import { useStopping } from '../../stores/stopping.ts';
import { momentInWords } from '../../words/moment.ts';
import { useLanguage, useSay } from '../../words/say.ts';
import { STOP_WORDS } from './stop-words.ts';

const EXCERPT = 60;
const IN_A_NOTICE = 16;

interface StopAccountsProps {
  readonly list: StopList;
  readonly year: number;
}

/** What has to be stopped, account by account. */
export function StopAccounts({ list, year }: StopAccountsProps) {
  const say = useSay(STOP_WORDS);
  const place = useRef<HTMLDivElement>(null);
  const buttons = () => [...(place.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    all[at + step]?.focus();
  };
  // The button of a post that is done goes away: whoever works by keyboard goes on with the next one.
  const pressed = useRef<{ readonly at: number; readonly of: number }>(undefined);
  useEffect(() => {
    const all = buttons();
    if (pressed.current === undefined || all.length >= pressed.current.of) return;
    (all[pressed.current.at] ?? all.at(-1))?.focus();
    pressed.current = undefined;
  }, [list]);
  const onPress = (button: HTMLElement) => {
    const all = buttons();
    pressed.current = { at: all.indexOf(button), of: all.length };
  };
  return (
    <div ref={place} className="stack" onKeyDown={move}>
      <p className="third small screen-only">{say('keys')}</p>
      {list.accounts.map((account) => (
        <Account key={account.id} account={account} year={year} onPress={onPress} />
      ))}
    </div>
  );
}

interface AccountProps {
  readonly account: StopAccount;
  readonly year: number;
  readonly onPress: (button: HTMLElement) => void;
}

function Account({ account: { id, nickname, holder, posts }, year, onPress }: AccountProps) {
  const say = useSay(STOP_WORDS);
  const open = posts.filter(({ task }) => task !== 'done').length;
  return (
    <section className="section" aria-labelledby={`stop-${id}`}>
      <div className="row">
        <h2 id={`stop-${id}`}>@{nickname}</h2>
        {holder !== undefined && <span className="second">{say('holder', { holder })}</span>}
        <span className="third">{say('open', { count: open })}</span>
      </div>
      <table className="stops">
        <thead>
          <tr>
            <th scope="col" className="when">
              {say('time')}
            </th>
            <th scope="col">{say('post')}</th>
            <th scope="col" className="what">
              {say('task')}
            </th>
            <td className="done-cell" />
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <Stop key={post.id} post={post} year={year} onPress={onPress} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface StopProps extends Pick<AccountProps, 'year' | 'onPress'> {
  readonly post: StopPost;
}

function Stop({ post, year, onPress }: StopProps) {
  const say = useSay(STOP_WORDS);
  const taskOf = useSay(STOP_TASKS);
  const language = useLanguage();
  const withdraw = useStopping((state) => state.withdraw);
  const tell = useNotices((state) => state.tell);
  const tellDone = useTelling();
  const { id, scheduledAt, zone, placement, text, task } = post;
  const time = momentInWords(scheduledAt, language, year);
  const shown = text.trim() === '' ? say('noText', { id }) : excerptOf(text, EXCERPT);
  const tick = async (button: HTMLElement) => {
    onPress(button);
    const result = await withdraw(post);
    if (!result.ok) tell({ tone: 'refused', text: errorText(result.error) });
    else tellDone(fillBoth(STOP_WORDS.ticked, { time, text: excerptOf(shown, IN_A_NOTICE) }), result.value.turned);
  };
  return (
    <tr className={task === 'done' ? 'is-done' : undefined}>
      <td className="when">
        {time}
        {zone !== CHINA && (
          <p className="third small">{say('own', { zone, time: wallClock(scheduledAt, zone).time })}</p>
        )}
      </td>
      <td className="own-text">
        {placement === 'ad' && <span className="tag">{say('ad')}</span>}{' '}
        <a href={addressOf('posts', { open: id })}>{shown}</a>
      </td>
      <td className={task === 'take-down' ? 'what held-text' : task === 'look' ? 'what warned-text' : 'what second'}>
        {taskOf(task)}
      </td>
      <td className="done-cell">
        {task !== 'done' && (
          <Button
            aria-label={say('tickOne', { time, text: excerptOf(shown, IN_A_NOTICE) })}
            onClick={(event) => void tick(event.currentTarget)}
          >
            {say('tick')}
          </Button>
        )}
        <span className="paper-only">{task === 'done' ? '☑' : '☐'}</span>
      </td>
    </tr>
  );
}
