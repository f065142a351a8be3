import { expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { BASE, judge } from './workbench.ts';

const [tea] = BASE.clients;
const recorded = (change: object) => ({ clients: [{ ...tea, ...change }] });

postTable(
  'client-uscc-valid',
  [
    { why: 'a code that holds' },
    { why: 'the same in small letters, with spaces', change: recorded({ uscc: '9131 0000 6315 9284 xq' }) },
    { why: 'none recorded', change: recorded({ uscc: null }) },
    { why: 'a blank is none', change: recorded({ uscc: ' ' }) },
    { why: 'the older number, which holds', change: recorded({ uscc: null, licenceNumber: '440301103097413' }) },
    { why: 'the older number is not asked for where there is a code', change: recorded({ licenceNumber: '1' }) },
    { why: 'a company abroad has none', change: recorded({ region: 'overseas', uscc: 'NO 999 999 999' }) },
  ],
  [
    { why: 'a digit mistyped', change: recorded({ uscc: '9131000063159294XQ' }), finds: ['checkDigit client'] },
    {
      why: 'an early code of Xiamen, right all the same: a person says so',
      change: recorded({ uscc: '91350211M0000XUF46' }),
      finds: ['checkDigit client'],
    },
    { why: 'a digit short', change: recorded({ uscc: '9131000063159284X' }), finds: ['form client'] },
    { why: 'the older number in its place', change: recorded({ uscc: '110108000000016' }), finds: ['form client'] },
    {
      why: 'the older number mistyped',
      change: recorded({ uscc: null, licenceNumber: '440301103097414' }),
      finds: ['licence client'],
    },
    { why: 'of an ad too', post: { placement: 'ad' }, change: recorded({ uscc: '1' }), finds: ['form client'] },
  ],
);

it('warns and never holds', () => {
  expect(judge({}, recorded({ uscc: '91350211M0000XUF46' })).verdict).toBe('warned');
});
