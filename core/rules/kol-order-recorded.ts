/** A creator who is paid takes the order through Weibo; its number is what the agency settles by. */
import { defineRule } from './define-rule.ts';

export const kolOrderRecorded = defineRule({
  meta: {
    id: 'kol-order-recorded',
    name: { zh: '没登记订单号', en: 'No order number' },
    appliesTo: ['organic', 'ad'],
    severity: 'warning',
    basis: [{ source: 'practice: Weibo takes commercial posts by creators through 微任务 or 报备', confidence: 'C' }],
    messages: {
      missing: {
        zh: '「{account}」是达人账号，这条没登记微任务或报备的订单号。',
        en: '"{account}" is a creator\'s account, and no order number (微任务 or 报备) is recorded for this post.',
      },
    },
  },
  check(post, { account }, report) {
    if (account.owner !== 'creator' || post.orderNumber !== undefined) return;
    report({ message: 'missing', at: { field: 'account' }, data: { account: account.nickname } });
  },
});
