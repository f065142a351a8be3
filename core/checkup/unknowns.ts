// What a check-up does not know. A finding that rests on an account or client nobody has recorded holds nothing: it becomes a
// sentence that says what is unknown.
import type { Finding } from '../domain/finding.ts';
import type { Post } from '../domain/post.ts';
import { type Sentence, fillBoth, sentences } from '../messages/phrase.ts';
import type { Strangers } from './stand-ins.ts';

const UNKNOWN = sentences({
  listing: {
    zh: '账号{account}未登记，外链 {host} 是否已加白未知，账号是否已认证也未知。',
    en: 'The account{account} is not recorded: whether {host} is on its whitelist is unknown, and so is its verification.',
  },
  links: {
    zh: '账号{account}未登记，是否已认证、个人号是否开通外链功能未知，链接能不能点开要先核实。',
    en: 'The account{account} is not recorded: whether it is verified, or has paid links as a personal account, is unknown; please make sure that the link opens.',
  },
  verification: {
    zh: '账号{account}未登记，是否已认证未知；没认证的，广告可能过不了审。',
    en: 'The account{account} is not recorded: whether it is verified is unknown; without that the ad may not pass review.',
  },
  'mini-program': {
    zh: '账号{account}未登记，是否开通广告跳小程序未知。',
    en: 'The account{account} is not recorded: whether its ads may lead to mini-programs is unknown.',
  },
  advertiser: {
    zh: '客户{client}未登记，广告主信息是否齐全、落地页是否核对过未知。',
    en: 'The client{client} is not recorded: whether the advertiser is on record and the landing page was checked is unknown.',
  },
});

const ADVICE = sentences({
  listing: {
    zh: '核实这个账号的蓝V 认证和加白名单；没加白就先申请，或把链接拿掉。',
    en: 'Look up the account’s verification and its whitelist; apply if the host is not listed, or take the link out.',
  },
  links: {
    zh: '核实账号的认证；个人号没开通外链功能的，把链接拿掉。',
    en: 'Look up the account’s verification; take the link out if it is a personal account without paid links.',
  },
  verification: {
    zh: '核实账号的认证，没认证的先办。',
    en: 'Look up the account’s verification, and get it if it has none.',
  },
  'mini-program': {
    zh: '到账号的广告后台看有没有开通。',
    en: 'See in the account’s ad centre whether it is on.',
  },
  advertiser: {
    zh: '向客户要营业执照和联系方式，打开落地页核对一遍。',
    en: 'Ask the client for its licence and contact, and check the landing page.',
  },
});

export type UnknownTopic = keyof typeof UNKNOWN;

/** What is not known of a row, in words, with what to do. */
export interface Unknown {
  readonly topic: UnknownTopic;
  readonly text: Sentence;
  readonly advice: Sentence;
}

/** Rules that turn on a record nobody made, and what is unknown in their place; `nothing` where the sheet itself shows nothing. */
export const RESTING_ON: Readonly<
  Record<'account' | 'nameless' | 'client', Readonly<Record<string, UnknownTopic | 'nothing'>>>
> = {
  account: {
    'account-unverified-ad': 'verification',
    'account-unverified-link': 'links',
    'ad-label-required': 'nothing',
    'kol-order-recorded': 'nothing',
    'link-site-allowed': 'listing',
    'target-mini-program-enabled': 'mini-program',
  },
  // Two rows without an account need not be of one account.
  nameless: {
    'account-nickname-form': 'nothing',
    'schedule-collision': 'nothing',
    'text-repeated': 'nothing',
  },
  client: {
    'client-identity-recorded': 'advertiser',
    'link-other-client': 'nothing',
    'target-landing-reviewed': 'advertiser',
    'text-wrong-client': 'nothing',
  },
};

/** Parts the findings of a post into those that hold whoever posts it, and what is unknown in place of the others. */
export function partUnknowns(
  { accountId, clientId }: Pick<Post, 'accountId' | 'clientId'>,
  findings: readonly Finding[],
  names: { readonly account: string; readonly client: string },
  strangers: Strangers,
): { readonly known: readonly Finding[]; readonly unknown: readonly Unknown[] } {
  const tables = [
    ...(strangers.accounts.has(accountId) ? [RESTING_ON.account] : []),
    ...(strangers.nameless === accountId ? [RESTING_ON.nameless] : []),
    ...(strangers.clients.has(clientId) ? [RESTING_ON.client] : []),
  ];
  if (tables.length === 0) return { known: findings, unknown: [] };
  const known: Finding[] = [];
  const met = new Map<string, { readonly topic: UnknownTopic; readonly host: string }>();
  for (const finding of findings) {
    const topic = tables.map((table) => table[finding.rule]).find((one) => one !== undefined);
    // What is no website at all is on nobody's whitelist: such a finding has no way out.
    if (topic === undefined || (topic === 'listing' && finding.fix === undefined)) known.push(finding);
    else if (topic !== 'nothing') {
      const host = topic === 'listing' ? String(finding.data['host'] ?? '') : '';
      met.set(`${topic} ${host}`, { topic, host });
    }
  }
  const said = [...met.values()].filter(
    // The sentence on a listing says it of the verification too.
    ({ topic }, _at, all) => !OF_VERIFICATION.has(topic) || !all.some((other) => other.topic === 'listing'),
  );
  const data = { account: quoted(names.account), client: quoted(names.client) };
  return {
    known,
    unknown: said.map(({ topic, host }) => {
      const text = {
        zh: fillBoth(UNKNOWN[topic], { ...data, host }).zh,
        en: fillBoth(UNKNOWN[topic], { account: spaced(names.account), client: spaced(names.client), host }).en,
      };
      return { topic, text, advice: ADVICE[topic] };
    }),
  };
}

const OF_VERIFICATION: ReadonlySet<UnknownTopic> = new Set(['links', 'verification']);

const quoted = (name: string): string => (name === '' ? '' : `「${name}」`);
const spaced = (name: string): string => (name === '' ? '' : ` "${name}"`);
