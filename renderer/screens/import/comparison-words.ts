import { sentences } from '../../../core/messages/phrase.ts';

/** What is said of a file that is held against the workspace. */
export const COMPARISON = sentences({
  made: { zh: '{operator} 在 {time}（北京时间）写的交接包。', en: 'Written by {operator} on {time} (Beijing time).' },
  madeUnsigned: { zh: '{time}（北京时间）写的交接包。', en: 'Written on {time} (Beijing time).' },
  summary: { zh: '和本机对比', en: 'Against what is here' },
  list: { zh: '名单', en: 'List' },
  new: { zh: '新增', en: 'New' },
  changed: { zh: '对方改了', en: 'Changed by them' },
  conflict: { zh: '有冲突', en: 'In conflict' },
  older: { zh: '本机较新', en: 'Newer here' },
  same: { zh: '两边相同的有 {count} 项。', en: 'Same on both sides: {count}.' },
  media: {
    zh: '带来本机没有的素材、凭证 {files} 个，共 {size}；只有导入的内容用到的才会存下来。',
    en: 'Brings media and evidence that are not here: {files}, {size}. Only what is used by what is taken is kept.',
  },
  newWhat: { zh: '本机没有，会加进来。', en: 'Not here yet; they will be added.' },
  changedWhat: {
    zh: '收到以后本机没动过，对方改了。默认用对方的。',
    en: 'Nobody here touched these since they came in; they changed there. Theirs are taken unless you choose otherwise.',
  },
  conflictWhat: {
    zh: '两边不一样，本机这份是自己写的或改过的。默认留自己的，逐项看了再选。',
    en: 'Different on both sides, and ours was written or changed here. Ours are kept unless you choose otherwise.',
  },
  olderWhat: {
    zh: '对方手里是本机以前的样子，本机后来改过。默认留自己的。',
    en: 'They have what was here before; it was changed here since. Ours are kept unless you choose otherwise.',
  },
  allTheirs: { zh: '这一组全用对方的', en: 'Take theirs for all of these' },
  allOurs: { zh: '这一组全留自己的', en: 'Keep ours for all of these' },
  theirs: { zh: '对方的', en: 'Theirs' },
  ours: { zh: '自己的', en: 'Ours' },
  takeTheirs: { zh: '用对方的', en: 'Take theirs' },
  keepOurs: { zh: '留自己的', en: 'Keep ours' },
  field: { zh: '字段', en: 'Field' },
  fieldTheirs: { zh: '{field}：用对方的', en: '{field}: take theirs' },
  fieldOurs: { zh: '{field}：留自己的', en: '{field}: keep ours' },
  none: { zh: '（没有）', en: '(none)' },
  all: { zh: '全部导入', en: 'Import all' },
  some: { zh: '按选择导入 {count} 项', en: 'Import as chosen ({count})' },
  mediaOnly: { zh: '只收下这些文件', en: 'Take these files only' },
  keeping: { zh: '有 {count} 项留自己的，不改。', en: 'Kept as they are here: {count}.' },
  nothing: { zh: '两边完全一样，没有可以导入的。', en: 'Both sides are the same; there is nothing to import.' },
  nothingChosen: { zh: '全都留自己的，没有要导入的。', en: 'Everything stays as it is here; nothing to import.' },
  stillReading: { zh: '还在读这份文件。', en: 'The file is still being read.' },
  neverDeletes: {
    zh: '导入不会删除任何东西，整份算一步，可以撤销。',
    en: 'Nothing is ever deleted, and the whole import is one step that can be undone.',
  },
});

/** The lists of a workspace. */
export const LISTS = sentences({
  clients: { zh: '客户', en: 'Clients' },
  accounts: { zh: '账号', en: 'Accounts' },
  sites: { zh: '官网域名', en: 'Sites' },
  applications: { zh: '加白申请', en: 'Applications' },
  campaigns: { zh: '项目', en: 'Campaigns' },
  posts: { zh: '博文', en: 'Posts' },
  settings: { zh: '检查项设置', en: 'Rule settings' },
  lists: { zh: '自有名单', en: "The agency's lists" },
});
