// What can be said of a sheet's cells, rows and columns, in words; {row}, {column} and {value} are filled from the place of the problem.
import { sentences } from '../messages/phrase.ts';

/** An error keeps its row out. */
export const ERRORS = sentences({
  'id-form': {
    zh: '第 {row} 行「{column}」写的是「{value}」，编号只能用字母、数字和 . _ -，以字母或数字开头，最长 64 个字符。',
    en: 'Row {row}, "{column}" says "{value}"; an id is made of letters, digits and . _ -, starts with a letter or digit and has at most 64 characters.',
  },
  'id-twice': {
    zh: '第 {row} 行「{column}」的「{value}」在第 {first} 行已经用过，一个编号只能对应一条博文。',
    en: 'Row {row}, "{column}" says "{value}" as row {first} does; an id stands for one post.',
  },
  'client-unknown': {
    zh: '第 {row} 行「{column}」写的是「{value}」，没有这个客户。请先建客户，或改成已有客户的名称。',
    en: 'Row {row}, "{column}" says "{value}"; there is no such client. Please add the client first or write the name of one you have.',
  },
  'client-several': {
    zh: '第 {row} 行「{column}」写的是「{value}」，同名的客户有几个：{known}。请改写客户编号。',
    en: 'Row {row}, "{column}" says "{value}"; several clients have that name: {known}. Please write the client\'s id.',
  },
  'client-missing': {
    zh: '第 {row} 行的账号「{account}」是达人账号，看不出是替哪个客户发的。请填客户一栏，或在导入时指定客户。',
    en: 'Row {row}: "{account}" is a creator\'s account, so the client it posts for has to be named: fill a client column, or choose the client for the import.',
  },
  'account-unknown': {
    zh: '第 {row} 行「{column}」写的是「{value}」，没有这个账号。请先建账号，或改成已有账号的昵称或 UID。',
    en: 'Row {row}, "{column}" says "{value}"; there is no such account. Please add the account first or write the nickname or UID of one you have.',
  },
  'account-several': {
    zh: '第 {row} 行「{column}」写的是「{value}」，同名的账号有几个：{known}。请改写账号编号或 UID。',
    en: 'Row {row}, "{column}" says "{value}"; several accounts have that nickname: {known}. Please write the account\'s id or UID.',
  },
  'account-missing': {
    zh: '第 {row} 行没有写账号。请补上，或在导入时指定账号。',
    en: 'Row {row} names no account. Please fill it in, or choose the account for the import.',
  },
  'date-missing': {
    zh: '第 {row} 行「{column}」没有日期，只有时间「{written}」。请补上日期；还没定就写「待定」。',
    en: 'Row {row}, "{column}" gives no date, only the time "{written}" is there. Please add the date, or write TBD if it is open.',
  },
  'time-missing': {
    zh: '第 {row} 行「{column}」没有时间，只有日期「{written}」。请补上时间；还没定就写「待定」。',
    en: 'Row {row}, "{column}" gives no time, only the date "{written}" is there. Please add the time, or write TBD if it is open.',
  },
  'date-unreadable': {
    zh: '第 {row} 行「{column}」写的是「{value}」，读不懂这个日期，应为 2026-12-03 或 12月3日 这样的写法。',
    en: 'Row {row}, "{column}" says "{value}", which cannot be read as a date; expected something like 2026-12-03.',
  },
  'time-unreadable': {
    zh: '第 {row} 行「{column}」写的是「{value}」，读不懂这个时间，应为 10:00 或 晚8点 这样的写法。',
    en: 'Row {row}, "{column}" says "{value}", which cannot be read as a time; expected something like 10:00.',
  },
  'time-beyond-day': {
    zh: '第 {row} 行「{column}」写的是「{value}」，一天只到 23:59。',
    en: 'Row {row}, "{column}" says "{value}"; a day ends at 23:59.',
  },
  'time-unclear': {
    zh: '第 {row} 行「{column}」写的是「{value}」，看不出是哪个钟点，请写成 24 小时制，如 20:00。',
    en: 'Row {row}, "{column}" says "{value}", which can be read as more than one hour; please use the 24-hour clock, as in 20:00.',
  },
  'time-skipped': {
    zh: '第 {row} 行「{column}」写的是「{value}」，{zone} 的时钟没有这个时刻。',
    en: 'Row {row}, "{column}" says "{value}"; the clock of {zone} does not show that time.',
  },
  'day-not-in-calendar': {
    zh: '第 {row} 行「{column}」写的是「{value}」，日历上没有这一天。',
    en: 'Row {row}, "{column}" says "{value}"; the calendar has no such day.',
  },
  'date-either': {
    zh: '第 {row} 行「{column}」写的是「{value}」，可以读作 {first} 或 {second}，请写成 2026-12-03 这样的日期。',
    en: 'Row {row}, "{column}" says "{value}", which is {first} or {second}; please write the date as 2026-12-03.',
  },
  'date-outside': {
    zh: '第 {row} 行「{column}」写的是「{value}」，读作 {readings}，不在项目「{campaign}」（{from} 至 {until}）之内。',
    en: 'Row {row}, "{column}" says "{value}", read as {readings}; that is outside the campaign "{campaign}" ({from} to {until}).',
  },
  'date-twice': {
    zh: '第 {row} 行「{column}」写的是「{value}」，和「{other}」写的「{second}」不是同一天。',
    en: 'Row {row}, "{column}" says "{value}", but "{other}" says "{second}", which is another day.',
  },
  'time-twice': {
    zh: '第 {row} 行「{column}」写的是「{value}」，和「{other}」写的「{second}」不是同一个时间。',
    en: 'Row {row}, "{column}" says "{value}", but "{other}" says "{second}", which is another time.',
  },
  'formula-uncomputed': {
    zh: '第 {row} 行「{column}」是公式，但文件里没有存它的结果。请在表格软件里打开、保存，再导入。',
    en: 'Row {row}, "{column}" is a formula, and the file holds no result for it. Please open and save the file in your spreadsheet program and import again.',
  },
  'cell-error': {
    zh: '第 {row} 行「{column}」显示的是错误值「{value}」。',
    en: 'Row {row}, "{column}" shows the error value "{value}".',
  },
  'row-continues': {
    zh: '第 {row} 行和第 {first} 行的「{column}」是合并的，账号、日期、时间也没有另写，看不出是不是另一条博文。请一行写一条。',
    en: 'Row {row} shares its merged "{column}" with row {first} and has no account, date or time of its own, so it may not be another post. Please give every post one row.',
  },
  'row-hidden': {
    zh: '第 {row} 行在表里是隐藏的或被筛选掉了，没有读入。请说明隐藏的行要读入还是留下。',
    en: 'Row {row} is hidden or filtered out in the sheet and was not taken. Please say whether hidden rows are to be taken or left.',
  },
  'header-again': {
    zh: '第 {row} 行像是另一张表的表头，和上面的列不一样，这一行和下面的没有读。请把它放到另一张工作表。',
    en: 'Row {row} looks like the header of another table whose columns differ, so it and what is below were not read. Please move that table to a sheet of its own.',
  },
  'below-other-header': {
    zh: '第 {row} 行在第 {first} 行那个表头下面，没有读。',
    en: 'Row {row} is below the header in row {first} and was not read.',
  },
});

/** A warning marks a row that is taken, or a part that was left out. */
export const WARNINGS = sentences({
  'weekday-mismatch': {
    zh: '第 {row} 行星期与日期不符：「{column}」写的是「{value}」，{day:date}是{weekday}。',
    en: 'Row {row}, weekday and date do not agree: "{column}" says "{value}", but {day:date} is a {weekday}.',
  },
  'formula-value': {
    zh: '第 {row} 行「{column}」是公式，按显示值读入：「{value}」。',
    en: 'Row {row}, "{column}" is a formula and was read as it shows: "{value}".',
  },
  'account-of-other-client': {
    zh: '第 {row} 行记在客户「{client}」名下，账号「{account}」却是「{owner}」的。',
    en: 'Row {row} is filed under the client "{client}", but the account "{account}" belongs to "{owner}".',
  },
  'campaign-unknown': {
    zh: '第 {row} 行「{column}」写的是「{value}」，没有这个项目：名称记入备注，归入哪个项目按日期判断。',
    en: 'Row {row}, "{column}" says "{value}"; there is no such campaign. The name was kept as a note and the campaign chosen by date.',
  },
  'campaign-several': {
    zh: '第 {row} 行「{column}」写的是「{value}」，同名的项目有几个：{known}，没有归入，记入备注。',
    en: 'Row {row}, "{column}" says "{value}"; several campaigns have that name: {known}. The post was put into none of them and the name kept as a note.',
  },
  'campaign-of-other-client': {
    zh: '第 {row} 行记在客户「{client}」名下，项目「{value}」却是「{owner}」的。',
    en: 'Row {row} is filed under the client "{client}", but the campaign "{value}" belongs to "{owner}".',
  },
  'row-hidden-taken': {
    zh: '第 {row} 行在表里是隐藏的，按你的选择读入了。',
    en: 'Row {row} is hidden in the sheet and was taken as you chose.',
  },
  'column-guessed': {
    zh: '「{column}」这个列名没认出来，看内容像是{meaning}，先按{meaning}读入，请核对。',
    en: 'The header "{column}" was not recognised; going by what the column holds it was read as the {meaning}. Please check.',
  },
  'header-missing': {
    zh: '没有找到表头，各列按内容读入：{columns}。请核对，不对的列请改。',
    en: 'No header row was found; the columns were read by what they hold: {columns}. Please check them and correct what is wrong.',
  },
  'columns-remembered': {
    zh: '这张表的列按上次的设定读入：{value}。',
    en: 'The columns were read as you set them last time: {value}.',
  },
  'grid-remembered': {
    zh: '这张月历按上次的设定读入。',
    en: 'The month grid was read as you set it last time.',
  },
  'rows-joined': {
    zh: '有 {count} 行是上面那条博文的首评、转发语等（第一处在第 {first} 行），并入那条博文。',
    en: '{count} rows are parts of the post above them, such as its first comment (the first is row {first}); they were joined to it.',
  },
  'answers-remembered': {
    zh: '隐藏的行和标记按上次的回答读入：{answers}。',
    en: 'Hidden rows and marks were read as you answered last time: {answers}.',
  },
  'marks-unread': {
    zh: '有些行带标记：{marks}。标记的含义没有说明，按普通行读入；可以在导入时说明它们是什么状态。',
    en: 'Some rows are marked: {marks}. What the marks mean was not said, so the rows were read as any other; you can say it when you import.',
  },
  'pictures-unplaced': {
    zh: '有 {count} 张图片不在任何一条博文的行上（第一张在第 {first} 行），没有读入。',
    en: '{count} pictures are in no row of a post (the first is at row {first}); they were left out.',
  },
  'column-as-note': {
    zh: '「{column}」这一列没认出来，整列记入备注；第 {row} 行写的是「{value}」，请改列名后重新导入。',
    en: 'The column "{column}" was not recognised and was kept as notes; row {row} says "{value}". Please rename it and import again.',
  },
  'cell-beyond-header': {
    zh: '第 {row} 行 {column} 列没有列名，「{value}」记入备注；如果是文案里的逗号隔开的，请给文案加上引号。',
    en: 'Row {row} goes on in column {column}, which has no name; "{value}" was kept as a note. If a comma in a text split it, please quote the text.',
  },
  'time-open': {
    zh: '第 {row} 行时间待定，按没有定时读入，「{column}」的「{value}」记入备注。',
    en: 'Row {row} is still to be timed; the post was taken without a time, and "{value}" from "{column}" was kept as a note.',
  },
  'number-for-date': {
    zh: '第 {row} 行「{column}」是数字 {value}，按{first:date}读入；如果本来是{second:date}，表格去掉了末尾的 0。',
    en: 'Row {row}, "{column}" is the number {value} and was read as {first:date}; if {second:date} was meant, the spreadsheet dropped the last zero.',
  },
  'end-left-out': {
    zh: '第 {row} 行「{column}」写的是「{value}」，取了开头，结束时间没有读入。',
    en: 'Row {row}, "{column}" says "{value}"; its start was taken and its end left out.',
  },
  'link-not-a-link': {
    zh: '第 {row} 行「{column}」写的是「{value}」，不是链接，记入备注。',
    en: 'Row {row}, "{column}" says "{value}", which is not a link; it was kept as a note.',
  },
  'link-left-out': {
    zh: '第 {row} 行「{column}」有几个跳转去向，一条只能跳一处，取了第一个，「{value}」记入备注。',
    en: 'Row {row}, "{column}" holds several targets; a post leads to one place, so the first was taken and "{value}" kept as a note.',
  },
  'picture-left-out': {
    zh: '第 {row} 行「{column}」是嵌在单元格里的图片，没有读入，请另附文件。',
    en: 'Row {row}, "{column}" is a picture inside the cell; it was left out, please attach the file.',
  },
  'picture-on-web': {
    zh: '第 {row} 行「{column}」的图片在网上（IMAGE 公式），表里没有文件，没有读入，请另附文件。',
    en: 'Row {row}, "{column}" shows a picture from the web (IMAGE formula); its file is not in the sheet, so it was left out. Please attach the file.',
  },
  'platform-row': {
    zh: '第 {row} 行「{column}」写的是「{value}」，不是微博，没有读入。',
    en: 'Row {row}, "{column}" says "{value}", which is not Weibo; the row was left out.',
  },
  'platform-columns': {
    zh: '第 {row} 行按平台分了列，只读微博和不分平台的列，{value} 的列记入备注。',
    en: "Row {row} sorts the columns by platform; only Weibo's and the shared ones were read, those of {value} kept as notes.",
  },
  'platform-columns-unsure': {
    zh: '第 {row} 行写着「{value}」，没有提到微博。下面的列都当作微博读入，请核对。',
    en: 'Row {row} says "{value}" and does not mention Weibo. The columns below were read as Weibo\'s; please check.',
  },
  'text-merged': {
    zh: '第 {row} 行的「{column}」和第 {first} 行合并，按同一段文案读入。',
    en: 'Row {row} shares its merged "{column}" with row {first}; the same text was taken for both.',
  },
  'column-twice': {
    zh: '「{column}」和「{value}」是同一种列，取了「{value}」，「{column}」记入备注。',
    en: '"{column}" and "{value}" mean the same column; "{value}" was taken and "{column}" kept as a note.',
  },
  'account-from-title': {
    zh: '没有账号列，按表名或标题读作「{value}」。',
    en: 'There is no account column; the account was taken from the title: "{value}".',
  },
  'edit-unused': {
    zh: '第 {row} 行「{column}」在文件里已经是「{value}」，这里改成的「{wished}」没有用上。',
    en: 'Row {row}, "{column}" says "{value}" in the file by now; what was written here, "{wished}", was not used.',
  },
  'post-put-back': {
    zh: '第 {row} 行（{value}）和工作区里的不一样：发布清单里是导出时的内容，照它导入会盖掉后来的改动。',
    en: 'Row {row} ({value}) differs from the post here: a posting list holds what once left, and taking it writes over what was changed since.',
  },
  'sheet-hidden': {
    zh: '只有隐藏的工作表「{value}」像排期，读了它，请核对。',
    en: 'Only the hidden sheet "{value}" looks like a schedule; it was read, please check.',
  },
});
