import type { Problem } from '../domain/problem.ts';
import { PACKAGE_ERRORS } from './package-errors.ts';
import { BATCH_ERRORS } from './batch-errors.ts';
import { type DataFor, type Sentence, fill, fillBoth, sentences } from './phrase.ts';
import { problemText } from './problems.ts';
import { usesInWords } from './record-uses.ts';
import { SHEET_ERRORS } from './sheet-errors.ts';

/** Everything that can refuse a whole call, said once. `{file}` is the path as the person gave it. */
const ERRORS = sentences({
  'argument-missing': { zh: '缺少参数：{name}。用法：{usage}', en: 'An argument is missing: {name}. Usage: {usage}' },
  'argument-extra': {
    zh: '多了一个参数「{value}」。用法：{usage}',
    en: 'There is one argument too many: "{value}". Usage: {usage}',
  },
  'command-unknown': {
    zh: '没有「{name}」这个命令。可用的命令：{known}。',
    en: 'There is no command "{name}". Commands: {known}.',
  },
  'option-unknown': {
    zh: '「{command}」没有 {name} 这个选项。可用：{known}。',
    en: '"{command}" has no option {name}. It takes: {known}.',
  },
  'option-takes-none': {
    zh: '选项 {name} 不带值，读到的是「{value}」。',
    en: 'Option {name} takes no value; it was given "{value}".',
  },
  'option-empty': { zh: '选项 {name} 后面缺一个值。', en: 'Option {name} needs a value after it.' },
  'option-missing': { zh: '缺少选项 {name}。用法：{usage}', en: 'Option {name} is missing. Usage: {usage}' },
  'option-value': {
    zh: '选项 {name} 的值「{value}」读不懂，应为 {expected} 这样的写法。',
    en: 'Option {name} has the value "{value}"; expected something like {expected}.',
  },
  'client-unknown': {
    zh: '工作区里没有编号为「{id}」的客户。有：{known}。',
    en: 'The workspace has no client with the id "{id}". It has: {known}.',
  },
  'account-unknown': {
    zh: '工作区里没有编号为「{id}」的账号。有：{known}。',
    en: 'The workspace has no account with the id "{id}". It has: {known}.',
  },
  'campaign-unknown': {
    zh: '工作区里没有编号为「{id}」的项目。有：{known}。',
    en: 'The workspace has no campaign with the id "{id}". It has: {known}.',
  },
  'rule-unknown': { zh: '没有编号为「{id}」的检查项。可用：{known}。', en: 'There is no rule "{id}". Rules: {known}.' },
  'file-missing': { zh: '找不到文件 {file}。', en: 'There is no file {file}.' },
  'file-exists': {
    zh: '{file} 已经存在，而且不是 plan.json，没有覆盖。',
    en: '{file} already exists and is no plan.json; it was not overwritten.',
  },
  'file-is-folder': { zh: '{file} 是文件夹，不是文件。', en: '{file} is a folder, not a file.' },
  'file-unreadable': { zh: '读不了文件 {file}（{reason}）。', en: 'The file {file} cannot be read ({reason}).' },
  'file-empty': { zh: '{file} 是空文件。', en: '{file} is empty.' },
  'file-too-large': {
    zh: '{file} 太大：有 {read}，上限是 {limit}。',
    en: '{file} is too large: it has {read}, the limit is {limit}.',
  },
  'out-is-input': {
    zh: '{file} 就是要读的那份表，结果要写进另一个文件，没有覆盖。',
    en: '{file} is the sheet that is read; the result goes into another file, so it was not overwritten.',
  },
  'out-kind': {
    zh: '体检结果和原表是同一种文件：{file} 的扩展名应为 {expected}。',
    en: 'A checked sheet is a file of the same kind: the name of {file} should end in {expected}.',
  },
  'file-moved-on': {
    zh: '{file} 在体检的时候被改过，没有写出结果，请再试一次。',
    en: '{file} was changed while it was being checked, so nothing was written; please try again.',
  },
  'file-kind': {
    zh: '{file} 不是能导入的文件，应为 .xlsx、.csv、plan.json 或 .fangxing 交接包。',
    en: '{file} is not a kind of file that can be imported; expected .xlsx, .csv, a plan.json or a .fangxing package.',
  },
  'evidence-kind': {
    zh: '{file} 不能作凭证，只收 PDF 和图片（JPG、PNG、GIF、WebP、HEIC）。',
    en: '{file} cannot be kept as evidence; a PDF or a picture (JPG, PNG, GIF, WebP, HEIC) can.',
  },
  'file-legacy': {
    zh: '{file} 是旧版表格（.xls / .et），请另存为 .xlsx 再用。',
    en: '{file} is an old spreadsheet (.xls / .et). Please save it as .xlsx and use that.',
  },
  'file-other-sheet': {
    zh: '{file} 不是 Excel 的表格，请在原来的软件里另存或导出为 .xlsx 再用。',
    en: '{file} is no Excel spreadsheet. Please save or export it as .xlsx in the program it comes from, and use that.',
  },
  'encoding-unknown': {
    zh: '{file} 的文字编码认不出来，应为 UTF-8、UTF-16 或 GB18030。',
    en: 'The text encoding of {file} cannot be read; expected UTF-8, UTF-16 or GB18030.',
  },
  ...SHEET_ERRORS,
  'plan-not-json': {
    zh: '{file} 第 {row} 行第 {column} 列的「{read}」起不是合法的 JSON。',
    en: '{file} is not valid JSON from line {row}, column {column} on, where it says "{read}".',
  },
  'plan-ends-early': {
    zh: '{file} 到第 {row} 行第 {column} 列就结束了，内容不完整{read}。',
    en: '{file} breaks off at line {row}, column {column}; the file is incomplete{read}.',
  },
  'plan-not-utf8': {
    zh: '{file} 不是 UTF-8 文本，plan.json 只用 UTF-8。',
    en: '{file} is not UTF-8 text; a plan.json is always UTF-8.',
  },
  'plan-refused': {
    zh: '{file} 没有导入，共 {count} 处问题，第一处：',
    en: '{file} was not imported (problems: {count}). The first one: ',
  },
  ...PACKAGE_ERRORS,
  'folder-not-writable': {
    zh: '写不进文件夹 {folder}（{reason}）。什么都没有改动。',
    en: 'The folder {folder} cannot be written to ({reason}). Nothing was changed.',
  },
  'file-not-writable': {
    zh: '写不出文件 {file}（{reason}）。什么都没有改动。',
    en: 'The file {file} cannot be written ({reason}). Nothing was changed.',
  },
  'folder-is-file': {
    zh: '{folder} 的位置上已经有一个文件，建不了文件夹。什么都没有改动。',
    en: 'There is a file where the folder {folder} should be. Nothing was changed.',
  },
  'disk-full': {
    zh: '磁盘已满，{folder} 没有写完。没有留下半个文件，工作区没有改动。',
    en: 'The disk is full and {folder} was not finished. No half file was left and the workspace is unchanged.',
  },
  'workspace-busy': {
    zh: '工作区正被占用：{holder}。等了 {seconds} 秒，没有做任何改动；请先关掉那边的放行，再试一次。',
    en: 'The workspace is in use by {holder}. Waited {seconds} seconds; nothing was changed. Please close Fangxing there and try again.',
  },
  'workspace-newer': {
    zh: '{file} 是更新版本的放行写的（第 {read} 版，这个程序最高支持第 {known} 版）。没有改动它，请升级程序。',
    en: '{file} was written by a newer Fangxing (version {read}; this program knows up to {known}). It was left untouched; please update the program.',
  },
  'workspace-older': {
    zh: '{file} 还是旧版本（第 {read} 版，这个程序用第 {known} 版）。请先用放行打开一次这个工作区，它会先留副本再升级。',
    en: '{file} is of an older version ({read}; this program uses {known}). Please open the workspace in Fangxing once; it keeps a copy and updates it.',
  },
  'workspace-foreign': {
    zh: '{file} 不是放行的工作区。没有改动它。',
    en: '{file} is not a Fangxing workspace. It was left untouched.',
  },
  'workspace-damaged': {
    zh: '{file} 读不出来，文件可能损坏（{reason}）。没有改动它。',
    en: '{file} cannot be read and may be damaged ({reason}). It was left untouched.',
  },
  ...BATCH_ERRORS,
  'program-fault': {
    zh: '程序出了错，没有做完（{reason}）。已经保存的内容不受影响。',
    en: 'The program failed and did not finish ({reason}). What was saved before is safe.',
  },
  'post-unknown': {
    zh: '这条博文已经不在了（编号 {id}），可能刚在别处删掉。',
    en: 'This post is not there any more (id {id}); it may just have been deleted elsewhere.',
  },
  'post-changed': {
    zh: '这条博文刚在别处改过，没有覆盖。你写的已留作草稿。',
    en: 'This post was just changed elsewhere and was not overwritten. What you wrote is kept as a draft.',
  },
  'finding-gone': {
    zh: '这条问题已经不在了，没有放行。',
    en: 'This finding is not there any more; nothing was waived.',
  },
  'finding-unwaivable': { zh: '此项不能人工放行。', en: 'An error of this rule cannot be waived.' },
  'reason-missing': { zh: '请写明放行的理由。', en: 'Please give a reason.' },
  'day-unreadable': {
    zh: '日期应为 2026-12-03 这样的形式，读到的是「{read}」。',
    en: 'The day should look like 2026-12-03; it says "{read}".',
  },
  'post-promoted': {
    zh: '有 {count} 条广告推广着要删的博文，第一条是「{ad}」。先改掉这些广告，或一起删除。',
    en: 'Ads promote what you are deleting (ads: {count}; the first one: "{ad}"). Please change them or delete them with it.',
  },
  'record-unknown': { zh: '找不到编号为「{id}」的记录。', en: 'There is no record with the id "{id}".' },
  'record-in-use': {
    zh: '「{name}」还在用：{uses}。先处理这些，再删除。',
    en: '"{name}" is still in use: {uses}. Please deal with these before deleting it.',
  },
  'nothing-to-undo': { zh: '没有可以撤销的操作。', en: 'There is nothing to undo.' },
  'nothing-to-redo': { zh: '没有可以重做的操作。', en: 'There is nothing to do again.' },
  cancelled: { zh: '已取消，什么都没有改动。', en: 'Cancelled; nothing was changed.' },
  'demo-unavailable': { zh: '这里没有示例工作区。', en: 'There is no demo workspace here.' },
  'input-refused': {
    zh: '程序内部传来的请求「{call}」不合规（{path}），没有执行。',
    en: 'The request "{call}" was malformed ({path}) and was not carried out.',
  },
  'connection-lost': {
    zh: '和本机的放行程序断开了。已保存的内容都在；没保存的还留在这个页面里。',
    en: 'The page lost its connection to Fangxing on this computer. What was saved is safe; what was not is still on this page.',
  },
  'review-several-clients': {
    zh: '这个范围里有几个客户的博文（{clients}），不能放进一份确认表。请先选一个客户。',
    en: 'The range holds posts of several clients ({clients}), which cannot share one review workbook. Please choose a client first.',
  },
  'review-columns': {
    zh: '{file} 是送客户确认的表，可是找不到「{columns}」这一列，没法读回。请在表头里补上。',
    en: '{file} is a review workbook without the column "{columns}", so it cannot be read back. Please put it back into the header.',
  },
  'template-kind': {
    zh: '{file} 不是 .xlsx，不能当确认表模板。请用表格软件打开，另存为 .xlsx 再选。',
    en: '{file} is no .xlsx, so it cannot be a review template. Please open it in your spreadsheet program, save it as .xlsx and choose that.',
  },
  'template-header': {
    zh: '{file} 里没有找到表头：没有一行写着文案和别的列名。请先加上一行表头，再选这份模板。',
    en: '{file} has no header row: no row names the copy and another column. Please put one in and choose the template again.',
  },
  'template-text': {
    zh: '{file} 第 {row} 行是表头（认出 {columns}），可是没有放文案的一列，如「文案」「正文」「内容」。请加上再选。',
    en: '{file} has its header in row {row} (with {columns}), but no column for the text, such as "Copy", "Text" or "文案". Please add one and choose the template again.',
  },
  'template-sent': {
    zh: '{file} 是送出去过的确认表，不是空模板。请选客户原来的模板。',
    en: '{file} was sent for review before and is no empty template. Please choose the template as the client made it.',
  },
  'template-gone': {
    zh: '{client} 的确认表模板「{name}」不在这台电脑上，没有写确认表。请到客户页重新选模板，或者移除它。',
    en: 'The review template "{name}" of {client} is not on this computer, so nothing was written. Please choose it again on the client\'s page, or take it away there.',
  },
  'legal-columns': {
    zh: '{file} 是送法务的表，可是找不到「{column}」这一列，没法读回。请在表头里补上。',
    en: '{file} is a legal sheet without the column "{column}", so it cannot be read back. Please put it back into the header.',
  },
  'sheet-is-legal': { zh: '{file} 是法务意见表，不是排期表。', en: '{file} is a legal sheet, not a schedule.' },
  'sheet-is-returned': {
    zh: '{file} 是填过的发布清单，不是排期表。',
    en: '{file} is a posting list that came back, not a schedule.',
  },
  'review-elsewhere': {
    zh: '{file} 里的 {count} 条博文这个工作区一条也没有：它是从别的工作区送出去的，请拿到送出它的那台电脑上导入。',
    en: 'None of the posts in {file} ({count}) is in this workspace: it was sent from another one. Please import it where it was sent.',
  },
  'sheet-is-review': {
    zh: '{file} 是客户确认表，不是排期表。',
    en: '{file} is a review workbook, not a schedule.',
  },
  'approver-missing': { zh: '请写是谁确认的。', en: 'Please say who decided.' },
  'comment-missing': { zh: '请写客户要改什么。', en: 'Please write down what the client wants changed.' },
  'option-for-reviews': {
    zh: '{name} 只在读回客户确认表时有用，{file} 不是客户确认表。',
    en: '{name} is for reading a review workbook back, which {file} is not.',
  },
  'option-for-packages': {
    zh: '{name} 只在写交接包时有用，{file} 不以 .fangxing 结尾。',
    en: '{name} is for writing a hand-over package; the name {file} does not end in .fangxing.',
  },
  'option-for-sheets': {
    zh: '{name} 只在导入排期表时有用，{file} 不是排期表。',
    en: '{name} is for importing a schedule; {file} is none.',
  },
});

type ErrorTable = typeof ERRORS;

/** Why a call was refused: a closed union on `code`, each with what its sentence names. */
export type PlannerError = {
  [K in keyof ErrorTable]: {
    readonly code: K;
    readonly data: DataFor<ErrorTable[K]>;
    readonly file?: string;
    /** What is wrong inside the file, where one place is to blame. */
    readonly problem?: Problem;
    readonly row?: number;
    readonly column?: string;
  };
}[keyof ErrorTable];

/** The refusal as a sentence in both languages. */
export function errorText({ code, data, problem }: PlannerError): Sentence {
  const refusal = code === 'record-in-use' ? inUse(data) : fillBoth(ERRORS[code], data);
  if (problem === undefined) return refusal;
  const clause = problemText(problem);
  const path = problem.path === '' ? '' : `${problem.path} `;
  return { zh: `${refusal.zh}${path}${clause.zh}`, en: `${refusal.en}${path}${clause.en}` };
}

function inUse(data: DataFor<ErrorTable['record-in-use']>): Sentence {
  const { zh, en } = usesInWords(data.uses);
  const sentence = ERRORS['record-in-use'];
  return { zh: fill(sentence.zh, { ...data, uses: zh }, 'zh'), en: fill(sentence.en, { ...data, uses: en }, 'en') };
}
