import { expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { BASE, judge } from './workbench.ts';

const [tea, nord] = BASE.clients;
const ad = { placement: 'ad' };
const lacking = (change: object) => ({ clients: [{ ...tea, ...change }] });
const northern = { ...ad, clientId: 'nord', accountId: 'nord-weibo' };

postTable(
  'client-identity-recorded',
  [
    { why: 'all four are recorded', post: ad },
    { why: 'an ad of a company abroad', post: northern },
    { why: 'no ad', change: lacking({ legalName: null, address: null, contact: null, uscc: null }) },
    {
      why: 'the older number of the licence',
      post: ad,
      change: lacking({ uscc: null, licenceNumber: '110108000000016' }),
    },
    { why: 'a code that fails its check is another rule’s', post: ad, change: lacking({ uscc: '1' }) },
    { why: 'another client’s record', post: ad, change: { clients: [{ ...nord, address: null }] } },
  ],
  [
    { why: 'no legal name', post: ad, change: lacking({ legalName: null }), finds: ['legalName client'] },
    { why: 'no address', post: ad, change: lacking({ address: null }), finds: ['address client'] },
    { why: 'a blank is no address', post: ad, change: lacking({ address: ' \u3000' }), finds: ['address client'] },
    { why: 'no contact', post: ad, change: lacking({ contact: null }), finds: ['contact client'] },
    { why: 'no registration', post: ad, change: lacking({ uscc: null }), finds: ['registration client'] },
    {
      why: 'abroad it is the own register’s number',
      post: northern,
      change: { clients: [{ ...nord, registration: null, uscc: '9131000063159284XQ' }] },
      finds: ['foreignRegistration client'],
    },
    {
      why: 'several are told in one',
      post: ad,
      change: lacking({ legalName: null, address: null, uscc: null }),
      finds: ['several client'],
    },
  ],
);

it('says the very same of every ad of a client, so that a list can say it once', () => {
  const change = lacking({ contact: null });
  const saidOf = (post: object) =>
    judge({ ...ad, ...post }, change).findings.filter(({ rule }) => rule === 'client-identity-recorded');
  const first = saidOf({});
  expect(first).toHaveLength(1);
  expect(first[0]).toMatchObject({ data: { client: '青禾茶' }, fix: { kind: 'edit-client', clientId: 'tea' } });
  expect(saidOf({ id: 'p2', accountId: 'reader', text: '年末好礼', scheduledAt: '2026-12-20T10:00:00+08:00' })).toEqual(
    first,
  );
});
