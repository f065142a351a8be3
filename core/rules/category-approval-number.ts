/** Ads of some trades are approved one by one, and show the number of the approval for as long as they run. */
import { advertisingDuty } from '../domain/advertising-duty.ts';
import { type ApprovalKind, approvalAt } from '../domain/approval-number.ts';
import { tradesOf } from '../facts/categories.ts';
import { offersSomething } from '../facts/offers.ts';
import { defineRule } from './define-rule.ts';

export const categoryApprovalNumber = defineRule({
  meta: {
    id: 'category-approval-number',
    name: { zh: '广告批准文号', en: 'Approval number' },
    appliesTo: ['organic', 'ad'],
    severity: 'error',
    basis: [
      { source: 'Advertising Law (2021) art. 46; SAMR Order 21 (2019) art. 18', confidence: 'A' },
      { source: 'weibo-facts 5.5', confidence: 'B' },
    ],
    revision: 2,
    messages: {
      missing: {
        zh: '「{client}」这类广告要有批准文号（{form}），正文和首评里没找到。',
        en: 'Ads of this trade need an approval number ({form}); neither the text nor the first comment of {client} holds one.',
      },
      inPicture: {
        zh: '正文和首评里没找到广告批准文号（{form}），请确认图片里有，并且发布时还在有效期。',
        en: 'Neither text nor first comment holds the approval number ({form}); please make sure that a picture does, and that it is still valid then.',
        severity: 'warning',
      },
      ifAdvertised: {
        zh: '这条如果是在推广「{client}」须审批的产品或服务，要写上广告批准文号（{form}）。',
        en: 'If this post advertises what {client} may only advertise with approval, it has to show the number ({form}).',
        severity: 'warning',
      },
      unreadable: {
        zh: '「{number}」不像广告批准文号，请对照批件。',
        en: '"{number}" does not read like an approval number; please compare the approval.',
      },
      expired: {
        zh: '广告批准文号「{number}」{day:date} 到期，这条那时还在发布或投放。',
        en: 'The approval "{number}" runs out on {day:date}, before this post is over.',
      },
      perhapsExpired: {
        zh: '广告批准文号「{number}」按一年有效期算，{day:date} 到期，请核对批件。',
        en: 'By the year for which it usually holds, the approval "{number}" runs out on {day:date}; please check.',
        severity: 'warning',
      },
    },
  },
  check(post, { client, campaign, links, run, words }, report) {
    const fix = { kind: 'edit-text', postId: post.id };
    const written = new Set<ApprovalKind | 'unreadable'>();
    for (const { field, ...sign } of words.get('approval') ?? []) {
      const found = approvalAt(post[field], sign);
      if (found === undefined) continue;
      const at = { field, span: found };
      const number = post[field].slice(found.start, found.end);
      written.add(found.reading.ok ? found.reading.value.kind : 'unreadable');
      if (!found.reading.ok) {
        report({ message: 'unreadable', at, data: { number }, fix });
        continue;
      }
      const { kind, expiresOn: day } = found.reading.value;
      if (day === undefined || run.last <= day) continue;
      report({ message: ONE_SOURCE.has(kind) ? 'perhapsExpired' : 'expired', at, data: { number, day }, fix });
    }
    const categories = tradesOf(client, campaign);
    if (categories.length === 0) return;
    const needed = categories.flatMap((category) => category?.approval ?? []);
    if (needed.length === 0 || written.has('unreadable') || needed.some((kind) => written.has(kind))) return;
    const duty = advertisingDuty(post, needed.length === categories.length);
    if (duty === 'none' || (post.placement === 'organic' && !offersSomething(post, links, words))) return;
    const form = [...new Set(needed.map((kind) => FORMS[kind]))].join(' / ');
    const data = { client: client.name, form };
    const at = { field: 'text' } as const;
    if (duty === 'firm') report({ message: 'missing', at, data, fix });
    else if (duty === 'pictured') report({ message: 'inPicture', at, data: { form }, fix });
    else report({ message: 'ifAdvertised', at, data, fix });
  },
});

/** Kinds whose span of validity only one source gives. */
const ONE_SOURCE: ReadonlySet<ApprovalKind> = new Set<ApprovalKind>(['veterinary-drug']);

/** What a number of each kind looks like. */
const FORMS: Readonly<Record<ApprovalKind, string>> = {
  'medical-service': '×医广【年】第月-日-编号',
  drug: '×药广审（文）第……号',
  device: '×械广审（文）第……号',
  'health-food': '×食健广审（文）第……号',
  fsmp: '×食特广审（文）第……号',
  'veterinary-drug': '×兽药广审（文）第……号',
  pesticide: '×农药广审（文）第……号',
};
