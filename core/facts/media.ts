import { type ReferenceEntry, byValue } from './reference-list.ts';

const SOURCE = '中央重点新闻网站，gdou.edu.cn/info/1033/8833';

const entry = (value: string): ReferenceEntry => ({ value, source: SOURCE, asOf: '2026-11-23', confidence: 'B' });

/** Central media sites. Weibo says only that licensed media are allowed and never published its list. */
export const MEDIA = byValue([
  entry('qstheory.cn'),
  entry('news.cn'),
  entry('xinhuanet.com'),
  entry('chinanews.com.cn'),
  entry('cnr.cn'),
  entry('cri.cn'),
  entry('cctv.com'),
  entry('people.com.cn'),
  entry('chinadaily.com.cn'),
  entry('ce.cn'),
  entry('gmw.cn'),
  entry('81.cn'),
  entry('workercn.cn'),
  entry('farmer.com.cn'),
]);
