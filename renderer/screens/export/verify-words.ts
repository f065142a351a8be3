import type { BatchPostProblem, FileProblem } from '../../../core/api/batches.ts';
import { type Sentence, sentences } from '../../../core/messages/phrase.ts';

export const VERIFY_WORDS = sentences({
  title: { zh: '核对发布包', en: 'Verify a batch' },
  what: {
    zh: '看文件有没有被改过，以及当时检查的依据现在还成不成立。',
    en: 'Tells whether its files were altered, and whether what its posts were judged on still stands.',
  },
  chooseZip: { zh: '选择 zip…', en: 'Choose a zip…' },
  chooseFile: { zh: '选择 zip 或 manifest.json…', en: 'Choose a zip or manifest.json…' },
  chooseFolder: { zh: '选择文件夹…', en: 'Choose a folder…' },
  drop: { zh: '也可以把它拖到这一页的任何地方。', en: 'It can also be dropped anywhere on this screen.' },
  path: { zh: '或者填路径', en: 'Or its path' },
  pathHint: { zh: '文件夹、.zip 或 manifest.json。', en: 'A folder, a .zip or a manifest.json.' },
  verify: { zh: '核对', en: 'Verify' },
  busy: { zh: '正在核对', en: 'Verifying' },
  zipOnly: {
    zh: '单独一个 manifest.json 核对不了：看不到旁边的文件。请选 zip，或在下面填发布包文件夹的路径。',
    en: 'A manifest.json alone cannot be verified: its files are not with it. Please choose the zip, or type the path of the folder.',
  },
  noFolder: {
    zh: '浏览器交不出整个文件夹。请拖 zip，或在下面填文件夹的路径。',
    en: 'A browser cannot hand over a whole folder. Please drop the zip, or type the path of the folder.',
  },
  intact: { zh: '发布包 {batch} 完好，和生成时一样。', en: 'Batch {batch} is intact, as it was made.' },
  altered: { zh: '发布包 {batch} 被改过，不要照它发。', en: 'Batch {batch} was altered; do not post from it.' },
  moved: {
    zh: '发布包 {batch} 的文件没变，但当时的依据变了。发之前再看一遍：',
    en: 'The files of batch {batch} are as they were, but what they rest on has changed. Please check before posting:',
  },
  filesIntact: { zh: '文件：{files} 个里 {intact} 个完好。', en: 'Files intact: {intact} of {files}.' },
  postsSame: { zh: '博文：{posts} 条里 {same} 条和当时一样。', en: 'Posts as they were: {same} of {posts}.' },
  line: { zh: '{what}：{word}', en: '{what}: {word}' },
});

export const FILE_PROBLEMS = sentences({
  missing: { zh: '文件不见了', en: 'the file is missing' },
  altered: { zh: '内容被改过', en: 'its content was altered' },
  added: { zh: '生成时没有这个文件', en: 'this file was added later' },
  unknown: {
    zh: '这个发布包不是这个工作区生成的，无法确认来源。',
    en: 'This workspace did not make the batch and cannot vouch for it.',
  },
  'ground-moved': {
    zh: '账号、加白、功能权限或设置在生成之后改过。',
    en: 'Accounts, applications, capabilities or settings have changed since the batch was made.',
  },
  'rules-moved': {
    zh: '检查项、参数或名单在生成之后改过。',
    en: 'Rules, their parameters or lists have changed since the batch was made.',
  },
}) satisfies Readonly<Record<FileProblem, Sentence>>;

export const POST_PROBLEMS = sentences({
  missing: { zh: '这条博文已经删掉', en: 'this post has been deleted' },
  changed: { zh: '这条博文后来改过', en: 'this post has been changed since' },
  held: { zh: '这条博文现在不可发', en: 'this post is held now' },
}) satisfies Readonly<Record<BatchPostProblem, Sentence>>;
