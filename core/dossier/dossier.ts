// 申请材料: what one application for the whitelist is sent with, gathered from the records. Weibo reads it, so it is Chinese.
import type { Finding } from '../domain/finding.ts';
import { type Instant, CHINA, clockText } from '../domain/instant.ts';
import { type ApplicationMessage, applicationMessage } from '../messages/application-message.ts';
import { requirements } from '../rules/registry.ts';
import type { SiteApplication } from '../rules/context/rule-context.ts';
import { tellFinding } from '../rules/judging/tell-finding.ts';
import { factOf } from './requirement-facts.ts';

/** One requirement and how it stands. */
export interface DossierPoint {
  readonly name: string;
  readonly state: '已满足' | '未满足' | '不适用';
  readonly said: string;
}

export interface Dossier {
  readonly host: string;
  /** By its name and value, in order; what is not recorded says so. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly letter: ApplicationMessage;
  readonly points: readonly DossierPoint[];
  /** What the records name as evidence. The files themselves are not kept. */
  readonly evidence: readonly (readonly [of: string, name: string])[];
  readonly madeAt: string;
}

const STATES: Readonly<Record<SiteApplication['application']['state'], string>> = {
  draft: '待提交',
  submitted: '已提交·待回复',
  approved: '已加白',
  rejected: '未通过',
  withdrawn: '已撤回',
  revoked: '已失效',
};

/** Gathers what an application is sent with; `findings` are those that it would meet if it were sent at `now`. */
export function dossierOf(request: SiteApplication, findings: readonly Finding[], now: Instant): Dossier {
  const { application, site, applicant, client, shownHost } = request;
  const { verification } = applicant;
  const told = new Map(findings.map((finding) => [finding.rule, tellFinding(finding, now).text.zh]));
  const recorded = (value: string | undefined) =>
    value === undefined || value.trim() === '' ? '未登记' : value.trim();
  const isForeign = client.region === 'overseas';
  const company = isForeign
    ? (['注册号', recorded(client.registration)] as const)
    : (['统一社会信用代码', recorded(client.uscc ?? client.licenceNumber)] as const);
  const needsIcp = !isForeign && site.hosting === 'mainland';
  return {
    host: shownHost,
    facts: [
      ['申请网站', `https://${site.host}`],
      ['公司全称', recorded(client.legalName ?? verification.entityName)],
      ['主体所在地', isForeign ? '境外' : '中国大陆'],
      company,
      ['微博账号', `@${applicant.nickname}`],
      ['微博 UID', recorded(applicant.uid)],
      ['认证主体', recorded(verification.entityName)],
      ['服务器所在地', site.hosting === 'overseas' ? '境外' : '境内'],
      ...(needsIcp
        ? ([
            ['备案号', recorded(site.icpNumber)],
            ['备案主体', recorded(site.icpEntity)],
          ] as const)
        : []),
      ['申请状态', STATES[application.state]],
      ...(application.submittedOn === undefined ? [] : ([['提交日期', application.submittedOn]] as const)),
      ...(application.decidedOn === undefined ? [] : ([['回复日期', application.decidedOn]] as const)),
    ],
    letter: applicationMessage(client, applicant, site),
    points: requirements.map(({ meta }): DossierPoint => {
      const lack = told.get(meta.id);
      const { fact, exempt } = factOf(request, meta.id);
      const state = lack !== undefined ? '未满足' : exempt ? '不适用' : '已满足';
      return { name: meta.name.zh, state, said: lack ?? fact.zh };
    }),
    evidence: [
      ...(verification.evidence === undefined ? [] : ([['账号认证', verification.evidence]] as const)),
      ...(application.evidence === undefined ? [] : ([['加白申请', application.evidence]] as const)),
    ],
    madeAt: clockText(now, CHINA),
  };
}

/** The columns of the checklist. */
export const CHECKLIST_COLUMNS = [
  { header: '申请条件', width: 28 },
  { header: '状态', width: 10, choices: ['已满足', '未满足', '不适用'] },
  { header: '说明', width: 60 },
] as const;

/** The rows under {@link CHECKLIST_COLUMNS}: the requirements, then what the records name as evidence. */
export const checklistRows = ({ points, evidence }: Dossier): string[][] => [
  ...points.map(({ name, state, said }) => [name, state, said]),
  ...evidence.map(([of, name]) => [`凭证：${of}`, '', name]),
];
