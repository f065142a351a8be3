import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallInput, CallOutput } from '../../../core/api.ts';
import type { Language } from '../../../core/messages/phrase.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../../core/result.ts';
import { ruleMetas } from '../../../core/rules/registry.ts';

/** A rule's page in both languages, with what it rests on. `pages` is the folder that the build copied them to. */
export async function explainRule(
  pages: string,
  { id }: CallInput<'rules:explain'>,
): Promise<Result<CallOutput<'rules:explain'>, PlannerError>> {
  const meta = ruleMetas.get(id);
  if (meta === undefined) return fail({ code: 'rule-unknown', data: { id, known: [...ruleMetas.keys()].join(', ') } });
  const page = (language: Language) => readFile(join(pages, `${id}.${language}.md`), 'utf8');
  const [zh, en] = await Promise.all([page('zh'), page('en')]);
  return ok({ id, severity: meta.severity, basis: meta.basis, text: { zh, en } });
}
