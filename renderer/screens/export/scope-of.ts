import type { Scope } from '../../../core/api.ts';
import { addDays, isDay } from '../../../core/domain/day.ts';
import { isInstant, startOfChinaDay } from '../../../core/domain/instant.ts';

/** The scope that an address stands for; days are whole days in China, both included. */
export function scopeOf(chosen: Readonly<Record<string, string>>): Scope {
  const { client, campaign, from, to } = chosen as Readonly<Partial<Record<string, string>>>;
  const first = from !== undefined && isDay(from) ? startOfChinaDay(from) : undefined;
  const end = to !== undefined && isDay(to) ? startOfChinaDay(addDays(to, 1)) - 1 : undefined;
  return {
    ...(client !== undefined && { clientId: client }),
    ...(campaign !== undefined && { campaignId: campaign }),
    ...(first !== undefined && { from: first }),
    ...(end !== undefined && isInstant(end) && { to: end }),
  };
}
