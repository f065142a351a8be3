import { sentences } from '../../../core/messages/phrase.ts';
import type { Refusal } from './doorkeeper.ts';

const PAGES = sentences({
  used: {
    zh: '这个地址已经用过了。回到运行放行的终端，按回车键，会给出一个新的地址。',
    en: 'This address has been used. Go back to the terminal where Fangxing runs and press Enter for a new one.',
  },
  stranger: {
    zh: '这个浏览器还没有进来过。请用终端里打印的完整地址打开；按回车键可以再要一个。',
    en: 'This browser has not been let in yet. Please open the whole address printed in the terminal; press Enter there for another.',
  },
  host: { zh: '放行只在本机的 127.0.0.1 上回应。', en: 'Fangxing answers on 127.0.0.1 of this computer only.' },
  origin: { zh: '放行只回应它自己的页面。', en: 'Fangxing answers its own page only.' },
  nothing: { zh: '这里没有内容。', en: 'There is nothing here.' },
});

/** What somebody reads who is not let in, in both languages. */
export const refusalPage = (why: Refusal | 'used' | 'nothing'): string => `${PAGES[why].zh}\n\n${PAGES[why].en}\n`;
