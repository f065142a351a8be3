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
  postingList: {
    zh: '{name} 是发布清单，还没有人填过，不是排期表。填好定时、链接、时间再拖进来，就会记到博文上。',
    en: '{name} is a posting list that nobody has filled in, not a schedule. Drop it here with its ticks, links and times, and they are recorded on the posts.',
  },
  toBack: { zh: '看还有哪些没回填', en: 'See what is not back yet' },
  asSchedule: { zh: '仍当排期表读', en: 'Read it as a schedule all the same' },
  asScheduleHint: {
    zh: '先预览：和工作区不一样的行会逐条标出来。',
    en: 'As a preview: every row that differs from the workspace is marked.',
  },
  putBack: {
    zh: '有 {count} 条和工作区里的不一样。发布清单里是导出时的内容，照它导入会盖掉后来的改动；不要的话，请在「全部博文」里改。',
    en: 'Posts that differ from the workspace: {count}. A posting list holds what once left, and taking it writes over what was changed since. If that is not meant, change the posts in Posts instead.',
  },
  batchPosts: {
    zh: 'posts.json 是发布包里的文件，记的是导出时的博文。后来改过的默认保留本机的；选了对方的，就改回导出时的内容。要核对发布包，请拖整个 .zip。',
    en: 'A posts.json is part of a batch and holds its posts as they left. What was changed here since is kept; taking theirs puts the older content back. To verify the batch, drop its .zip.',
  },
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
  needsMonth: {
    zh: '这张表是月历，但没写是哪年哪月。请填在下面，就能读了。',
    en: 'The sheet is a month grid but does not say which month. Write it below, and it can be read.',
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
  countsGrid: {
    zh: '月历里读到 {read} 条博文：新增 {created}，改动 {changed}，没变 {unchanged}；{wrong} 条有问题，跳过 {skipped} 处。',
    en: 'Posts in the month grid: {read}. New {created}, changed {changed}, same {unchanged}; with errors {wrong}; cells passed over {skipped}.',
  },
  ofSheet: { zh: '关于整张表', en: 'About the sheet as a whole' },
  all: { zh: '全部导入', en: 'Import all' },
  blocked: { zh: '有 {wrong} 行必须先改，不能全部导入。', en: '{wrong} rows have errors, so not all can be imported.' },
  blockedGrid: {
    zh: '有 {wrong} 条必须先改，不能全部导入。',
    en: '{wrong} posts have errors, so not all can be imported.',
  },
  onlyValid: { zh: '只导入没问题的 {count} 条', en: 'Import the {count} rows without errors' },
  writing: { zh: '正在写文件。', en: 'The file is being written.' },
  saveFaults: { zh: '另存有问题的 {count} 行', en: 'Save the rows with errors ({count})' },
  saveFaultsGrid: { zh: '另存有问题的 {count} 条', en: 'Save the posts with errors ({count})' },
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
