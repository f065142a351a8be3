import { type ReferenceEntry, byValue } from './reference-list.ts';

const SOURCE = 'v2fly domain-list-community, list "sina"';

const entry = (value: string): ReferenceEntry => ({ value, source: SOURCE, asOf: '2026-11-23', confidence: 'A' });

/** Weibo's own hosts, its short links included: leading there is not leading outside. */
export const WEIBO_HOSTS = byValue([
  entry('weibo.com'),
  entry('weibo.cn'),
  entry('weibo.com.cn'),
  entry('t.cn'),
  entry('sina.com'),
  entry('sina.com.cn'),
  entry('sina.cn'),
  entry('sinaimg.cn'),
  entry('sinajs.cn'),
  entry('wbimg.com'),
  entry('wbimg.cn'),
  entry('weibocdn.com'),
]);
