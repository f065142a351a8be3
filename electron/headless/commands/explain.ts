import { ok } from '../../../core/result.ts';
import type { Command } from '../command.ts';

/** Prints a rule's page. */
export const explainCommand: Command = {
  usage: 'explain <rule-id>',
  argument: '<rule-id>',
  options: {},
  async run(api, words) {
    const explained = await api['rules:explain']({ id: words.argument });
    if (!explained.ok) return explained;
    const { id, severity, basis, text } = explained.value;
    return ok({
      exit: 0,
      json: { id, severity, basis, text },
      tell: (speech) => {
        speech.result(speech.of(text).trimEnd());
      },
    });
  },
};
