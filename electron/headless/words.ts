// What the command line itself says, beside the sentences of findings, problems and refusals.
import { sentences } from '../../core/messages/phrase.ts';

export const WORDS = sentences({
  usage: { zh: '放行 · 离线排期与外链检查。用法：', en: 'Fangxing, an offline campaign planner. Usage:' },
  commonOptions: {
    zh: '所有命令都可加：--data <文件夹> · --as-of <带时差的时间> · --json · --lang zh|en',
    en: 'Every command also takes: --data <folder> · --as-of <time with offset> · --json · --lang zh|en',
  },
  asOf: {
    zh: '按 {time} 检查（北京时间 UTC+8）· 检查项版本 {ruleSet}',
    en: 'As of {time} (China, UTC+8) · rule set {ruleSet}',
  },
  totals: {
    zh: '博文 {posts} 条：可发 {cleared} · 可发·有提醒 {warned} · 不可发 {held}',
    en: 'Posts: {posts} · {cleared} cleared · {warned} warned · {held} held',
  },
  noPosts: {
    zh: '还没有博文。先导入一份排期表：npm run --silent fangxing -- import 排期表.xlsx',
    en: 'There are no posts yet. Import a schedule first: npm run --silent fangxing -- import schedule.xlsx',
  },
  cleared: { zh: '可', en: '可 cleared' },
  warned: { zh: '慎', en: '慎 warned' },
  held: { zh: '否', en: '否 held' },
  waived: { zh: '已人工放行（{operator}：{reason}）', en: 'waived by {operator}: {reason}' },
  ad: { zh: '广告', en: 'ad' },
  untimed: { zh: '未定时间', en: 'no time' },
  applications: { zh: '外链白名单申请', en: 'Whitelist applications' },
  imported: {
    zh: '新增 {created} · 改动 {changed} · 不变 {unchanged}',
    en: '{created} created · {changed} changed · {unchanged} unchanged',
  },
  wouldImport: {
    zh: '试运行，没有写入。会新增 {created} · 改动 {changed} · 不变 {unchanged}',
    en: 'Dry run, nothing written. Would be {created} created · {changed} changed · {unchanged} unchanged',
  },
  returnedSheet: {
    zh: '{file} 是填过的发布清单 · 说到 {read} 条',
    en: '{file} is a posting list that came back · rows that say something: {read}',
  },
  returnedBackfill: {
    zh: '{file} 是发布包 {batch} 的回填 · 说到 {read} 条',
    en: '{file} came back for the batch {batch} · posts that it tells of: {read}',
  },
  scheduled: { zh: '后台已定时', en: 'scheduled' },
  published: { zh: '已发布', en: 'published' },
  withdrawn: { zh: '已撤下', en: 'withdrawn' },
  unscheduled: { zh: '未定时', en: 'not scheduled' },
  recorded: { zh: '记下 {changed} 条 · 不变 {unchanged} 条', en: '{changed} recorded · {unchanged} unchanged' },
  wouldRecord: {
    zh: '试运行，没有写入。会记下 {changed} 条 · 不变 {unchanged} 条',
    en: 'Dry run, nothing written. Would be {changed} recorded · {unchanged} unchanged',
  },
  notRecorded: {
    zh: '有 {errors} 处对不上，没有写入。核实后再导入，或加 --only-valid 只记没有问题的。',
    en: 'Nothing was written (errors: {errors}). Look into them, or add --only-valid to record the rows without errors.',
  },
  sheetRead: {
    zh: '{file} ·「{sheet}」· 表头在第 {headerRow} 行 · 读 {read} 行，跳过 {skipped} 行',
    en: '{file} · "{sheet}" · header in row {headerRow} · {read} rows read, {skipped} skipped',
  },
  sheetReadHeaderless: {
    zh: '{file} ·「{sheet}」· 没有表头 · 读 {read} 行，跳过 {skipped} 行',
    en: '{file} · "{sheet}" · no header · {read} rows read, {skipped} skipped',
  },
  columnsRead: { zh: '认出的列：{columns}', en: 'Columns read: {columns}' },
  notImported: {
    zh: '有 {errors} 处错误，没有写入。改好再导入，或加 --only-valid 只导入没有错误的行。',
    en: 'Nothing was written (errors: {errors}). Fix them, or add --only-valid to take the rows without errors.',
  },
  onlyValid: {
    zh: '{errors} 处错误所在的行没有导入，其余行已处理。',
    en: 'Rows with errors were left out (errors: {errors}); the others were taken.',
  },
  'client-missing': {
    zh: '没写客户的行，可以加 --client <编号> 指定客户。',
    en: 'Add --client <id> to name the client of rows that name none.',
  },
  'account-missing': {
    zh: '没写账号的行，可以加 --account <编号> 指定账号。',
    en: 'Add --account <id> to name the account of rows that name none.',
  },
  'marks-unread': {
    zh: '标记的含义这样说：--marks 红字=待确认,删除线=leave（leave 不导入，ignore 不代表什么）。',
    en: 'Say what marks mean with --marks "red text=to be confirmed,struck out=leave" (leave: left out; ignore: nothing).',
  },
  'row-hidden': {
    zh: '隐藏或筛选掉的行，加 --hidden-rows take 就读入，加 --hidden-rows leave 就留下。',
    en: 'Add --hidden-rows take to take hidden rows, --hidden-rows leave to leave them.',
  },
  faultsWritten: {
    zh: '没读入的 {rows} 行写到了 {file}，改好后可以直接导入。',
    en: 'The rows that were kept out (rows: {rows}) were written to {file}; mend them there and import it.',
  },
  errorMark: { zh: '错误', en: 'error' },
  warningMark: { zh: '提醒', en: 'warning' },
  heldTitle: {
    zh: '不可发 {held} 条。下面每一项单独解决后能发出几条：',
    en: 'Held posts: {held}. What each obstacle alone would free:',
  },
  noneHeld: { zh: '没有不可发的博文。', en: 'No post is held.' },
  noObstacles: {
    zh: '不可发 {held} 条，都要改博文本身。',
    en: 'Held posts: {held}, all by what is in the posts themselves.',
  },
  frees: { zh: '可解除 {count} 条', en: 'frees {count}' },
  'approve-application': {
    zh: '{host} 加白（申请 {application}，@{account}）',
    en: 'Approval of {host} (application {application}, @{account})',
  },
  'start-application': { zh: '为 {host} 申请加白（@{account}）', en: 'An application for {host} (@{account})' },
  'start-application-open': { zh: '为 {host} 申请加白', en: 'An application for {host}' },
  'verify-account': { zh: '@{account} 完成认证或年审', en: 'Verification of @{account}' },
  'enable-paid-links': { zh: '@{account} 开通外链功能', en: 'Paid links for @{account}' },
  'enable-mini-program-ads': { zh: '@{account} 开通广告跳小程序', en: 'Mini-program ads for @{account}' },
  'move-date': { zh: '@{account} 的博文改到 {to:date} 发', en: 'Posts of @{account}, moved to {to:date}' },
  stepsTitle: {
    zh: '一步一步办，每一步又能多发几条：',
    en: 'Step by step, what goes out on top of the steps before:',
  },
  step: { zh: '第 {step} 步 · 再放行 {count} 条', en: 'Step {step} · frees {count} more' },
  exported: { zh: '发布包 {batch}：{count} 条', en: 'Batch {batch}, posts: {count}' },
  folder: { zh: '文件夹 {path}', en: 'Folder {path}' },
  archive: { zh: '压缩包 {path}', en: 'Archive {path}' },
  mediaAbsent: {
    zh: '有 {count} 个素材文件不在工作区里，没有放进发布包：',
    en: 'Media that posts name and the workspace does not hold, so that the batch lacks them ({count}):',
  },
  calendarGaps: {
    zh: '没定时间的 {count} 条没有放进 calendar.ics：{posts}',
    en: 'Posts without a time, left out of calendar.ics ({count}): {posts}',
  },
  leftTitle: { zh: '没有放进去的 {count} 条：', en: 'Left out, {count}:' },
  refusedHeld: {
    zh: '{chosen} 条里 {held} 条不可发，没有生成发布包。改好后重试，或加 --cleared 只导出可发的。',
    en: '{held} of {chosen} posts are held, so no batch was made. Fix them, or add --cleared to export the cleared ones.',
  },
  refusedNothing: { zh: '没有可发的博文，没有生成发布包。', en: 'No post can go out, so no batch was made.' },
  reviewWritten: { zh: '送客户确认：{count} 条', en: 'For the client to approve, posts: {count}' },
  reviewHeld: {
    zh: '其中 {count} 条现在不可发；给客户的文件里没有写这一点。',
    en: 'Of these, held as they are: {count}. The files for the client do not say so.',
  },
  reviewTemplate: {
    zh: 'review.xlsx 按客户的模板「{name}」填写',
    en: 'review.xlsx is the client\'s template "{name}", filled',
  },
  reviewNothing: {
    zh: '没有要送客户确认的博文，没有写文件。',
    en: 'There is no post to send, so nothing was written.',
  },
  reviewUnshown: {
    zh: '有 {count} 张配图没有画进 review.html，只写了名字。',
    en: 'Pictures that review.html names without showing them: {count}.',
  },
  reviewRead: {
    zh: '{file} ·「{sheet}」· 客户确认表 · 读 {read} 行',
    en: '{file} · "{sheet}" · review workbook · {read} rows read',
  },
  reviewTaken: {
    zh: '记下 {recorded} 条，其中换成客户文案 {texts} 条 · 已记过 {unchanged} · 送出后又改过 {changedSince} · 没填 {undecided}',
    en: "{recorded} recorded, {texts} of them with the client's copy · {unchanged} as before · {changedSince} changed since · {undecided} without an answer",
  },
  reviewWouldTake: {
    zh: '试运行，没有写入。会记下 {recorded} 条，其中换成客户文案 {texts} 条 · 已记过 {unchanged} · 送出后又改过 {changedSince} · 没填 {undecided}',
    en: "Dry run, nothing written. Would be {recorded} recorded, {texts} of them with the client's copy · {unchanged} as before · {changedSince} changed since · {undecided} without an answer",
  },
  legalNothing: {
    zh: '没有要法务看的措辞，没有写文件。',
    en: 'There is no wording for legal to look at, so nothing was written.',
  },
  legalRead: {
    zh: '{file} ·「{sheet}」· 法务意见 · 读 {read} 行',
    en: '{file} · "{sheet}" · legal sheet · {read} rows read',
  },
  legalTaken: {
    zh: '人工放行 {waived} 处 · 记为备注 {noted} 处 · 已记过 {unchanged} · 已过时 {outdated} · 没填 {undecided}',
    en: '{waived} waived · {noted} kept as notes · {unchanged} as before · {outdated} out of date · {undecided} without an opinion',
  },
  legalWouldTake: {
    zh: '试运行，没有写入。会人工放行 {waived} 处 · 记为备注 {noted} 处 · 已记过 {unchanged} · 已过时 {outdated} · 没填 {undecided}',
    en: 'Dry run, nothing written. Would be {waived} waived · {noted} kept as notes · {unchanged} as before · {outdated} out of date · {undecided} without an opinion',
  },
  'opinion-waived': { zh: '人工放行', en: 'waived' },
  'opinion-noted': { zh: '记为备注', en: 'noted' },
  'opinion-same': { zh: '已记过', en: 'as before' },
  'opinion-changed-since': { zh: '博文又改过，没有记', en: 'changed since, not recorded' },
  'opinion-gone': { zh: '问题已经没有了，没有记', en: 'no longer found, not recorded' },
  changedSince: { zh: '送出后又改过，没有记', en: 'changed since, not recorded' },
  rewrite: { zh: '客户改稿', en: "the client's copy" },
  approved: { zh: '通过', en: 'approved' },
  changes: { zh: '需修改', en: 'needs changes' },
  dropped: { zh: '不发', en: 'not to be posted' },
  intact: {
    zh: '发布包 {batch} 完好，检查时的依据没有变化。',
    en: 'Batch {batch} is intact, and nothing it relies on has changed.',
  },
  altered: { zh: '发布包 {batch} 被改动过：', en: 'Batch {batch} was altered:' },
  moved: {
    zh: '发布包 {batch} 的文件完好，但检查时的依据变了，请核对后重新导出：',
    en: 'The files of batch {batch} are intact, but what it relies on has changed; please check and export again:',
  },
  'file-unknown': {
    zh: '这个工作区没有导出过这个发布包，清单本身无从核对',
    en: 'this workspace did not export the batch, so nothing vouches for the manifest itself',
  },
  'file-missing': { zh: '{path} 不见了', en: '{path} is missing' },
  'file-altered': { zh: '{path} 被改过', en: '{path} was changed' },
  'file-added': { zh: '{path} 不在清单里', en: '{path} is not listed in the manifest' },
  'file-ground-moved': {
    zh: '账号、加白、功能权限或设置在导出后有变化',
    en: 'accounts, applications, capabilities or settings changed after the export',
  },
  'file-rules-moved': {
    zh: '检查项、参数或名单在导出后有变化',
    en: 'rules, parameters or lists changed after the export',
  },
  'post-missing': { zh: '博文 {id} 已不在工作区', en: 'post {id} is no longer in the workspace' },
  'post-changed': { zh: '博文 {id} 导出后改过', en: 'post {id} was edited after the export' },
  'post-held': { zh: '博文 {id} 现在不可发', en: 'post {id} is held now' },
  packageWritten: {
    zh: '已写好交接包 {file}：博文 {posts} 条，素材、凭证 {media} 个，共 {bytes} 字节',
    en: 'Hand-over package written: {file}, posts: {posts}, media and evidence: {media}, {bytes} bytes',
  },
  packageLacks: {
    zh: '提到的素材、凭证有 {missing} 个不在工作区里或已损坏，没有放进去。',
    en: 'Left out, because the workspace does not hold them whole: media and evidence that are named ({missing}).',
  },
  row: { zh: '第 {row} 行', en: 'row {row}' },
  unchecked: { zh: '未检查', en: 'not checked' },
  checkupTotals: {
    zh: '可发 {cleared} · 可发·有提醒 {warned} · 不可发 {held} · 未检查 {unchecked}',
    en: '{cleared} cleared · {warned} warned · {held} held · {unchecked} not checked',
  },
  checkupWritten: { zh: '已写入 {out}', en: 'Wrote {out}' },
  planWritten: { zh: '已写入 {file}（{bytes} 字节）', en: 'Wrote {file} ({bytes} bytes)' },
  judging: { zh: '正在检查 {done} / {total}', en: 'Checking {done} / {total}' },
  'severity-error': { zh: '必须改', en: 'error' },
  'severity-warning': { zh: '需留意', en: 'warning' },
  'severity-info': { zh: '提示', en: 'info' },
});
