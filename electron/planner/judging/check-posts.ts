import type { CallInput } from '../../../core/api.ts';
import type { Check } from '../../../core/api/checks.ts';
import type { PlannerError } from '../../../core/messages/errors.ts';
import { type Result, ok } from '../../../core/result.ts';
import { createContext } from '../../../core/rules/context/rule-context.ts';
import { ruleSetOf } from '../../../core/rules/rule-set.ts';
import { runApplicationRules } from '../../../core/rules/judging/run-rules.ts';
import { countVerdicts, readJudgements } from '../../../db/judgements.ts';
import { readPosts } from '../../../db/posts.ts';
import { wholeState } from './context.ts';
import { refresh } from './judging.ts';
import { scopeFilter } from '../scope.ts';
import { sha256 } from '../sha256.ts';
import { tellApplications, tellPost } from '../tell.ts';
import type { Workspace } from '../workspace.ts';

/** The answer for every post in scope as of now, and the checklist of every application of the scope's client. */
export async function checkPosts(
  workspace: Workspace,
  input: CallInput<'posts:check'>,
): Promise<Result<Check, PlannerError>> {
  const { db } = workspace;
  const scope = scopeFilter(db, input);
  if (!scope.ok) return scope;
  await refresh(workspace);
  const asOf = workspace.now();
  const state = wholeState(db);
  const context = createContext(state, asOf);
  const answers = readJudgements(db, scope.value);
  const posts = [...readPosts(db, scope.value)].map((post) => {
    const answer = answers.next();
    if (answer.done === true || answer.value.postId !== post.id) throw new Error(`post ${post.id} was never judged`);
    return tellPost(post, answer.value.verdict, answer.value.findings, context);
  });
  const clientId = input.clientId ?? state.campaigns.find(({ id }) => id === input.campaignId)?.clientId;
  const sites = new Set(
    state.sites.filter((site) => clientId === undefined || site.clientId === clientId).map(({ id }) => id),
  );
  const wanted = new Set(state.applications.filter(({ siteId }) => sites.has(siteId)).map(({ id }) => id));
  return ok({
    asOf,
    ruleSet: ruleSetOf(state, sha256),
    totals: { posts: posts.length, ...countVerdicts(db, scope.value) },
    posts,
    applications: tellApplications(
      runApplicationRules(context).filter(({ id }) => wanted.has(id)),
      context,
    ),
  });
}
