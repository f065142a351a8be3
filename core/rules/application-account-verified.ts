/** A company has to be verified before it may apply, and stay inside its review period. */
import { isVerifiedThroughout } from '../domain/verification.ts';
import { defineApplicationRule } from './define-rule.ts';

export const applicationAccountVerified = defineApplicationRule({
  meta: {
    id: 'application-account-verified',
    name: { zh: '账号认证', en: 'Verified account' },
    severity: 'error',
    basis: [{ source: 'brief', confidence: 'required' }],
    messages: {
      notEnterprise: {
        zh: '@{account} 不是企业账号，不能申请加白，请换企业蓝V来申请。',
        en: '@{account} is not an enterprise account and cannot apply; please apply from a verified enterprise account.',
      },
      notVerified: {
        zh: '@{account} 目前不是已认证状态，请先认证或年审，再申请加白。',
        en: '@{account} is not verified at present; it has to be before it can apply.',
      },
      overdue: {
        zh: '@{account} 的蓝V年审已于 {day:date} 到期，请先年审。',
        en: 'The verification of @{account} was due on {day:date}; please renew it first.',
      },
    },
  },
  check({ applicant, today }, report) {
    const at = { field: 'account' } as const;
    const data = { account: applicant.nickname };
    const fix = { kind: 'record-verification', accountId: applicant.id };
    const { verification } = applicant;
    if (applicant.kind !== 'enterprise') {
      report({ message: 'notEnterprise', at, data });
    } else if (!isVerifiedThroughout(verification, today, today)) {
      const due = verification.state === 'verified' ? verification.expiresOn : undefined;
      if (due !== undefined && due < today) report({ message: 'overdue', at, data: { ...data, day: due }, fix });
      else report({ message: 'notVerified', at, data, fix });
    }
  },
});
