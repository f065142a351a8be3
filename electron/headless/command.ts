// What every command has: how it is called, and what it does with an open planner.
import type { PlannerApi } from '../../core/api.ts';
import { type ClientId, type CampaignId, accountId, campaignId, clientId } from '../../core/ids.ts';
import type { PlannerError } from '../../core/messages/errors.ts';
import { type Result, fail, ok } from '../../core/result.ts';
import type { Usage, Words } from './arguments.ts';
import type { Speech } from './speech.ts';

/** 0: all is well. 1: something is held, altered or left out. Refusals exit with 2. */
export type ExitCode = 0 | 1;

/** What a command came to: its exit code, the JSON object, and the same told to a person. */
export interface Outcome {
  readonly exit: ExitCode;
  readonly json: unknown;
  readonly tell: (speech: Speech) => void;
}

export interface Command extends Usage {
  readonly run: (api: PlannerApi, words: Words) => Promise<Result<Outcome, PlannerError>>;
}

/** The client and campaign that options name; an id that cannot be one is as unknown as any other. */
export function scopeOf({ texts }: Words): Result<{ clientId?: ClientId; campaignId?: CampaignId }, PlannerError> {
  const client = texts.get('client');
  const campaign = texts.get('campaign');
  const parsedClient = clientId.safeParse(client);
  const parsedCampaign = campaignId.safeParse(campaign);
  if (client !== undefined && !parsedClient.success) return fail({ code: 'client-unknown', data: { id: client } });
  if (campaign !== undefined && !parsedCampaign.success) {
    return fail({ code: 'campaign-unknown', data: { id: campaign } });
  }
  return ok({
    ...(parsedClient.success && { clientId: parsedClient.data }),
    ...(parsedCampaign.success && { campaignId: parsedCampaign.data }),
  });
}

/** The account that `--account` names. */
export function accountOf({ texts }: Words) {
  const id = texts.get('account');
  const parsed = accountId.safeParse(id);
  if (id !== undefined && !parsed.success) return fail<PlannerError>({ code: 'account-unknown', data: { id } });
  return ok(parsed.data);
}
