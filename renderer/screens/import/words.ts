import { sentences } from '../../../core/messages/phrase.ts';

export const WORDS = sentences({
  title: { zh: '导入', en: 'Import' },
  drop: {
    zh: '把排期表（.xlsx、.csv）、发布的人交回的回填、交接包（.fangxing）或 plan.json 拖到窗口里，或者',
    en: 'Drop a schedule (.xlsx, .csv), what a poster handed back, a hand-over package (.fangxing) or a plan.json on the window, or',
  },
  orCheck: {
    zh: '还没有客户和账号也行：选「只做体检」，原表加三列检查结果还给你。',
    en: 'Nothing has to be set up: choose “Check-up only” and get the same file back with its verdicts.',
  },
  choose: { zh: '选择文件', en: 'Choose a file' },
  stillReading: { zh: '还在读这份文件。', en: 'The file is still being read.' },
  another: { zh: '换一个文件', en: 'Another file' },
  refused: { zh: '{name} 没有导入：', en: '{name} was not imported:' },
  toVerify: { zh: '要核对发布包，去「导出」页', en: 'To verify a batch, go to Export' },
  untouched: { zh: '工作区没有任何改动。', en: 'The workspace is unchanged.' },
  unsure: { zh: '{name} 有没有导入，还不知道：', en: 'Nobody said whether {name} was imported:' },
  neverHalf: {
    zh: '导入要么整份写入，要么一条也没有。重新打开后看「全部博文」就知道。',
    en: 'An import is written whole or not at all. Open Fangxing again and look at the posts to know.',
  },
  outdated: {
    zh: '工作区刚在别处改过，这份文件没有导入，已经重新读了一遍。请再看一遍下面的结果。',
    en: 'The workspace was just changed elsewhere, so the file was not imported but read again. Please look at the result below once more.',
  },
  several: { zh: '有几张表都像排期，请选一张。', en: 'Several sheets look like a schedule; please choose one.' },
  bare: {
    zh: '没有表头，看内容也认不全正文和日期。请在下面说明各列是什么。',
    en: 'There is no header, and its text and dates could not both be told by what the columns hold. Please say below what the columns are.',
  },
  needsAccount: {
    zh: '这个文件没有表头，也没有账号列，请选这些博文发在哪个账号。',
    en: 'The file has neither a header nor an account column; please choose the account of these posts.',
  },
  sheet: { zh: '工作表', en: 'Sheet' },
  whichSheet: { zh: '请选择', en: 'Please choose' },
  sheetRows: { zh: '{name}（{rows} 行）', en: '{name} ({rows} rows)' },
  sheetHidden: { zh: '{name}（{rows} 行，隐藏）', en: '{name} ({rows} rows, hidden)' },
  client: { zh: '没写客户的行算谁的', en: 'Client of rows that name none' },
  campaign: { zh: '没写项目的行算哪个', en: 'Campaign of rows that name none' },
  account: { zh: '没写账号的行算哪个', en: 'Account of rows that name none' },
  auto: { zh: '按表里写的', en: 'As the sheet says' },
  counts: {
    zh: '读到 {read} 行博文：新增 {created}，改动 {changed}，没变 {unchanged}；{wrong} 行有问题，跳过 {skipped} 行。',
    en: 'Rows with posts: {read}. New {created}, changed {changed}, same {unchanged}; with errors {wrong}; passed over {skipped}.',
  },
  ofSheet: { zh: '关于整张表', en: 'About the sheet as a whole' },
  all: { zh: '全部导入', en: 'Import all' },
  blocked: { zh: '有 {wrong} 行必须先改，不能全部导入。', en: '{wrong} rows have errors, so not all can be imported.' },
  onlyValid: { zh: '只导入没问题的 {count} 条', en: 'Import the {count} rows without errors' },
  writing: { zh: '正在写文件。', en: 'The file is being written.' },
  saveFaults: { zh: '另存有问题的 {count} 行', en: 'Save the rows with errors ({count})' },
  faultsName: { zh: '{name} 有问题的行.xlsx', en: '{name} rows with errors.xlsx' },
  faultsSaved: { zh: '已存到 {path}。', en: 'Saved to {path}.' },
  faultsDownloaded: { zh: '已交给浏览器下载：{name}。', en: 'Handed to the browser: {name}.' },
  faultsBack: {
    zh: '每行最右边写着问题；改好后把那份表拖进来，可以直接再导入。',
    en: 'The last column says what is wrong; mend that sheet and drop it here to import it again.',
  },
  movedOn: {
    zh: '{name} 在看过之后被改过，没有导入，已经按现在的内容重新读了一遍。请再看一遍下面的结果。',
    en: '{name} was changed after you looked at it, so it was not imported but read again as it is now. Please look at the result below once more.',
  },
  again: {
    zh: '这份文件刚才打开过，选的和改的都还在。',
    en: 'This file was open before; what you chose and mended is still here.',
  },
  afresh: { zh: '从头来', en: 'Start over' },
  readAgain: { zh: '再读一遍', en: 'Read it again' },
  nothing: { zh: '没有可以导入的新内容。', en: 'There is nothing new to import.' },
  done: {
    zh: '已导入：新增 {created}，改动 {changed}，没变 {unchanged}。',
    en: 'Imported: new {created}, changed {changed}, same {unchanged}.',
  },
  left: { zh: '还有 {count} 行有问题，没有导入。', en: 'Rows with errors that stayed outside: {count}.' },
  see: { zh: '去看博文', en: 'See the posts' },
});
