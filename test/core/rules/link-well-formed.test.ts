import { describe, expect, it } from 'vitest';
import { postTable } from './rule-table.ts';
import { judge, quotes } from './workbench.ts';

const target = (url: string) => ({ text: '茶', target: { kind: 'web', url } });
const long = (length: number) => 'https://www.example.com/'.padEnd(length, 'a');

postTable(
  'link-well-formed',
  [
    { why: 'http and https', post: { text: 'http://www.example.com https://www.example.com/a?b=c#d' } },
    { why: 'a scheme in capitals', post: target('HTTPS://www.example.com') },
    { why: 'a host without a scheme is read as http', post: target('www.example.com/new') },
    { why: 'a host in Chinese', post: { text: 'https://www.例子.中国/茶' } },
    { why: 'a host under a private suffix', post: { text: 'https://qinghe.github.io/' } },
    { why: 'an @ in the path', post: { text: 'https://www.example.com/@qinghe' } },
    { why: 'brackets and percent signs in the path', post: target('https://www.example.com/a_(b)?q=%E8%8C%B6') },
    { why: 'a mini-program link in the text is none of the web', post: { text: '#小程序://青禾茶/首页/abcDEF123' } },
    {
      why: 'a WeChat scheme as a mini-program’s link is its own rules’',
      post: { placement: 'ad', target: { kind: 'mini-program', link: 'weixin://dl/business/?t=abc' } },
    },
    { why: '255 characters', post: { text: long(255) } },
  ],
  [
    {
      why: 'another scheme in the text',
      post: { text: '下载 ftp://www.example.com/a' },
      finds: ['scheme text 「ftp://www.example.com/a」'],
    },
    {
      why: 'an app’s deep link as a web target',
      post: target('weixin://dl/business/?t=abc'),
      finds: ['scheme target.url'],
    },
    { why: 'a script', post: target('javascript:alert(1)'), finds: ['scheme target.url'] },
    {
      why: 'a name before @',
      post: { text: 'https://www.gov.cn@www.example.com/' },
      finds: ['userinfo text 「https://www.gov.cn@www.example.com/」'],
    },
    { why: 'an IPv4 address', post: { text: 'http://203.0.113.7/a' }, finds: ['ipHost text 「http://203.0.113.7/a」'] },
    { why: 'an IPv4 address as one number', post: target('http://3405803783/'), finds: ['ipHost target.url'] },
    { why: 'an IPv6 address', post: target('http://[2001:db8::1]/'), finds: ['ipHost target.url'] },
    {
      why: 'a host without a suffix',
      post: { text: 'http://localhost/a' },
      finds: ['noSuffix text 「http://localhost/a」'],
    },
    { why: 'a suffix that nobody runs', post: target('https://qinghe.intranet/'), finds: ['noSuffix target.url'] },
    { why: 'a suffix alone is no site', post: target('https://com.cn/'), finds: ['noSuffix target.url'] },
    {
      why: 'a zero-width space inside',
      post: { text: '见 https://www.exa\u200bmple.com/a 吧' },
      finds: ['hiddenCharacter text 「https://www.exa\u200bmple.com/a」'],
    },
    {
      why: 'a character that turns the reading direction',
      post: target('https://www.example.com/\u202egpj.a'),
      finds: ['hiddenCharacter target.url'],
    },
    {
      why: 'a control character',
      post: target('https://www.example.com/\u0007'),
      finds: ['hiddenCharacter target.url'],
    },
    {
      why: 'a backslash',
      post: { text: 'https://www.example.com\\a' },
      finds: ['backslash text 「https://www.example.com\\a」'],
    },
    {
      why: 'full-width dots',
      post: { text: 'https://www．example．com/a' },
      finds: ['fullWidthHost text 「https://www．example．com/a」'],
    },
    {
      why: 'the Chinese full stop for a dot',
      post: { text: 'https://www。example。com' },
      finds: ['fullWidthHost text 「https://www。example。com」'],
    },
    { why: 'full-width letters', post: target('https://ｗｗｗ.example.com'), finds: ['fullWidthHost target.url'] },
    { why: 'no host at all', post: target('https://'), finds: ['unreadable target.url'] },
    { why: 'nothing written', post: target(''), finds: ['unreadable target.url'] },
    { why: 'a word where an address is due', post: target('见官网'), finds: ['noSuffix target.url'] },
    { why: '256 characters', post: { text: long(256) }, finds: [`tooLong text 「${long(256)}」`] },
    {
      why: 'a first comment',
      post: { firstComment: 'http://10.0.0.1' },
      finds: ['ipHost firstComment 「http://10.0.0.1」'],
    },
    {
      why: 'a mini-program’s web fallback',
      post: { placement: 'ad', target: { kind: 'mini-program', fallbackUrl: 'http://localhost' } },
      finds: ['noSuffix target.fallbackUrl'],
    },
  ],
);

describe('link-well-formed', () => {
  it('says everything that is wrong with one address', () => {
    expect(quotes('link-well-formed', target('http://a:b@10.0.0.1\\x'))).toEqual([
      'backslash target.url',
      'ipHost target.url',
      'userinfo target.url',
    ]);
  });

  it('a link that cannot be read is held by itself, whatever its site', () => {
    expect(judge(target('http://localhost')).verdict).toBe('held');
  });
});
