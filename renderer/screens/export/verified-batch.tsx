import type { FileProblem } from '../../../core/api/batches.ts';
import { PostLink } from '../../keeping/post-link.tsx';
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
  const { state, batch, listed, files, posts } = result.value;
  const about = files.filter(({ problem }) => isAboutGround(problem));
  const broken = files.filter(({ problem }) => !isAboutGround(problem));
  const lacking = new Set(broken.filter(({ problem }) => problem !== 'added').map(({ path }) => path)).size;
  const changed = new Set(posts.map(({ id }) => id)).size;
  return (
    <div className={`callout stack ${LOOKS[state]}`} role={state === 'intact' ? 'status' : 'alert'}>
      <p>
        <b>{say(state, { batch })}</b>
      </p>
      <div>
        <p>{say('filesIntact', { intact: listed.files - lacking, files: listed.files })}</p>
        <ul>
          {broken.map(({ path, problem }) => (
            <li key={`${path} ${problem}`}>{say('line', { what: path, word: fileWord(problem) })}</li>
          ))}
        </ul>
      </div>
      <div>
        <p>{say('postsSame', { same: listed.posts - changed, posts: listed.posts })}</p>
        <ul>
          {posts.map(({ id, problem }) => (
            <li key={`${id} ${problem}`}>
              {problem === 'missing' ? (
                say('line', { what: id, word: postWord(problem) })
              ) : (
                <>
                  <PostLink id={id} /> {postWord(problem)}
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
      {about.length > 0 && (
        <ul>
          {about.map(({ problem }) => (
            <li key={problem}>{fileWord(problem)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** True for what is said of the whole batch, and not of one file. */
const isAboutGround = (problem: FileProblem): boolean =>
  problem === 'unknown' || problem === 'ground-moved' || problem === 'rules-moved';
