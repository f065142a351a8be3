import { sentences } from './phrase.ts';

/** What can refuse a call about a batch, or about what came back of one. */
export const BATCH_ERRORS = sentences({
  'batch-kind': {
    zh: '{file} 不是发布包，应为发布包的文件夹、.zip 或其中的 manifest.json。',
    en: '{file} is not a batch; expected the folder of one, its .zip or the manifest.json in it.',
  },
  'batch-manifest': {
    zh: '{file} 里没有读得懂的 manifest.json，不能核对。',
    en: '{file} holds no manifest.json that can be read, so there is nothing to verify against.',
  },
  'batch-manifest-alone': {
    zh: '{file} 是发布包的校验清单，里面没有博文，不能导入。',
    en: '{file} is the manifest of a batch; it holds no posts and cannot be imported.',
  },
  'return-unread': {
    zh: '{file} 不是回填文件，也不是填过的发布清单，没有可记录的。',
    en: '{file} is neither a file saved from a copy sheet nor a posting list that somebody filled in, so there is nothing to record.',
  },
  'return-refused': {
    zh: '{file} 的回填内容不合格式：',
    en: '{file} is not as a copy sheet saves it: ',
  },
  'return-batch-unknown': {
    zh: '{file} 是发布包 {batch} 的回填，这个工作区没有导出过这个发布包。请拿到导出它的那台电脑上导入。',
    en: '{file} came back for the batch {batch}, which this workspace never made. Please import it where the batch was made.',
  },
  'cell-too-long': {
    zh: '博文 {id} 有一格内容长 {read} 个字符，表格一格最多 {limit} 个，什么都没有写出。',
    en: 'One cell of the post {id} would hold {read} characters; a spreadsheet takes {limit}. Nothing was written.',
  },
  'cell-unheld': {
    zh: '有 {count} 格写不进 {encoding} 的 batch.csv，没有生成发布包：{cells}。',
    en: 'No batch was made: batch.csv in {encoding} cannot hold what is in these cells, {count} in all: {cells}.',
  },
});
