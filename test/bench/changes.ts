// The four changes of P4, each with the posts that it touches, told from the posts' own words and not from any index.
import type { Account } from '../../core/domain/account.ts';
import type { Post } from '../../core/domain/post.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { WorkspaceState } from '../../core/rules/context/rule-context.ts';
import { accountSchema } from '../../core/domain/account.ts';
import { applicationSchema } from '../../core/domain/application.ts';
import { settingSchema } from '../../core/domain/setting.ts';

/** One object of a workspace as it was and as it becomes. */
export interface Change {
  readonly what: string;
  readonly before: Partial<Plan>;
  readonly after: Partial<Plan>;
  readonly touches: (post: Post) => boolean;
  /** The workspace with the change made. */
  readonly applied: (state: WorkspaceState) => WorkspaceState;
}

const found = <T extends { readonly id: string }>(items: readonly T[], id: string): T => {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`there is no ${id}`);
  return item;
};

const replaced = <T extends { readonly id: string }>(items: readonly T[], item: T): T[] =>
  items.map((each) => (each.id === item.id ? item : each));

const mentions = (post: Post, domains: readonly string[]): boolean =>
  domains.some((domain) => `${post.text}${post.firstComment}`.includes(`${domain}/`));

/** The changes, all to objects that the state holds. */
export function changesOf(state: WorkspaceState): readonly Change[] {
  const enterprise = found(state.accounts, 'a0007');
  const person = found(state.accounts, 'a0254');
  return [
    accountChange('the verification of an account', state, enterprise, {
      ...enterprise,
      verification: { ...enterprise.verification, expiresOn: '2026-12-20' },
    }),
    applicationChange(state),
    accountChange('a capability of an account', state, person, {
      ...person,
      capabilities: { ...person.capabilities, 'paid-links': { state: 'disabled' } },
    }),
    settingChange(),
  ];
}

function accountChange(what: string, state: WorkspaceState, before: Account, form: object): Change {
  const after = accountSchema.parse(form);
  const domains = state.applications
    .filter(({ accountId }) => accountId === before.id)
    .map(({ siteId }) => domainOf(state, siteId));
  return {
    what,
    before: { accounts: [before] },
    after: { accounts: [after] },
    touches: (post) => post.accountId === before.id || mentions(post, domains),
    applied: (whole) => ({ ...whole, accounts: replaced(whole.accounts, after) }),
  };
}

function applicationChange(state: WorkspaceState): Change {
  const before = state.applications.find(({ id, state: now }) => id > 'w0011' && now === 'approved');
  if (before === undefined) throw new Error('there is no approved application');
  const after = applicationSchema.parse({ ...before, state: 'revoked', revokedOn: '2026-12-20' });
  const domains = [domainOf(state, before.siteId)];
  return {
    what: 'an application',
    before: { applications: [before] },
    after: { applications: [after] },
    touches: (post) => mentions(post, domains),
    applied: (whole) => ({ ...whole, applications: replaced(whole.applications, after) }),
  };
}

function settingChange(): Change {
  const of = (value: number) => settingSchema.parse({ clientId: 'c0021', rule: 'text-length', key: 'foldAt', value });
  const after = of(500);
  return {
    what: 'a setting of a client',
    before: { settings: [of(140)] },
    after: { settings: [after] },
    touches: ({ clientId }) => clientId === after.clientId,
    applied: (whole) => ({ ...whole, settings: [after] }),
  };
}

const domainOf = (state: WorkspaceState, siteId: string): string =>
  found(state.sites, siteId).host.replace(/^www\./, '');
