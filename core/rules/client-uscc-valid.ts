/** A mistyped social credit code shows in its check digit; some early codes fail it and are right all the same. */
import { parseLicenceNumber } from '../domain/licence-number.ts';
import { parseUscc } from '../domain/uscc.ts';
import { defineRule } from './define-rule.ts';

export const clientUsccValid = defineRule({
  meta: {
    id: 'client-uscc-valid',
    name: { zh: '信用代码不对', en: 'Social credit code' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'GB 32100-2015; GS 15-2006', confidence: 'A' }],
    messages: {
      form: {
        zh: '「{client}」的统一社会信用代码「{code}」写法不对，应是 18 位数字和大写字母，请对照营业执照。',
        en: 'The social credit code "{code}" of {client} is not the 18 digits and letters that it should be; please compare the licence.',
      },
      checkDigit: {
        zh: '「{client}」的统一社会信用代码「{code}」校验位不对，请对照营业执照；福建等地早期发的代码有的本来就通不过校验。',
        en: 'The social credit code "{code}" of {client} fails its check digit; please compare the licence. Some early codes, as from Fujian, fail and are right.',
      },
      licence: {
        zh: '「{client}」的营业执照注册号「{code}」不对，应是 15 位数字且校验位相符，请对照营业执照。',
        en: 'The licence number "{code}" of {client} is not the 15 digits with a check digit that it should be; please compare the licence.',
      },
    },
  },
  check(_post, { client }, report) {
    const { region, uscc = '', licenceNumber = '' } = client;
    if (region !== 'mainland') return;
    const at = { field: 'client' } as const;
    const fix = { kind: 'edit-client', clientId: client.id };
    if (uscc.trim() !== '') {
      const read = parseUscc(uscc);
      if (!read.ok) report({ message: read.error, at, data: { client: client.name, code: uscc }, fix });
    } else if (licenceNumber.trim() !== '' && !parseLicenceNumber(licenceNumber).ok) {
      report({ message: 'licence', at, data: { client: client.name, code: licenceNumber }, fix });
    }
  },
});
