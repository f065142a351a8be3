import type { Account } from '../domain/account.ts';
import type { Client } from '../domain/client.ts';
import type { Site } from '../domain/site.ts';

/** What the message asks for and the records do not hold yet. */
export type MessageGap = 'legalName' | 'uid' | 'icpNumber' | 'icpEntity' | 'licence';

/** The private message to @企业微博助理. It is Chinese in every language: Weibo reads it. */
export interface ApplicationMessage {
  readonly text: string;
  /** What stands in it as 【请补充…】, in the order of the text. */
  readonly gaps: readonly MessageGap[];
}

/**
 * Writes the message that asks for one site to be listed, from what is recorded of the company, its account and the site.
 * What it asks for: the company's own site, applied for from its verified account, with filing and licence
 * (announcement of 2020-07 as quoted by hypatiagames and phpfans; a foreign company needs no filing: the product brief).
 */
export function applicationMessage(client: Client, account: Account, site: Site): ApplicationMessage {
  const gaps: MessageGap[] = [];
  const recorded = (value: string | undefined, gap: MessageGap, name: string): string => {
    if (value !== undefined && value.trim() !== '') return value.trim();
    gaps.push(gap);
    return `【请补充${name}】`;
  };
  const company = recorded(client.legalName ?? account.verification.entityName, 'legalName', '公司全称');
  const uid = recorded(account.uid, 'uid', '微博 UID');
  const sentences = [
    `您好，我司${company}（微博账号：${account.nickname}，UID：${uid}）申请将官网 https://${site.host} 加入外链白名单。`,
  ];
  if (client.region === 'overseas') {
    sentences.push('我司为境外公司，该网站为我司官方网站。');
  } else if (site.hosting === 'overseas') {
    sentences.push('该网站为我司官方网站，服务器位于境外。');
  } else {
    const number = recorded(site.icpNumber, 'icpNumber', '备案号');
    const entity = recorded(site.icpEntity, 'icpEntity', '备案主体');
    sentences.push(`该网站为我司官方网站，备案号：${number}，备案主体：${entity}。`);
  }
  const licence = client.region === 'overseas' ? '公司注册证书' : '营业执照';
  if (!site.licenceRecorded) gaps.push('licence');
  sentences.push(`随信附${licence}，请协助审核，谢谢。`);
  return { text: sentences.join(''), gaps };
}
