// Whose post a row is: the account, the client it is filed under, the campaign it names.
import type { Account } from '../domain/account.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { ClientId } from '../ids.ts';
import type { ColumnKey } from './columns.ts';
import { isNothing } from './fold.ts';
import type { Found, KnownNames } from './known-names.ts';
import { type RowValues, labelOf, textOf } from './read-row.ts';
import type { NoteForm, SheetQuestion } from './sheet-reading.ts';
import { type SheetPlace, type SheetProblem, sheetProblem } from './sheet-problems.ts';

export interface Owner {
  readonly account?: Account;
  readonly clientId?: ClientId;
  /** No cell and no person named the client: it is the account's. */
  readonly clientInferred: boolean;
  /** The campaign that the row or the person names. */
  readonly campaign?: Campaign;
  readonly notes: readonly NoteForm[];
  readonly problems: readonly SheetProblem[];
}

const idsOf = (several: readonly { readonly id: string }[], nameOf: (at: number) => string): string =>
  several.map((one, at) => `${one.id}（${nameOf(at)}）`).join('、');

/** Finds account, client and campaign of a row; `titleAccount` is the account that the sheet's title names. */
export function findOwner(
  values: RowValues,
  names: KnownNames,
  question: SheetQuestion,
  titleAccount: Account | undefined,
): Owner {
  const problems: SheetProblem[] = [];
  const place = (key: ColumnKey): SheetPlace => ({
    row: values.row,
    column: labelOf(values, key),
    value: textOf(values, key).trim(),
  });
  const written = (key: ColumnKey): string => {
    const text = textOf(values, key).trim();
    return isNothing(text) ? '' : text;
  };

  let account: Account | undefined;
  const named = written('account');
  if (named !== '') {
    const found = names.account(named);
    account = only(found);
    if (found === undefined) {
      const fix = { kind: 'add-account', nickname: named.replace(/^@+/, '') };
      problems.push(sheetProblem('account-unknown', place('account'), {}, fix));
    } else if ('several' in found) {
      const known = idsOf(found.several, (at) => found.several[at]?.nickname ?? '');
      problems.push(sheetProblem('account-several', place('account'), { known }));
    }
  } else if (values.byKey.get('account')?.cell.uncomputed !== true) {
    account = question.accountId === undefined ? titleAccount : names.accounts.get(question.accountId);
    if (account === undefined) problems.push(sheetProblem('account-missing', place('account'), {}));
  }

  let clientId: ClientId | undefined;
  const clientNamed = written('client');
  if (clientNamed !== '') {
    const found = names.client(clientNamed);
    clientId = only(found)?.id;
    if (found === undefined) {
      problems.push(sheetProblem('client-unknown', place('client'), {}, { kind: 'add-client', name: clientNamed }));
    } else if ('several' in found) {
      const known = idsOf(found.several, (at) => found.several[at]?.name ?? '');
      problems.push(sheetProblem('client-several', place('client'), { known }));
    }
  } else {
    clientId = question.clientId ?? account?.clientId;
    if (clientId === undefined && account !== undefined) {
      problems.push(sheetProblem('client-missing', place('client'), { account: account.nickname }));
    }
  }
  const nameOf = (id: ClientId): string => names.clients.get(id)?.name ?? id;
  if (
    account?.clientId !== undefined &&
    account.owner === 'brand' &&
    clientId !== undefined &&
    account.clientId !== clientId
  ) {
    const data = { client: nameOf(clientId), account: account.nickname, owner: nameOf(account.clientId) };
    problems.push(sheetProblem('account-of-other-client', place('account'), data));
  }

  const notes: NoteForm[] = [];
  const campaignNamed = written('campaign');
  const found = campaignNamed === '' ? undefined : names.campaign(campaignNamed, clientId);
  let campaign = only(found);
  if (campaignNamed !== '' && campaign === undefined) {
    notes.push({ label: place('campaign').column, text: campaignNamed });
    problems.push(
      found !== undefined && 'several' in found
        ? sheetProblem('campaign-several', place('campaign'), {
            known: idsOf(found.several, (at) => found.several[at]?.name ?? ''),
          })
        : sheetProblem('campaign-unknown', place('campaign'), {}),
    );
  }
  if (campaign !== undefined && clientId !== undefined && campaign.clientId !== clientId) {
    const data = { client: nameOf(clientId), owner: nameOf(campaign.clientId) };
    problems.push(sheetProblem('campaign-of-other-client', place('campaign'), data));
  }
  if (campaign === undefined && question.campaignId !== undefined) {
    const given = names.campaigns.get(question.campaignId);
    if (given !== undefined && given.clientId === clientId) campaign = given;
  }
  return {
    ...(account === undefined ? {} : { account }),
    ...(clientId === undefined ? {} : { clientId }),
    ...(campaign === undefined ? {} : { campaign }),
    clientInferred: clientNamed === '' && question.clientId === undefined,
    notes,
    problems,
  };
}

const only = <T>(found: Found<T>): T | undefined => (found !== undefined && 'one' in found ? found.one : undefined);
