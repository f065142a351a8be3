// `npm run rules-page`: writes docs/rules.md, every rule in both languages, from the rules themselves.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { ruleMetas } from '../core/rules/registry.ts';
import { fill } from '../core/messages/phrase.ts';
import { SETTING } from '../renderer/screens/rules/words.ts';
import { SEVERITIES } from '../renderer/words/terms.ts';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
export const page = at('../docs/rules.md');

const TEXT = {
  en: {
    title: 'Rules',
    what: 'What each rule finds, what it does to a post, what it rests on, and which of its numbers a workspace or a client may change.',
    columns: ['Id', 'Name', 'Severity', 'Reads', 'Rests on', 'Numbers', 'Pages'],
    reads: { organic: 'posts', ad: 'ads', application: 'applications' },
    and: ', ',
    off: '; off until turned on',
    required: "the product's brief",
    setting: 'set by the workspace',
    sources: { practice: 'practice', workspace: 'the records' },
    brackets: [' (', ')'],
  },
  zh: {
    title: '检查项',
    what: '每个检查项查什么、查出来怎么处理、依据和把握，以及哪些数字可以按工作区或客户改。',
    columns: ['编号', '名称', '轻重', '查什么', '依据', '可改的数字', '说明'],
    reads: { organic: '博文', ad: '广告', application: '加白申请' },
    and: '、',
    off: '；默认不查',
    required: '产品规定',
    setting: '本机设定',
    sources: { practice: '业内做法', workspace: '本机登记的内容' },
    brackets: ['（', '）'],
  },
};

/** The document, as prettier leaves it. */
export async function rulesPage() {
  const metas = [...ruleMetas.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = `# Rules · 检查项

<!-- Written by \`npm run rules-page\` from core/rules. Change the rules, not this file. -->

${metas.length} rules; those that rest on the product's brief cannot be made milder. How sure a source is: A official or checked, B several
sources, C one source, D unconfirmed. A severity is the rule's own: single findings may weigh less, which its page says.

共 ${metas.length} 个检查项；产品规定的不能调轻。把握：A 官方或核实过，B 多个来源，C 一个来源，D 未证实。轻重是整项的，其中个别情形可能更轻，见各自的说明。

[English](#rules) · [中文](#检查项)

${section('en', metas)}

${section('zh', metas)}
`;
  const config = JSON.parse(await readFile(at('prettier.json'), 'utf8'));
  return format(text, { ...config, parser: 'markdown' });
}

function section(language, metas) {
  const words = TEXT[language];
  const rows = metas.map((meta) => [
    `\`${meta.id}\``,
    meta.name[language],
    severityIn(language, meta.severity) + (meta.isOffByDefault ? words.off : ''),
    meta.appliesTo.map((kind) => words.reads[kind]).join(words.and),
    meta.basis.map((basis) => basisIn(words, basis)).join('<br>'),
    Object.entries(meta.parameters)
      .map(([name, parameter]) => parameterIn(language, name, parameter))
      .join('<br>'),
    `[中文](rules/${meta.id}.zh.md) [English](rules/${meta.id}.en.md)`,
  ]);
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const table = [line(words.columns), line(words.columns.map(() => '---')), ...rows.map(line)].join('\n');
  return `## ${words.title}\n\n${words.what}\n\n${table}`;
}

const severityIn = (language, severity) =>
  language === 'zh' ? `${SEVERITIES[severity].zh} \`${severity}\`` : `\`${severity}\``;

function basisIn(words, { source, confidence }) {
  if (source === 'brief' || source === 'settings') return words[confidence];
  const [opens, closes] = words.brackets;
  return `${words.sources[source] ?? source}${opens}${words[confidence] ?? confidence}${closes}`;
}

function parameterIn(language, name, { name: label, default: standard, min, max, unit }) {
  const bounds = fill(
    SETTING.bounds[language],
    { unit: SETTING[unit][language], min, max, standard },
    language,
  ).replace(/[。.]$/, '');
  return language === 'zh' ? `\`${name}\` ${label.zh}（${bounds}）` : `\`${name}\` ${label.en} (${bounds})`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(page, await rulesPage());
