import type { FileProblem } from '../../../core/api/batches.ts';
import { ok } from '../../../core/result.ts';
import type { Command } from '../command.ts';

type AboutManifest = 'unknown' | 'ground-moved' | 'rules-moved';

const isAbout = (problem: FileProblem): problem is AboutManifest =>
  problem === 'unknown' || problem === 'ground-moved' || problem === 'rules-moved';

/** Tells whether a batch was altered, or the ground it was judged against moved. */
export const verifyCommand: Command = {
  usage: 'verify <folder|zip|manifest.json>',
  argument: '<folder|zip|manifest.json>',
  options: {},
  async run(api, words) {
    const verified = await api['batches:verify']({ path: words.argument });
    if (!verified.ok) return verified;
    const { state, batch, files, posts } = verified.value;
    return ok({
      exit: state === 'intact' ? 0 : 1,
      json: { state, files, posts },
      tell: (speech) => {
        speech.result(speech.word(state, { batch }));
        for (const { path, problem } of files) {
          speech.result(
            `  ${isAbout(problem) ? speech.word(`file-${problem}`) : speech.word(`file-${problem}`, { path })}`,
          );
        }
        for (const { id, problem } of posts) speech.result(`  ${speech.word(`post-${problem}`, { id })}`);
      },
    });
  },
};
