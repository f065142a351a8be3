/** What names a mini-program and its page has a form; an ad whose target has another leads nowhere. */
import type { Field } from '../domain/finding.ts';
import { isAppId, isOriginalId, readMiniProgramLink } from '../domain/mini-program.ts';
import { MINI_PROGRAM_LIMITS, NOT_IN_QUERY } from '../facts/mini-programs.ts';
import { type Report, defineRule } from './define-rule.ts';

const MESSAGES = {
  appId: {
    zh: '「{value}」不是小程序 AppID：应为 wx 加 16 位数字或小写 a–f。',
    en: '"{value}" is no AppID: that is wx and 16 digits or small letters a to f.',
  },
  originalId: {
    zh: '「{value}」不是小程序原始 ID：应为 gh_ 加 12 位数字或小写 a–f。',
    en: '"{value}" is no original ID: that is gh_ and 12 digits or small letters a to f.',
  },
  queryInPath: {
    zh: '页面路径里不能带参数，请把 ? 后面的内容移到「参数」。',
    en: 'A page path holds no query; please move what follows the ? to the query.',
  },
  queryTooLong: {
    zh: '小程序参数有 {length} 个字符，上限是 {limit} 个。',
    en: 'The query of the mini-program is {length} characters long; the limit is {limit}.',
  },
  queryCharacter: {
    zh: '小程序参数里不能直接写「{character}」，请先做 URL 编码。',
    en: 'The query of the mini-program may not hold "{character}"; please percent-encode it.',
  },
  linkForm: {
    zh: '「{link}」不是小程序链接。能用的是 weixin://dl/business/?… 和 https://wxaurl.cn/…（或 wxmpurl.cn）。',
    en: '"{link}" is no link to a mini-program. Those are weixin://dl/business/?… and https://wxaurl.cn/… (or wxmpurl.cn).',
  },
  notReleased: {
    zh: '小程序链接指向「{version}」版，不是正式版，读者打不开。',
    en: 'The link opens the "{version}" version of the mini-program, not the released one; readers cannot open it.',
  },
} as const;

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

export const targetMiniProgramValid = defineRule({
  meta: {
    id: 'target-mini-program-valid',
    name: { zh: '小程序填写有误', en: 'Mini-program malformed' },
    appliesTo: ['ad'],
    severity: 'error',
    basis: [
      { source: 'developers.weixin.qq.com, URL Scheme, URL Link', confidence: 'A' },
      { source: 'weibo-facts 4.3, AppID and original ID', confidence: 'B' },
    ],
    messages: MESSAGES,
  },
  check({ target }, _context, report) {
    if (target.kind !== 'mini-program') return;
    const [appId, originalId, path, query] = [target.appId, target.originalId, target.path, target.query].map((text) =>
      (text ?? '').trim(),
    );
    if (appId && !isAppId(appId))
      report({ message: 'appId', at: { field: 'target.appId' }, data: { value: shortened(appId) } });
    if (originalId && !isOriginalId(originalId)) {
      report({ message: 'originalId', at: { field: 'target' }, data: { value: shortened(originalId) } });
    }
    const mark = (target.path ?? '').search(/[?？]/);
    if (path && mark >= 0) {
      const span = { start: mark, end: (target.path ?? '').length };
      report({ message: 'queryInPath', at: { field: 'target.path', span }, data: {} });
    }
    if (query) checkQuery(query, 'target.query', MINI_PROGRAM_LIMITS.query.value, report);
    if (target.link !== undefined && target.link.trim() !== '') checkLink(target.link, report);
  },
});

type ReportHere = Report<typeof MESSAGES>;

function checkQuery(query: string, field: Field, limit: number, report: ReportHere): void {
  if (query.length > limit) report({ message: 'queryTooLong', at: { field }, data: { length: query.length, limit } });
  const character = NOT_IN_QUERY.exec(query)?.[0];
  if (character !== undefined) report({ message: 'queryCharacter', at: { field }, data: { character } });
}

function checkLink(link: string, report: ReportHere): void {
  const at = { field: 'target.link' } as const;
  const read = readMiniProgramLink(link);
  if (read === undefined || read.form === 'unknown') {
    report({ message: 'linkForm', at, data: { link: shortened(link.trim()) } });
  } else if (read.form === 'plain-scheme') {
    if (!isAppId(read.appId)) report({ message: 'appId', at, data: { value: shortened(read.appId) } });
    if (read.path.includes('?')) report({ message: 'queryInPath', at, data: {} });
    if (read.version !== 'release') report({ message: 'notReleased', at, data: { version: shortened(read.version) } });
    checkQuery(read.query, at.field, MINI_PROGRAM_LIMITS.schemeQuery.value, report);
  } else if (read.form !== 'short-link') {
    checkQuery(read.custom, at.field, MINI_PROGRAM_LIMITS.custom.value, report);
  }
}
