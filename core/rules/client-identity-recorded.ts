/**
 * Who advertises has to be known before an ad runs. Each post is judged alone, so the finding holds nothing of the post:
 * it is the same for every ad of a client, and a list shows those that are equal in message, data and fix once.
 */
import type { Client } from '../domain/client.ts';
import { defineRule } from './define-rule.ts';

export const clientIdentityRecorded = defineRule({
  meta: {
    id: 'client-identity-recorded',
    name: { zh: '广告主信息不全', en: 'Advertiser not on record' },
    appliesTo: ['ad'],
    severity: 'error',
    basis: [{ source: 'SAMR Order 72 (2023) art. 14', confidence: 'A' }],
    messages: {
      legalName: {
        zh: '「{client}」还没登记公司全称，投广告前要核对并登记广告主的名称。',
        en: 'The legal name of {client} is not recorded; an agency has to verify and keep it before an ad runs.',
      },
      address: {
        zh: '「{client}」还没登记地址，投广告前要核对并登记广告主的地址。',
        en: 'The address of {client} is not recorded; an agency has to verify and keep it before an ad runs.',
      },
      contact: {
        zh: '「{client}」还没登记联系方式，投广告前要核对并登记广告主的联系方式。',
        en: 'The contact of {client} is not recorded; an agency has to verify and keep it before an ad runs.',
      },
      registration: {
        zh: '「{client}」还没登记统一社会信用代码，投广告前要核对并登记。',
        en: 'The social credit code of {client} is not recorded; an agency has to verify and keep it before an ad runs.',
      },
      foreignRegistration: {
        zh: '「{client}」还没登记境外登记号，投广告前要核对并登记。',
        en: 'The registration number of {client} in its own country is not recorded; an agency has to verify and keep it before an ad runs.',
      },
      several: {
        zh: '「{client}」的公司全称、地址、联系方式和登记号码还缺 {count} 项，投广告前要核对并登记齐全。',
        en: 'Of the legal name, address, contact and registration number of {client}, {count} are not recorded; an agency has to verify and keep all four before an ad runs.',
      },
    },
  },
  check(_post, { client }, report) {
    const [gap, ...more] = gapsOf(client);
    if (gap === undefined) return;
    const at = { field: 'client' } as const;
    const fix = { kind: 'edit-client', clientId: client.id };
    if (more.length === 0) report({ message: gap, at, data: { client: client.name }, fix });
    else report({ message: 'several', at, data: { client: client.name, count: 1 + more.length }, fix });
  },
});

type Gap = 'legalName' | 'address' | 'contact' | 'registration' | 'foreignRegistration';

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

function gapsOf({ legalName, address, contact, region, uscc, licenceNumber, registration }: Client): Gap[] {
  const gaps: Gap[] = [];
  if (isBlank(legalName)) gaps.push('legalName');
  if (isBlank(address)) gaps.push('address');
  if (isBlank(contact)) gaps.push('contact');
  if (region === 'overseas' ? isBlank(registration) : isBlank(uscc) && isBlank(licenceNumber)) {
    gaps.push(region === 'overseas' ? 'foreignRegistration' : 'registration');
  }
  return gaps;
}
