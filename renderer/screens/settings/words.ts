import { sentences } from '../../../core/messages/phrase.ts';

export const WORDS = sentences({
  title: { zh: '设置', en: 'Settings' },
  language: { zh: '语言', en: 'Language' },
  system: { zh: '跟随系统', en: 'As the system' },
  zh: { zh: '中文', en: '中文' },
  en: { zh: 'English', en: 'English' },
  theme: { zh: '外观', en: 'Theme' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  operator: { zh: '操作人', en: 'Operator' },
  operatorHint: {
    zh: '记录和发布包里写的名字；不填就用系统用户名。',
    en: 'The name in records and batches; empty: the name of the system user.',
  },
  rules: { zh: '检查项', en: 'Rules' },
  rulesWhat: {
    zh: '每一项查什么、凭什么、有多重，都在「检查项」里看，也在那里调，可以只为一个客户调。',
    en: 'What each rule checks, what it rests on and how much it weighs is shown and set under Rules, for one client alone if you like.',
  },
  toRules: { zh: '去看检查项', en: 'See the rules' },
  data: { zh: '数据', en: 'Data' },
  folder: { zh: '数据在这台电脑的 {folder}', en: 'The data is on this computer, in {folder}' },
  posts: { zh: '{posts} 条博文 · {clients} 个客户', en: 'Posts: {posts} · clients: {clients}' },
  ruleSet: { zh: '检查项版本 {ruleSet}', en: 'Rule set {ruleSet}' },
  backupTitle: { zh: '备份为文本', en: 'Backup as text' },
  backupWhat: {
    zh: '把整个工作区写成一个 plan.json，用记事本就能看。要读回来，在「导入」里选它。',
    en: 'Writes the whole workspace to one plan.json that any editor can show. To read it back, choose it under Import.',
  },
  backupFile: { zh: '写到哪个文件', en: 'File' },
  backupHint: {
    zh: '那里已有 plan.json 就换成新的，别的文件不会覆盖。',
    en: 'A plan.json that is there is replaced; any other file is left alone.',
  },
  chooseFolder: { zh: '选择文件夹…', en: 'Choose a folder…' },
  backup: { zh: '备份', en: 'Write the backup' },
  noFile: { zh: '先填文件。', en: 'Please name a file first.' },
  writing: { zh: '正在写', en: 'Writing' },
  backupDone: { zh: '已写好 {file}，{size} KB。', en: 'Written: {file}, {size} KB.' },
  demoTitle: { zh: '示例', en: 'Demo' },
  demoWhat: {
    zh: '打开一个虚构品牌的工作区试一试，自己的数据不动。',
    en: 'Opens a workspace of fictional brands to try things in; your own data is not touched.',
  },
  inDemo: {
    zh: '现在开着的是示例工作区。移除后回到自己的数据。',
    en: 'The demo workspace is open. Removing it brings you back to your own data.',
  },
  demo: { zh: '打开示例', en: 'Open the demo' },
  removeDemo: { zh: '移除示例', en: 'Remove the demo' },
  removeAsk: {
    zh: '移除示例工作区，连同里面的 {posts} 条博文和你在示例里做的改动？自己的数据不受影响。',
    en: 'Remove the demo workspace with its posts ({posts}) and everything you changed in it? Your own data is not touched.',
  },
});
