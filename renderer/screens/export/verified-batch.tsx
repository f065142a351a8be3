import { addressOf } from '../../place.ts';
import type { Verification } from '../../stores/exporting.ts';
import { useErrorText, useSay } from '../../words/say.ts';
import { FILE_PROBLEMS, POST_PROBLEMS, VERIFY_WORDS } from './verify-words.ts';

const LOOKS = { intact: 'cleared', moved: 'warned', altered: 'held' } as const;

/** What came of verifying a batch, with every file and post that is not what it was. */
export function VerifiedBatch({ name, result }: Verification) {
  const say = useSay(VERIFY_WORDS);
  const fileWord = useSay(FILE_PROBLEMS);
  const postWord = useSay(POST_PROBLEMS);
  const tell = useErrorText();
  if (!result.ok) {
    return (
      <p className="callout held" role="alert">
        {tell(result.error, name)}
      </p>
    );
  }
  const { state, batch, files, posts } = result.value;
  return (
    <div className={`callout ${LOOKS[state]}`} role={state === 'intact' ? 'status' : 'alert'}>
      <p>
        <b>{say(state, { batch })}</b>
      </p>
      <ul>
        {files.map(({ path, problem }) => (
          <li key={`${path} ${problem}`}>{say('line', { what: path, word: fileWord(problem) })}</li>
        ))}
        {posts.map(({ id, problem }) => (
          <li key={`${id} ${problem}`}>
            {problem === 'missing' ? (
              say('line', { what: id, word: postWord(problem) })
            ) : (
              <a href={addressOf('posts', { open: id })}>{say('line', { what: id, word: postWord(problem) })}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
