import type { CallName, CallOutput, PlannerApi } from '../../../core/api.ts';
import { isCallName } from '../../../core/api/call-names.ts';
import { callInputs } from '../../../core/api/inputs.ts';
import { shown } from '../../../core/domain/problem.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, fail } from '../../../core/result.ts';

/** What a call came to, whichever it was. */
export type Answer = Result<CallOutput<CallName>, PlannerError>;

/** Answers a call that comes from another process: nothing of it is believed before it has been read. Never throws. */
export async function answerMessage(api: PlannerApi, name: unknown, input: unknown): Promise<Answer> {
  if (!isCallName(name)) {
    const call = typeof name === 'string' ? shown(name) : typeof name;
    return fail({ code: 'input-refused', data: { call, path: 'call' } });
  }
  try {
    const read = callInputs[name].safeParse(input);
    if (!read.success) return fail({ code: 'input-refused', data: { call: name, path: pathOf(read.error) } });
    // The schema and the call were looked up under one name, which the compiler cannot follow.
    const call = api[name] as (input: unknown) => Promise<Answer>;
    return await call(read.data);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ code: 'program-fault', data: { reason } });
  }
}

/** Where the input first was not what the call takes. */
const pathOf = ({ issues }: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }): string =>
  ['input', ...(issues[0]?.path ?? []).map((key) => shown(String(key)))].join('.');
