// What meets each requirement of an application, as it is recorded.
import type { SiteApplication } from '../rules/context/rule-context.ts';
import { type DataFor, type Sentence, fillBoth, sentences } from '../messages/phrase.ts';

const FACTS = sentences({
  met: { zh: '已满足', en: 'Met' },
  verifiedUntil: {
    zh: '企业蓝V已认证，年审 {day:date} 到期',
    en: 'Verified enterprise account, review due {day:date}',
  },
  verified: { zh: '企业蓝V已认证，没登记年审日期', en: 'Verified enterprise account, no review date recorded' },
  reviewed: { zh: '{day:date} 检查过', en: 'Checked on {day:date}' },
  reviewedBy: { zh: '{by} {day:date} 检查过', en: 'Checked by {by} on {day:date}' },
  licence: { zh: '营业执照（注册证书）已登记', en: 'Business licence or registration certificate recorded' },
  icpOverseas: { zh: '服务器在境外，不需要备案号', en: 'Hosted overseas; no ICP number needed' },
  icpForeign: { zh: '境外公司不需要备案号', en: 'Overseas company; no ICP number needed' },
});

/** The fact, and whether the requirement does not concern this application at all. */
export interface RequirementFact {
  readonly fact: Sentence;
  readonly exempt: boolean;
}

type Facts = typeof FACTS;

const said = <K extends keyof Facts>(key: K, data: DataFor<Facts[K]>): Sentence => fillBoth(FACTS[key], data);
const met = (fact: Sentence): RequirementFact => ({ fact, exempt: false });
const same = (text: string): Sentence => ({ zh: text, en: text });

/** What meets the requirement of a rule that found nothing wrong. */
export function factOf(
  { site, client, applicant: { verification } }: Pick<SiteApplication, 'site' | 'client' | 'applicant'>,
  rule: string,
): RequirementFact {
  switch (rule) {
    case 'application-account-verified': {
      const { expiresOn } = verification;
      return met(expiresOn === undefined ? said('verified', {}) : said('verifiedUntil', { day: expiresOn }));
    }
    case 'application-icp-entity':
    case 'application-icp-form':
    case 'application-icp-recorded':
      if (client.region === 'overseas') return { fact: said('icpForeign', {}), exempt: true };
      if (site.hosting === 'overseas') return { fact: said('icpOverseas', {}), exempt: true };
      return met(same((rule === 'application-icp-entity' ? site.icpEntity : site.icpNumber) ?? ''));
    case 'application-licence-recorded':
      return met(said('licence', {}));
    case 'application-site-reviewed': {
      const { reviewedOn: day = '', reviewedBy: by } = site;
      return met(by === undefined ? said('reviewed', { day }) : said('reviewedBy', { day, by }));
    }
    case 'application-site-form':
      return met(same(site.host));
    default:
      return met(said('met', {}));
  }
}
