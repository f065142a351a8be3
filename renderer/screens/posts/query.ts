import type { PostQuery } from '../../../core/api/posts.ts';
import { addDays, isDay } from '../../../core/domain/day.ts';
import { isInstant, startOfChinaDay } from '../../../core/domain/instant.ts';

type Chosen = Readonly<Record<string, string>>;

/** The query that an address stands for; days are whole days in China, both included. */
export function queryOf(chosen: Chosen): PostQuery {
  const { client, account, campaign, verdict, rule, search, from, to, domain } = chosen as Readonly<
    Partial<Record<string, string>>
  >;
  const first = from !== undefined && isDay(from) ? startOfChinaDay(from) : undefined;
  const end = to !== undefined && isDay(to) ? startOfChinaDay(addDays(to, 1)) - 1 : undefined;
  return {
    ...(client !== undefined && { clientId: client }),
    ...(account !== undefined && { accountId: account }),
    ...(campaign !== undefined && { campaignId: campaign }),
    ...((verdict === 'cleared' || verdict === 'warned' || verdict === 'held') && { verdict }),
    ...(rule !== undefined && { rule }),
    ...(domain !== undefined && { domain }),
    ...(search !== undefined && { search }),
    ...(first !== undefined && { from: first }),
    ...(end !== undefined && isInstant(end) && { to: end }),
  };
}
