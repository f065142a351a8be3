/** Whoever publishes an ad with a link has to check what it leads to; what nobody wrote down cannot be shown. */
import { defineRule } from './define-rule.ts';

export const targetLandingReviewed = defineRule({
  meta: {
    id: 'target-landing-reviewed',
    name: { zh: '落地页没核对', en: 'Landing page not checked' },
    appliesTo: ['ad'],
    severity: 'warning',
    basis: [{ source: 'SAMR Order 72 (2023), art. 18', confidence: 'A' }],
    messages: {
      notChecked: {
        zh: '落地页 {page} 没有核对记录。广告带链接的，要有人打开核对，记下谁、什么时候、看到了什么。',
        en: 'No check of the landing page {page} is recorded. Somebody has to open the page an ad leads to, and note who looked, when and what was there.',
      },
      notWholeRun: {
        zh: '落地页 {page} 的核对记录没有覆盖整个投放期（{first:date} 至 {last:date}）。',
        en: 'The recorded check of the landing page {page} does not cover the whole run ({first:date} to {last:date}).',
      },
    },
  },
  check(_post, { landingPages, run }, report) {
    for (const landing of landingPages) {
      if (landing.checked === 'yes') continue;
      const page = landing.page.length > 80 ? `${landing.page.slice(0, 80)}…` : landing.page;
      const fix = { kind: 'record-landing-check', page: landing.page };
      if (landing.checked === 'no') report({ message: 'notChecked', at: landing, data: { page }, fix });
      else {
        const { first, last } = run;
        report({ message: 'notWholeRun', at: landing, data: { page, first, last }, fix });
      }
    }
  },
});
