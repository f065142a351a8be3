// How a workspace is once an obstacle outside the posts has fallen today.
import type { Account } from '../../domain/account.ts';
import type { Application } from '../../domain/application.ts';
import type { Day } from '../../domain/day.ts';
import { chinaDay } from '../../domain/instant.ts';
import { domainOf } from '../../domain/link-site.ts';
import { isVerifiedThroughout } from '../../domain/verification.ts';
import { type ClientId, applicationId, siteId } from '../../ids.ts';
import { type RuleContext, everyApplication, withAccount, withApplication } from '../context/rule-context.ts';
import type { Obstacle } from './obstacles.ts';

/** What rules may ask once something has fallen; what the context does not hold stays away. None holds a post more than before. */
export type Fall = (context: RuleContext) => RuleContext;

/** An account is verified, or gets a capability. */
export function accountChange({ kind, accountId }: Obstacle, base: RuleContext): Fall {
  return (context) => {
    if (accountId === undefined) return context;
    const account = context.accounts.get(accountId) ?? base.accounts.get(accountId);
    return account === undefined ? context : withAccount(context, changed(account, kind));
  };
}

function changed(account: Account, kind: Obstacle['kind']): Account {
  if (kind === 'verify-account') {
    const { entityName } = account.verification;
    return { ...account, verification: { state: 'verified', ...(entityName !== undefined && { entityName }) } };
  }
  const capability = kind === 'enable-paid-links' ? 'paid-links' : 'mini-program-ads';
  return { ...account, capabilities: { ...account.capabilities, [capability]: { state: 'enabled' } } };
}

/** An application is approved. */
export function approval({ applicationId: id, host = '' }: Obstacle): Fall {
  const domain = domainOf(host) ?? '';
  return (context) => {
    const joined = context.applications.get(domain)?.find(({ application }) => application.id === id);
    if (joined === undefined) return context;
    return withApplication(context, { ...joined, application: approved(joined.application, chinaDay(context.now)) });
  };
}

// What was listed once keeps the day since when it is; renewing it takes nothing from the days before.
const approved = (
  { validUntil: _until, revokedOn: _revoked, decidedOn, ...application }: Application,
  today: Day,
): Application => {
  const wasListed = application.state === 'approved' || application.state === 'revoked';
  const isEarlier = wasListed && (decidedOn === undefined || decidedOn <= today);
  const since = isEarlier ? decidedOn : today;
  return { ...application, state: 'approved', ...(since !== undefined && { decidedOn: since }) };
};

type FreshIds = Pick<Application, 'id' | 'siteId'>;

/** A site of a client is entered and listed, under ids that nothing bears yet. */
export function newListing(
  { host }: Obstacle,
  clientId: ClientId | undefined,
  applicant: Account | undefined,
  ids: FreshIds,
  base: RuleContext,
): Fall {
  const client = clientId === undefined ? undefined : base.clients.get(clientId);
  if (applicant === undefined || host === undefined || client === undefined) return (context) => context;
  const site = { id: ids.siteId, clientId: client.id, host, hosting: 'mainland' as const, licenceRecorded: true };
  const application = {
    ...ids,
    accountId: applicant.id,
    scope: 'host' as const,
    reach: 'unknown' as const,
    state: 'approved' as const,
    decidedOn: chinaDay(base.now),
  };
  return (context) =>
    withApplication(context, {
      application,
      site,
      applicant: context.accounts.get(applicant.id) ?? applicant,
      client,
    });
}

/** The account from which one would apply: the one named, else an enterprise account of the client, a verified one first. */
export function applicantFor(
  { accountId }: Obstacle,
  clientId: ClientId | undefined,
  { accounts, now }: RuleContext,
): Account | undefined {
  if (accountId !== undefined) return accounts.get(accountId);
  const today = chinaDay(now);
  const own = [...accounts.values()].filter(
    (account) => account.clientId === clientId && account.kind === 'enterprise',
  );
  return own.find(({ verification }) => isVerifiedThroughout(verification, today, today)) ?? own[0];
}

/** Ids that nothing bears yet, by number. */
export function idsBesides(context: RuleContext): (index: number) => FreshIds {
  const taken = new Set<string>(everyApplication(context).map(({ application }) => application.id));
  for (const { id } of [...context.sites.values()].flat()) taken.add(id);
  let prefix = 'new';
  while ([...taken].some((id) => id.startsWith(`${prefix}-`))) prefix += '-new';
  return (index) => ({
    id: applicationId.parse(`${prefix}-${index}`),
    siteId: siteId.parse(`${prefix}-${index}`),
  });
}
