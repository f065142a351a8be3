import { fail, ok } from '../../../core/result.ts';
import type { Command } from '../command.ts';

/** Writes the workspace as text. */
export const planCommand: Command = {
  usage: 'plan --out <file>',
  argument: '',
  options: { out: 'text' },
  async run(api, words) {
    const out = words.texts.get('out');
    if (out === undefined) return fail({ code: 'option-missing', data: { name: '--out', usage: this.usage } });
    const written = await api['plan:write']({ file: out });
    if (!written.ok) return written;
    return ok({
      exit: 0,
      json: written.value,
      tell: (speech) => {
        speech.result(speech.word('planWritten', written.value));
      },
    });
  },
};
