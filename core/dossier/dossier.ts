// 申请材料: what one application for the whitelist is sent with, gathered from the records. Weibo reads it, so it is Chinese.
import { type EvidenceFile, nameParts } from '../domain/evidence.ts';
import type { Finding } from '../domain/finding.ts';
import { safeName } from '../domain/safe-name.ts';
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

/** What proves something: a file that goes with the dossier, or only what the records say of one. */
export interface DossierEvidence {
  readonly of: string;
  readonly name: string;
  /** Where it lies in the dossier, and the digest of its bytes. */
  readonly file?: { readonly path: string; readonly sha256: string };
  /** A file of this name goes with the dossier, under another heading. */
  readonly isElsewhere?: true;
}

export interface Dossier {
  readonly host: string;
  /** By its name and value, in order; what is not recorded says so. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly letter: ApplicationMessage;
  readonly points: readonly DossierPoint[];
  readonly evidence: readonly DossierEvidence[];
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

/**
 * Gathers what an application is sent with; `findings` are those that it would meet if it were sent at `now`, `held` the
 * digests of the files that are there.
 */
export function dossierOf(
  request: SiteApplication,
  findings: readonly Finding[],
  now: Instant,
  held: ReadonlySet<string>,
): Dossier {
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
    evidence: evidenceOf(request, held),
    madeAt: clockText(now, CHINA),
  };
}

function evidenceOf(
  { application, applicant: { verification } }: SiteApplication,
  held: ReadonlySet<string>,
): readonly DossierEvidence[] {
  const order: readonly (string | undefined)[] = requirements.map(({ meta }) => meta.id);
  const nameOf = (rule: string | undefined) =>
    requirements.find(({ meta }) => meta.id === rule)?.meta.name.zh ?? APPLICATION;
  let count = 0;
  const files = [...(application.evidenceFiles ?? [])]
    .sort((a, b) => place(order, a.for) - place(order, b.for))
    .map((one): DossierEvidence => {
      const of = nameOf(one.for);
      const { name, sha256 } = one;
      if (sha256 === undefined || !held.has(sha256)) return { of, name };
      return { of, name, file: { path: `凭证/${++count} ${fileName(of, one)}`, sha256 } };
    });
  const attached = new Set(files.flatMap(({ name, file }) => (file === undefined ? [] : name)));
  const told = (of: string, name: string | undefined): DossierEvidence[] =>
    name === undefined ? [] : [{ of, name, ...(attached.has(name.trim()) && { isElsewhere: true }) }];
  return [...files, ...told('账号认证', verification.evidence), ...told(APPLICATION, application.evidence)];
}

const APPLICATION = '加白申请';

/** What proves no single requirement comes last. */
const place = (order: readonly (string | undefined)[], rule: string | undefined): number =>
  rule === undefined ? order.length : order.indexOf(rule);

function fileName(of: string, file: EvidenceFile): string {
  const { stem, ending } = nameParts(file);
  return `${of}-${safeName(stem, '文件')}${ending === '' ? '' : `.${ending}`}`;
}

/** Whether a piece of evidence goes with the dossier. */
export const isAttached = ({ file, isElsewhere }: DossierEvidence): boolean =>
  file !== undefined || isElsewhere === true;

/** How a piece of evidence stands, and where it lies or what is known of it. */
export const evidenceInWords = (one: DossierEvidence): readonly [state: '已附' | '未附', said: string] => [
  isAttached(one) ? '已附' : '未附',
  one.file?.path ?? one.name,
];

/** The columns of the checklist. */
export const CHECKLIST_COLUMNS = [
  { header: '申请条件', width: 28 },
  { header: '状态', width: 10, choices: ['已满足', '未满足', '不适用', '已附', '未附'] },
  { header: '说明', width: 60 },
] as const;

/** The rows under {@link CHECKLIST_COLUMNS}: the requirements, then the evidence. */
export const checklistRows = ({ points, evidence }: Dossier): string[][] => [
  ...points.map(({ name, state, said }) => [name, state, said]),
  ...evidence.map((one) => [`凭证：${one.of}`, ...evidenceInWords(one)]),
];
