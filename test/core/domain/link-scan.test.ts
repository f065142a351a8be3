// In these texts «…» stands around what is an address, and ‹…› around one whose end is a guess because letters follow.
import { describe, expect, it } from 'vitest';
import { scanLinks } from '../../../core/domain/link-scan.ts';

/** Takes the marks out of a text and says where they stood. */
function marked(row: string): { text: string; links: { start: number; raw: string; endUnclear: boolean }[] } {
  const links: { start: number; raw: string; endUnclear: boolean }[] = [];
  let text = '';
  for (const [, before = '', open = '', raw = ''] of row.matchAll(/([^«‹]*)(?:([«‹])([^»›]*)[»›])?/g)) {
    text += before;
    if (open !== '') links.push({ start: text.length, raw, endUnclear: open === '‹' });
    text += raw;
  }
  return { text, links };
}

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'letters that touch an address make its end a guess': [
    '看‹https://www.example.com/new›新茶',
    '官网‹https://www.example.com›见',
    '戳‹http://t.cn/A6abc›下单',
    '上‹www.example.com›看',
    '去‹example.com›吧',
    '‹https://www.example.com/a?id=1›点这里',
    '‹https://www.example.com/›茶',
    '‹https://www.example.com/s?q=›茶',
    '‹https://www.example.com/a/›です',
    '‹https://www.example.com/a›에서',
    '‹https://www.example.com/a›ＡＢＣ',
    '‹https://www.example.com:8443›入口',
  ],
  'letters in front take nothing away': [
    '新茶上市«https://www.example.com/new»',
    '微博«http://t.cn/A6abc»',
    '官网：«https://www.example.com»',
    '官网:«https://www.example.com»',
    '网址«www.example.com/a»',
    '→«https://www.example.com/a»←',
    '🍵«https://www.example.com/a»🍵',
    '#青禾茶#«https://www.example.com/a»',
    '@青禾茶«https://www.example.com/a»',
    '链接=«https://www.example.com/a»',
  ],
  'Chinese punctuation ends an address as it does for a reader': [
    '«https://www.example.com/a»，新茶',
    '«https://www.example.com/a»。新茶',
    '«https://www.example.com/a»；新茶',
    '«https://www.example.com/a»：新茶',
    '«https://www.example.com/a»！新茶',
    '«https://www.example.com/a»？新茶',
    '«https://www.example.com/a»、«https://www.example.com/b»',
    '«https://www.example.com/a»……新茶',
    '«https://www.example.com/a»——新茶',
    '«https://www.example.com/a»～新茶',
    '«https://www.example.com»。新茶',
    '‹https://www.example.com›。Best wishes',
    '«example.com»，新茶',
    '«example.com»。',
  ],
  'Chinese brackets and quotes stand outside': [
    '（«https://www.example.com/a»）',
    '【«https://www.example.com/a»】新茶',
    '「«https://www.example.com/a»」',
    '『«https://www.example.com/a»』',
    '《«https://www.example.com/a»》',
    '“«https://www.example.com/a»”',
    '‘«https://www.example.com/a»’',
    '〔«https://www.example.com/a»〕',
    '（官网«www.example.com»）',
    '（‹example.com›官网）',
  ],
  'the punctuation of an English sentence is not the address’s': [
    'See «https://www.example.com/a».',
    'See «https://www.example.com/a», please',
    'Seen «https://www.example.com/a»?',
    'See «https://www.example.com/a»!',
    'See «https://www.example.com/a»...',
    'See «https://www.example.com/a»; then',
    'At «https://www.example.com»: tea',
    'At «example.com».',
    '"«https://www.example.com/a»"',
    "'«https://www.example.com/a»'",
    '*«https://www.example.com/a»*',
  ],
  'a closing bracket belongs to the address only where it was opened in it': [
    '(«https://www.example.com/a»)',
    '[«https://www.example.com/a»]',
    '{«https://www.example.com/a»}',
    '<«https://www.example.com/a»>',
    '«https://www.example.com/a_(b)»',
    '(«https://www.example.com/a_(b)»)',
    '(see «https://www.example.com/a_(b)».)',
    '[官网](«https://www.example.com/a»)',
    '<a href="«https://www.example.com/a»">',
    '«https://www.example.com/a[1]»',
  ],
  'spaces and line breaks end it, of whatever width': [
    '«https://www.example.com/a» 新茶',
    '«https://www.example.com/a»\n新茶',
    '«https://www.example.com/a»\t新茶',
    '«https://www.example.com/a»\u3000新茶',
    '«https://www.example.com/a»\u00a0新茶',
    '«https://www.example.com/a»\u200b',
    '«https://www.example.com/a»\n«https://www.example.com/b»',
  ],
  'what cannot be seen inside an address does not hide the rest of it': [
    '«https://www.exa\u200bmple.com/a»',
    '«https://www.example.com/a\u202eb»',
    '«https://www.example.com/\u2060new» 新茶',
  ],
  'port, path, query and fragment belong to it': [
    '«https://www.example.com:8443/a»',
    '«https://www.example.com?a=1»',
    '«https://www.example.com#top»',
    '«https://www.example.com/#/new»',
    '«https://www.example.com/a?b=c&d=e#f»',
    '«https://www.example.com/%E8%8C%B6»',
    '«https://www.example.com/~tea/a-b_c.html»',
    '«https://www.example.com/a,b;c=d»',
    '«https://www.example.com/@qinghe»',
    '«https://www.example.com/?u=https://shop.example.com/»',
    '«example.com:8080/a»',
    '«example.com/a?b=c»',
  ],
  'what stands before @ in the host is the address’s own': [
    '«https://user@www.example.com/a»',
    '«https://user:pass@www.example.com»',
    '«https://www.gov.cn@www.example.com/»',
    '«https://www.gov.cn%2f@www.example.com/»',
  ],
  'a mention or a topic after an address is no part of it': [
    '‹https://www.example.com/new›#青禾茶#',
    '«https://www.example.com/a» @青禾茶',
    '«https://www.example.com» @青禾茶',
    '‹https://www.example.com›@小明',
    '‹https://www.example.com/a›@小明',
    '‹www.example.com›@小明',
    '«www.example.com»，@小明',
    '«www.example.com»-新茶',
  ],
  'schemes in any case, and other schemes': [
    '«HTTP://WWW.EXAMPLE.COM/A»',
    '«Https://www.example.com»',
    '下载 «ftp://www.example.com/a»',
    '打开«weixin://dl/business/?t=abc»',
    '«taobao://item.taobao.com/item.htm?id=1»',
    '«https：//www.example.com/a»',
    '«http://localhost:3000/a»',
    '«http://203.0.113.7/a»',
    '«http://[2001:db8::1]/a»',
    '«https://www.example.com\\a»',
  ],
  'a bare host is an address': [
    '«example.com»',
    '«www.example.com»',
    '«WWW.EXAMPLE.COM»',
    '«Example.com/New»',
    '«a.b.example.co.uk»',
    '«www.gov.cn»',
    '«t.cn/A6abc»',
    '«my-shop.example.com»',
    '«123.example.com»',
    '«163.com»',
    '上«Booking.com» 订房',
    '«www.example.ai»',
    '«example.ai/tea»',
    '«xn--fiq228c.com»',
  ],
  'an internationalised host, as far as a known suffix goes': [
    '«https://例子.中国»',
    '«https://www.例子.中国/a»',
    '«https://例子.com/a»',
    '«https://例子.中国»，快来',
    '‹https://www.例子.中国›欢迎',
    '«https://北京.政务/»',
    '«https://xn--fsqu00a.xn--fiqs8s/a»',
    '«https://bücher.example.com/a»',
  ],
  'full-width writing is read as a reader reads it': [
    '«https://ｗｗｗ.example.com/a»',
    '«ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ»',
    '«https://www．example．com/a»',
    '«www．example．com»',
    '«https://www。example。com»',
    '«ｈｔｔｐｓ://www.example.com/a»',
  ],
  'a WeChat Short Link is one address of its own kind': [
    '«#小程序://青禾茶/首页/abcDEF123»',
    '去«#小程序://小程序示例/示例页面/9pZvnVw3KMCQpVp» 看看',
    '去«#小程序://青禾茶/首页/abcDEF123»看看',
    '«#小程序://青禾茶/abcDEF123»',
    '«#小程序://青禾茶/首页/abcDEF123»，快来',
    '#青禾茶#«#小程序://青禾茶/首页/abcDEF123»',
    '«#小程序://青禾茶/首页/abcDEF123» «#小程序://青禾茶/新品/xyz789»',
  ],
  'several addresses': [
    '«https://www.example.com/a» «https://www.example.com/b»',
    '‹https://www.example.com/a›或‹www.example.com/b›都行',
    '«https://www.example.com/a»；«example.com»',
    '«https://www.example.com/a»|«https://shop.example.com/b»',
    '«https://www.example.com/a»,«https://shop.example.com/b»',
  ],
  'a mail address is none': [
    'service@example.com',
    '邮箱service@example.com咨询',
    'a.b-c@mail.example.com.cn',
    'mailto:service@example.com',
    '（service@example.com）',
  ],
  'a mention is none': ['@tea.cn', '@qinghe.com 新茶', '感谢@example.com'],
  'prices, numbers and times are none': [
    '¥99.9',
    '到手价9.9元',
    '$1.99',
    '99.00RMB',
    '全场5.5折',
    '10:00',
    '晚8:30开抢',
    '10.30开抢',
    '双12.12',
    '2026.12.03',
    '11.11-11.13',
    '3:1',
    '1.5L装',
    '192.168.1.1',
  ],
  'versions and abbreviations are none': [
    'v2.0.1',
    'iOS 17.4.1',
    '1.2.3-beta',
    'Node.js',
    'No.1',
    'e.g. tea',
    'U.S.A.',
    '8 p.m. sharp',
    'Dr.Martens',
    'Dr.Ci:Labo',
    'St.Moritz',
    'M.A.C',
  ],
  'file names are none': [
    'cover.jpg',
    '报价.xlsx',
    '见readme.md',
    'setup.sh',
    '海报.zip',
    'main.py',
    'logo.ai',
    'clip.mov',
    '1203_1000_青禾茶/01.jpg',
  ],
  'two sentences without a space are none': ['It is good.It works', 'Hello.World', 'so...yes', 'yes.No', '茶.水'],
  'topics, faces and plain words are none': [
    '#青禾茶#',
    '#双12.12#',
    '[微笑]',
    'http',
    'https：',
    'https://',
    'www.',
    '：//',
    '...',
    '',
  ],
};

describe.each(Object.entries(GROUPS))('%s', (_, rows) => {
  it.each(rows)('%s', (row) => {
    const { text, links } = marked(row);
    expect(scanLinks(text).map(({ start, raw, endUnclear }) => ({ start, raw, endUnclear }))).toEqual(links);
  });
});

describe('a found address', () => {
  it.each([
    ['https://www.example.com/a', 'address'],
    ['weixin://dl/business/?t=abc', 'address'],
    ['www.example.com', 'bare'],
    ['#小程序://青禾茶/首页/abc', 'mini-program'],
  ])('%s has the form %s', (text, form) => {
    expect(scanLinks(text).map((link) => link.form)).toEqual([form]);
  });

  it('counts its place in UTF-16 units', () => {
    expect(scanLinks('🍵 https://www.example.com')).toMatchObject([{ start: 3, end: 26 }]);
  });

  it('is found at the end of a long text', () => {
    const text = 'a.'.repeat(10_000) + '看https://www.example.com/a吧'.repeat(1000);
    expect(scanLinks(text)).toHaveLength(1000);
  });
});
