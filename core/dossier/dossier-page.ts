// The dossier as a page that prints on one sheet of A4. It runs nothing and reaches nothing.
import { inHtml, lonePage } from '../messages/lone-page.ts';
import { type Dossier, evidenceInWords } from './dossier.ts';

const STYLE = `
@page { size: A4; margin: 16mm 18mm; }
* { box-sizing: border-box; }
body { font: 12px/1.55 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; color: #1f1d1a; background: #fff;
  max-width: 174mm; margin: 24px auto; padding: 0 12px; overflow-wrap: anywhere; }
h1 { font-size: 18px; margin: 0 0 2px; } h2 { font-size: 13px; margin: 14px 0 4px; }
p { margin: 0; } .small { color: #6f6a60; font-size: 11px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 3px 6px; border-bottom: 1px solid #e5dfd3; font-weight: 400; }
th { color: #6f6a60; width: 30%; }
td.state { width: 16%; white-space: nowrap; } tr.lack td { color: #b93a22; }
.letter { border: 1px solid #cfc7b7; border-radius: 4px; padding: 8px 10px; white-space: pre-wrap; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`;

const row = (name: string, state: string, said: string, isLacking = false): string =>
  `<tr${isLacking ? ' class="lack"' : ''}><th scope="row">${inHtml(name)}</th><td class="state">${state}</td><td>${inHtml(said)}</td></tr>`;

/** The text of 材料.html. `digest` gives a text's SHA-256 in Base64: only this style may be used. */
export function dossierPage(
  { host, facts, letter, points, evidence, madeAt }: Dossier,
  digest: (text: string) => string,
): string {
  const rows = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([name, value]) => `<tr><th scope="row">${inHtml(name)}</th><td>${inHtml(value)}</td></tr>`).join('\n');
  const body = [
    `<h1>${inHtml(host)} 外链白名单申请材料</h1>`,
    `<p class="small">${inHtml(madeAt)}（北京时间）整理</p>`,
    '<h2>申请信息</h2>',
    `<table>${rows(facts)}</table>`,
    '<h2>发给 @企业微博助理 的私信</h2>',
    `<p class="letter">${inHtml(letter.text)}</p>`,
    '<h2>申请条件</h2>',
    '<table>',
    ...points.map(({ name, state, said }) => row(name, state, said, state === '未满足')),
    '</table>',
    '<h2>凭证</h2>',
    evidence.length === 0
      ? '<p class="small">没有登记凭证。</p>'
      : `<table>${evidence.map((one) => row(one.of, ...evidenceInWords(one))).join('\n')}</table>`,
  ];
  return lonePage({ language: 'zh', title: `${host} 加白材料`, style: STYLE, body }, digest);
}
