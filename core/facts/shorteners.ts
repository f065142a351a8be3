import { type ReferenceEntry, byValue } from './reference-list.ts';

const entry = (value: string): ReferenceEntry => ({
  value,
  source: '通用短链服务，未逐一实测',
  asOf: '2026-11-23',
  confidence: 'D',
});

/** Hosts whose addresses hide where they lead: Weibo's own t.cn, shorteners and click monitors. */
export const SHORTENERS = byValue([
  { value: 't.cn', source: 'gab-china.com/weibo-moves-to-restrict-outside-links', asOf: '2026-11-23', confidence: 'B' },
  entry('bit.ly'),
  entry('dwz.cn'),
  entry('goo.gl'),
  entry('is.gd'),
  entry('m.tb.cn'),
  entry('ow.ly'),
  entry('rebrand.ly'),
  entry('rb.gy'),
  entry('suo.im'),
  entry('s.click.taobao.com'),
  entry('click.simba.taobao.com'),
  entry('t.co'),
  entry('t.ly'),
  entry('tinyurl.com'),
  entry('u.jd.com'),
  entry('uland.taobao.com'),
  entry('url.cn'),
]);
