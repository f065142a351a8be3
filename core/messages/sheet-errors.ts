import { sentences } from './phrase.ts';

/** Why a spreadsheet cannot be read or taken in. */
export const SHEET_ERRORS = sentences({
  'workbook-broken': {
    zh: '{file} 打不开：它不是完整的 .xlsx 文件（{reason}）。请用表格软件打开后另存一份。',
    en: '{file} does not open: it is not a complete .xlsx file ({reason}). Please open it in your spreadsheet program and save a copy.',
  },
  'workbook-locked': {
    zh: '{file} 加了密码，请去掉密码再导入。',
    en: '{file} is protected by a password. Please remove it and import again.',
  },
  'file-inflates': {
    zh: '{file} 里的 {part} 解压后大得不像正常的表格（上限 {limit} MB），没有读下去。',
    en: '{part} in {file} unpacks to far more than a spreadsheet would (the limit is {limit} MB), so it was not read.',
  },
  'sheet-too-large': {
    zh: '{file} 的「{sheet}」读到第 {row} 行超出了上限：最多 {rows} 行、{columns} 列、{cells} 格，一格最多 {characters} 个字。请拆成几份再导入。',
    en: '"{sheet}" in {file} passes the limit at row {row}: at most {rows} rows, {columns} columns, {cells} cells, and {characters} characters in a cell. Please split it and import the parts.',
  },
  'csv-broken': {
    zh: '{file} 第 {row} 行的引号不成对，后面读不下去。',
    en: 'The quotation marks in row {row} of {file} do not pair up, so it cannot be read on from there.',
  },
  'sheet-none': {
    zh: '{file} 里没有找到排期：没有一行像表头（要有正文，以及日期、账号或链接中的一列）。',
    en: 'No schedule was found in {file}: no row looks like a header (it needs the text, and one of date, account or link).',
  },
  'sheet-headerless': {
    zh: '{file} 没有表头，看内容也认不全正文和日期（认出的列：{columns}）。请说明各列是什么，例如 --columns A=date,B=text,C=link；或在第一行补上表头。',
    en: '{file} has no header, and its text and dates could not both be told by what the columns hold (told: {columns}). Please say what the columns are, as in --columns A=date,B=text,C=link, or put a header into the first row.',
  },
  'sheet-several': {
    zh: '{file} 里有几张表都像排期：{names}。请用 --sheet 指定一张。',
    en: '{file} has several sheets that look like a schedule: {names}. Please name one with --sheet.',
  },
  'sheet-unknown': {
    zh: '{file} 里没有名为「{name}」的工作表，有：{known}。',
    en: '{file} has no sheet called "{name}". It has: {known}.',
  },
  'column-unknown': {
    zh: '{file} 里没有「{name}」这一列，有：{known}。',
    en: '{file} has no column "{name}". It has: {known}.',
  },
  'sheet-account-needed': {
    zh: '{file} 没有表头也没有账号列，请用 --account 指定账号。',
    en: '{file} has neither a header nor an account column. Please name the account with --account.',
  },
  'sheet-month-needed': {
    zh: '{file} 的「{sheet}」像月历，但没有写是哪年哪月。请在标题或工作表名里写上，如 2026年12月；导入时也可以用 --month 2026-12 指定。',
    en: '"{sheet}" in {file} looks like a month grid but does not say which month. Please write it into the title or the sheet’s name, such as 2026-12; an import takes --month 2026-12, too.',
  },
  'rows-too-long': {
    zh: '有一格长 {read} 个字符，表格一格最多 {limit} 个，没有写出 {file}。请先在原来的表里改短。',
    en: '{file} was not written: one cell has {read} characters and a workbook takes {limit}. Please shorten it in the sheet itself.',
  },
  'sheet-moved-on': {
    zh: '{file} 在看过之后被改过，没有导入；已经可以按现在的内容重新读一遍。',
    en: '{file} was changed after it was looked at, so it was not imported; it can be read again as it is now.',
  },
  'preview-gone': {
    zh: '这份预览已经被另一份代替，请再读一遍。',
    en: 'This preview was replaced by another one; please read the file again.',
  },
});
