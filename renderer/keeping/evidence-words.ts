import { sentences } from '../../core/messages/phrase.ts';

export const EVIDENCE = sentences({
  attach: { zh: '附文件', en: 'Attach' },
  attachFor: { zh: '{of}：附凭证文件', en: '{of}: attach evidence' },
  taking: { zh: '正在收进 {name}…', en: 'Taking in {name}…' },
  refused: { zh: '{name} 没有加进来。', en: '{name} was not added.' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  look: { zh: '看图', en: 'Show' },
  lookAt: { zh: '看图：{name}', en: 'Show {name}' },
  fold: { zh: '收起', en: 'Hide' },
  foldUp: { zh: '收起：{name}', en: 'Hide {name}' },
  save: { zh: '另存', en: 'Save' },
  saveOne: { zh: '另存 {name}', en: 'Save {name}' },
  remove: { zh: '移除', en: 'Remove' },
  removeOne: { zh: '移除 {name}', en: 'Remove {name}' },
  nameOnly: { zh: '只有文件名，文件未收进来', en: 'Only the name; the file is not here yet' },
  gone: { zh: '这台电脑上没有这个文件', en: 'The file is not on this computer' },
  pick: { zh: '选文件', en: 'Choose the file' },
  pickOne: { zh: '为 {name} 选文件', en: 'Choose the file for {name}' },
});
