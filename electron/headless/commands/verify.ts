import { ok } from '../../../core/result.ts';
import type { Command } from '../command.ts';

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
          const moved = problem === 'ground-moved' || problem === 'rules-moved';
          speech.result(`  ${moved ? speech.word(`file-${problem}`) : speech.word(`file-${problem}`, { path })}`);
        }
        for (const { id, problem } of posts) speech.result(`  ${speech.word(`post-${problem}`, { id })}`);
      },
    });
  },
};
