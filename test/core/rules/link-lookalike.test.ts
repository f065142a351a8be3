import { postTable } from './rule-table.ts';

const text = (host: string) => ({ text: `见 https://${host}/a` });
const found = (message: string, host: string) => [`${message} text 「https://${host}/a」`];
const fails = (why: string, message: string, host: string) => ({ why, post: text(host), finds: found(message, host) });
const passes = (why: string, host: string) => ({ why, post: text(host) });
const site = (host: string) => ({ sites: [{ id: 'tea-own', clientId: 'tea', host }] });

postTable(
  'link-lookalike',
  [
    passes('the own site', 'www.example.com'),
    passes('a host beside it', 'tea.example.com'),
    passes('a site that nobody knows', 'www.qinghe-tea.org'),
    passes('a known site', 'www.taobao.com'),
    passes('a known site that is not allowed', 'www.zhihu.com'),
    passes('an official site', 'www.gov.cn'),
    passes('a short name has many neighbours', 'qd.com'),
    passes('and a word of five letters', 'small.com'),
    passes('the same name elsewhere', 'example.cn'),
    passes('two edits away', 'taobaoge.com'),
    passes('a family name before a short known one', 'lifeng.com'),
    passes('a known name inside a longer one', 'taobao-guide.org'),
    passes('a known name under an own domain', 'taobao.qinghe-tea.org'),
    passes('letters with accents that nobody imitates with', 'bücher-tee.de'),
    passes('Chinese', '青禾茶业.中国'),
    {
      why: 'a site kept for any client',
      post: text('www.examp1e.com'),
      change: { sites: [{ id: 'twin', clientId: 'nord', host: 'www.examp1e.com' }] },
    },
    {
      why: 'a host that the agency tested',
      post: text('taobaoo.com'),
      change: { lists: [{ list: 'platforms', value: 'taobaoo.com', change: 'add', evidence: '实测截图' }] },
    },
  ],
  [
    fails('a one for an l', 'confusable', 'www.examp1e.com'),
    fails('a nought for an o', 'confusable', 'ta0bao.com'),
    fails('rn for m', 'confusable', 'trnall.com'),
    fails('vv for w', 'confusable', 'vveibo.com'),
    fails('a Cyrillic letter', 'confusable', 'tаobao.com'),
    fails('the same in punycode', 'confusable', 'xn--tobao-4ve.com'),
    fails('a Greek letter', 'confusable', 'weibο.com'),
    fails('an accent', 'confusable', 'táobao.com'),
    fails('all letters foreign', 'confusable', 'хiаоhоngѕhu.com'),
    fails('a letter doubled', 'oneEdit', 'taobaoo.com'),
    fails('a letter left out', 'oneEdit', 'xiaohonshu.com'),
    fails('a letter exchanged', 'oneEdit', 'people.com.cm'),
    fails('two letters swapped', 'oneEdit', 'doyuin.com'),
    fails('swapped in a short name', 'oneEdit', 'wiebo.com'),
    fails('doubled in a short name', 'oneEdit', 'weiibo.com'),
    fails('the suffix one letter short', 'oneEdit', 'taobao.co'),
    fails('the own site with a letter exchanged', 'oneEdit', 'www.exemple.com'),
    fails('the own site swapped', 'oneEdit', 'exmaple.com'),
    fails('a known site in front', 'inFront', 'www.taobao.com.qinghe-tea.org'),
    fails('the own site in front', 'inFront', 'example.com.qinghe-tea.org'),
    fails('an official site in front', 'inFront', 'www.gov.cn.qinghe-tea.org'),
    fails('a suffix that is none', 'inFront', 'www.beijing.gov.com'),
    {
      why: 'a site in Chinese letters',
      post: text('エ夫茶.中国'),
      change: site('工夫茶.中国'),
      finds: found('confusable', 'エ夫茶.中国'),
    },
    {
      why: 'in a target',
      post: { target: { kind: 'web', url: 'https://ta0bao.com' } },
      finds: ['confusable target.url'],
    },
    {
      why: 'behind a recorded short link',
      post: { text: 'http://t.cn/A6abc' },
      change: {
        lists: [{ list: 'short-links', value: 't.cn/A6abc', change: 'add', destination: 'https://ta0bao.com' }],
      },
      finds: ['confusable text 「http://t.cn/A6abc」'],
    },
  ],
);
