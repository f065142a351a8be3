import type { CallOutput } from '../../../core/api.ts';
import { isPackageName } from '../../../core/plan/package.ts';
import { fail, ok } from '../../../core/result.ts';
import type { Command, Outcome } from '../command.ts';

/** Writes the workspace as text or, under a name that ends in .fangxing, as a package with its media and evidence. */
export const planCommand: Command = {
  usage: 'plan --out <file|file.fangxing> [--client id]',
  argument: '',
  options: { out: 'text', client: 'text' },
  async run(api, words) {
    const out = words.texts.get('out');
    if (out === undefined) return fail({ code: 'option-missing', data: { name: '--out', usage: this.usage } });
    const clientId = words.texts.get('client');
    if (isPackageName(out)) {
      const written = await api['package:write']({ file: out, ...(clientId !== undefined && { clientId }) });
      return written.ok ? ok(outcomeOf(written.value)) : written;
    }
    if (clientId !== undefined) return fail({ code: 'option-for-packages', data: { name: '--client', file: out } });
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

const outcomeOf = (written: CallOutput<'package:write'>): Outcome => ({
  exit: 0,
  json: written,
  tell: (speech) => {
    const { file, bytes, posts, media, missing } = written;
    speech.result(speech.word('packageWritten', { file, bytes, posts, media }));
    if (missing > 0) speech.result(speech.word('packageLacks', { missing }));
  },
});
