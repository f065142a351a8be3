// Links made to be misread, with the host to which each leads by how it was made; no parser of ours has a hand in that.
import { domainToASCII } from 'node:url';

/** One constructed link. */
export interface MadeLink {
  readonly technique: string;
  readonly raw: string;
  /** Where a browser goes; undefined where it goes nowhere, or to no web page. */
  readonly host: string | undefined;
}

/** A stranger's host: on no list and nobody's site. */
const STRANGER = 'evil-shop.example.info';

type Make = (listed: string) => readonly (readonly [raw: string, host: string | undefined])[];

const path = '/sale?id=1';
const toStranger = (...raws: readonly string[]) => raws.map((raw) => [raw, STRANGER] as const);
const nowhere = (...raws: readonly string[]) => raws.map((raw) => [raw, undefined] as const);
const dashed = (host: string): string => host.replaceAll('.', '-');
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const encoded = (text: string): string =>
  [...text].map((sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
const spread = (text: string, between: string): string => `${text.slice(0, 2)}${between}${text.slice(2)}`;

/** The name under which everything is allowed, where that is not the host itself. */
const APEXES: Readonly<Record<string, string>> = {
  'www.gov.cn': 'gov.cn',
  'beian.miit.gov.cn': 'gov.cn',
  'www.example.com': 'example.com',
};
const apexOf = (listed: string): string => APEXES[listed] ?? listed;

const HIDDEN = ['\u200b', '\u2060', '\ufeff', '\u00ad', '\ufe0f'];
const IGNORED = ['\t', '\n', '\r'];
const JOINERS = ['~', '!', '$', '&', "'", '(', ')', '+', ',', ';', '=', '{', '}', '"', '`', '~~', '!,'];

/** By technique: what is made of a host that is allowed. */
const TECHNIQUES: Readonly<Record<string, Make>> = {
  'user info': (listed) =>
    toStranger(
      `https://${listed}@${STRANGER}${path}`,
      `https://${listed}:443@${STRANGER}${path}`,
      `https://${listed}:pass@${STRANGER}`,
      `https://www.${listed}@${STRANGER}:8443${path}`,
      `https://${listed}%2f@${STRANGER}${path}`,
      `https://${listed}%23@${STRANGER}${path}`,
      `https://a@${listed}@${STRANGER}${path}`,
      `http://${listed}&@${STRANGER}#@${listed}`,
      `https://${listed};@${STRANGER}/${listed}`,
    ),
  backslash: (listed) => [
    ...toStranger(
      `https://${STRANGER}\\@${listed}${path}`,
      `https://${STRANGER}\\.${listed}${path}`,
      `https:\\\\${STRANGER}\\${listed}`,
      `https:/\\${STRANGER}/@${listed}`,
      `http:\\/${STRANGER}\\\\${listed}`,
    ),
  ],
  'the known name in front': (listed) => {
    const hosts = [`${listed}.${STRANGER}`, `${dashed(listed)}.${STRANGER}`, `www.${listed}.${STRANGER}`];
    return hosts.map((host) => [`https://${host}${path}`, host]);
  },
  'the known name at the end': (listed) =>
    [`evil${apexOf(listed)}`, `evil-${apexOf(listed)}`].flatMap((host) => [
      [`https://${host}${path}`, host] as const,
      [`HTTPS://${host.toUpperCase()}${path}`, host] as const,
    ]),
  'another suffix': (listed) => {
    const stem = listed.slice(0, listed.lastIndexOf('.'));
    return ['zip', 'info', 'top', 'shop'].map((suffix) => [`https://${stem}.${suffix}${path}`, `${stem}.${suffix}`]);
  },
  'the known name beside it': (listed) =>
    toStranger(
      `https://${STRANGER}/${listed}`,
      `https://${STRANGER}/https://${listed}/`,
      `https://${STRANGER}?${listed}`,
      `https://${STRANGER}?url=https://${listed}/`,
      `https://${STRANGER}#${listed}`,
      `https://${STRANGER}#@${listed}`,
      `https://${STRANGER}/?u=https%3A%2F%2F${listed}`,
      `https://${STRANGER}/.${listed}`,
      `https://${STRANGER}/@${listed}`,
      `https://${STRANGER}/;@${listed}`,
      `https://${STRANGER}/%2e%2e/${listed}`,
    ),
  port: (listed) => [
    ...toStranger(
      `https://${STRANGER}:443/${listed}`,
      `https://${STRANGER}:8443/${listed}`,
      `https://${STRANGER}:/${listed}`,
      `http://${STRANGER}:00080/${listed}`,
    ),
    ...nowhere(`https://${STRANGER}:99999/${listed}`, `https://${STRANGER}:44a3/`, `https://${listed}:${STRANGER}/`),
  ],
  'hidden characters': (listed) =>
    HIDDEN.flatMap((sign) => [
      [`https://${spread(STRANGER, sign)}/${listed}`, STRANGER] as const,
      [`https://${listed}${sign}.${STRANGER}${path}`, `${listed}.${STRANGER}`] as const,
      [`https://${listed}${sign}@${STRANGER}${path}`, STRANGER] as const,
    ]),
  'characters that are passed over': (listed) =>
    IGNORED.flatMap((sign) => [
      [`https://${spread(STRANGER, sign)}/${listed}`, STRANGER] as const,
      [`ht${sign}tps://${STRANGER}/${listed}`, STRANGER] as const,
      [`https:/${sign}/${STRANGER}/${listed}`, STRANGER] as const,
      [`https://${listed}.${sign}${STRANGER}`, `${listed}.${STRANGER}`] as const,
    ]),
  'control characters': (listed) =>
    nowhere(
      `https://${listed}\u0000.${STRANGER}`,
      `https://${listed}\u0001.${STRANGER}`,
      `https://${listed} .${STRANGER}`,
      `https://${listed}\u007f.${STRANGER}`,
      `https://${listed}%00.${STRANGER}`,
      `https://${listed}%20.${STRANGER}`,
      `https://${listed}<.${STRANGER}`,
      `https://${listed}^.${STRANGER}`,
      `https://${listed}|.${STRANGER}`,
    ),
  'full-width writing': (listed) => [
    ...toStranger(`https://${wide(STRANGER)}/${listed}`, `https://${STRANGER.replaceAll('.', '。')}/${listed}`),
    ...toStranger(
      `https://${STRANGER.replaceAll('.', '．')}/${listed}`,
      `https://${STRANGER.replaceAll('.', '｡')}?${listed}`,
    ),
    [`https://${listed}．${STRANGER}${path}`, `${listed}.${STRANGER}`],
    [`https://${listed}。${STRANGER}${path}`, `${listed}.${STRANGER}`],
    ...nowhere(
      `https://${listed}＠.${STRANGER}`,
      `https://${listed}／.${STRANGER}`,
      `https://${listed}？.${STRANGER}`,
      `https://${listed}＃.${STRANGER}`,
      `https://${listed}：.${STRANGER}`,
      `https://${listed}％.${STRANGER}`,
    ),
  ],
  'encoded hosts': (listed) => [
    ...toStranger(
      `https://${encoded(STRANGER)}/${listed}`,
      `https://${STRANGER.replaceAll('.', '%2e')}/${listed}`,
      `https://%65${STRANGER.slice(1)}/${listed}`,
      `https://${STRANGER.replaceAll('.', '%E3%80%82')}/${listed}`,
    ),
    [`https://${listed}%2e${STRANGER}${path}`, `${listed}.${STRANGER}`],
    ...nowhere(
      `https://${listed}%2f.${STRANGER}`,
      `https://${listed}%40.${STRANGER}`,
      `https://${listed}%3a.${STRANGER}`,
    ),
    ...nowhere(`https://${listed}%zz.${STRANGER}`, `https://${listed}%.${STRANGER}`),
  ],
  'IP addresses in their forms': (listed) => [
    ...[
      `http://203.0.113.7/${listed}`,
      `http://0xCB.0.0x71.7/${listed}`,
      `http://0313.0.0161.7/${listed}`,
      `http://3405803783/${listed}`,
      `http://0xcb007107/${listed}`,
      `http://203.0.28935/${listed}`,
      `http://203.28935/${listed}`,
      `http://${listed}@203.0.113.7/`,
      `http://２０３.0.113.7/${listed}`,
      `http://203.0.113.7./${listed}`,
      `http://203%2e0.113.7/${listed}`,
    ].map((raw) => [raw, '203.0.113.7'] as const),
    [`http://[2001:db8::7]/${listed}`, '[2001:db8::7]'],
    [`http://[2001:DB8:0::7]:80/${listed}`, '[2001:db8::7]'],
    [`http://[::ffff:203.0.113.7]/${listed}`, '[::ffff:cb00:7107]'],
    ...nowhere(`http://256.0.0.1/${listed}`, `http://203.0.113.7.1/${listed}`, `http://[2001:db8::7/${listed}`),
  ],
  'international hosts': (listed) => {
    const hosts = [`${listed}.青禾茶.example.info`, `${dashed(listed)}.例子.中国`, `bücher.${listed}.example.info`];
    return hosts.flatMap((host) => {
      const ascii = domainToASCII(host);
      return [`https://${host}${path}`, `https://${ascii}${path}`].map((raw) => [raw, ascii] as const);
    });
  },
  'letters of another script': (host) => {
    const listed = apexOf(host);
    const twins: Readonly<Record<string, string>> = {
      a: 'а',
      e: 'е',
      o: 'о',
      c: 'с',
      p: 'р',
      i: 'і',
      x: 'х',
      s: 'ѕ',
      y: 'у',
    };
    const stem = listed.lastIndexOf('.');
    const places = [...listed.slice(0, stem)].flatMap((sign, at) => (twins[sign] === undefined ? [] : [at]));
    return places.slice(0, 3).flatMap((at) => {
      const twin = `${listed.slice(0, at)}${twins[listed[at] ?? ''] ?? ''}${listed.slice(at + 1)}`;
      const ascii = domainToASCII(twin);
      return [`https://${twin}${path}`, `https://${ascii}/`].map((raw) => [raw, ascii] as const);
    });
  },
  'dots too many': (listed) => [
    [`https://${STRANGER}./${listed}`, STRANGER],
    [`https://${listed}.${STRANGER}./`, `${listed}.${STRANGER}`],
    ...nowhere(`https://${listed}..${STRANGER}:x/`, `https://.${STRANGER}:x/${listed}`),
  ],
  'mixed case': (listed) =>
    toStranger(
      `HtTpS://${STRANGER.toUpperCase()}/${listed}`,
      `https://${STRANGER[0]?.toUpperCase() ?? ''}${STRANGER.slice(1)}#${listed}`,
    ),
  'slashes too few or too many': (listed) =>
    toStranger(
      `https:///${STRANGER}/${listed}`,
      `https:/${STRANGER}/${listed}`,
      `https:${STRANGER}/${listed}`,
      `https:////${STRANGER}?${listed}`,
    ),
  'signs that join': (listed) => [
    ...JOINERS.map((sign) => [`https://${listed}${sign}.${STRANGER}/`, `${listed}${sign}.${STRANGER}`] as const),
    // Chromium makes an escape of an asterisk, and no name has one.
    ...nowhere(`https://${listed}*.${STRANGER}/`),
  ],
  'other schemes': (listed) =>
    nowhere(
      `javascript:location='https://${listed}'`,
      `ftp://${listed}/`,
      `data:text/html,${listed}`,
      `intent://${listed}/#Intent;end`,
      `file://${listed}/`,
      `blob:https://${listed}/1`,
    ),
};

/** Every technique on every one of these hosts; none of the links leads to a host that is allowed. */
export const adversarialLinks = (listed: readonly string[]): MadeLink[] =>
  Object.entries(TECHNIQUES).flatMap(([technique, make]) =>
    listed.flatMap((host) => make(host).map(([raw, leadsTo]) => ({ technique, raw, host: leadsTo }))),
  );

/** Links to these hosts as people write them, each with that host. */
export const plainLinks = (listed: readonly string[]): MadeLink[] =>
  listed.flatMap((host) =>
    [
      `https://${host}`,
      `https://${host}/`,
      `http://${host}/a/b.html`,
      `https://${host}/s?q=1&utm_source=weibo`,
      `https://${host}/a?to=https%3A%2F%2F${STRANGER}`,
      `https://${host}/#/new`,
      `https://${host}/#top`,
      `https://${host}:443/a`,
      `https://${host}:8443/a`,
      `HTTPS://${host.toUpperCase()}/A`,
      `https://${host}/@qinghe/1`,
      `https://${host}/a_(1)-b~c`,
      `https://${host}/%E8%8C%B6`,
      `https://${host}/a,b;c=d`,
      `https://${host}?a[]=1`,
      host,
      `${host}/new`,
    ].map((raw) => ({ technique: 'plain', raw, host })),
  );
