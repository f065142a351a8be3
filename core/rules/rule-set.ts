// The identity of what posts are judged by.
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Sha256 } from '../domain/content.ts';
import { PROVINCES } from '../domain/province.ts';
import { AGAINST, BANNED_PRODUCTS, OFFERS } from '../facts/banned-products.ts';
import { CATEGORIES } from '../facts/categories.ts';
import { LOOKING_BACK, MORNINGS, STILL_TO_COME } from '../facts/day-words.ts';
import { FIXED_FESTIVALS, LUNAR_FESTIVALS, SUNDAY_FESTIVALS } from '../facts/festivals.ts';
import { BEHIND_MARK, NOTHING_MORE, OTHERS_AI, THING_MADE } from '../facts/ai-made.ts';
import { CONFUSABLES, CONFUSABLE_PAIRS } from '../facts/confusables.ts';
import { ABSOLUTE_TERMS } from '../facts/absolute-terms.ts';
import * as ABSOLUTE_EXCEPTIONS from '../facts/absolute-exceptions.ts';
import { NO_MARK, SHOPS, TAOBAO_CODE } from '../facts/ad-labels.ts';
import { ACCOUNT_ID, DIVERSIONS, MOBILE, WARNS_READERS } from '../facts/diversions.ts';
import { GOVERNMENT_SUFFIXES } from '../facts/government.ts';
import { CONFUSABLE_CHARACTERS } from '../facts/homophones.ts';
import { HOLIDAY_SEASONS } from '../facts/holiday-seasons.ts';
import { HOLIDAY_TABLES } from '../facts/holidays.ts';
import { LEFTOVER_PATTERNS } from '../facts/leftovers.ts';
import {
  COUNTED_CALL,
  DONE_HERE,
  LOTTERY_PARTS,
  LOTTERY_TOOL,
  NO_DRAW,
  NOT_NOW,
  SOMETHING_TO_WIN,
  WEAK_CALLS,
} from '../facts/lotteries.ts';
import { DOUBTFUL_FORMATS, PICTURE_FORMATS, WORK_FORMATS } from '../facts/media-formats.ts';
import { MEDIA } from '../facts/media.ts';
import { MINI_PROGRAM_LIMITS, NOT_IN_QUERY } from '../facts/mini-programs.ts';
import { TRACKING_PARAMETERS } from '../facts/page-key.ts';
import { PLATFORMS, TAOBAO_DOMAINS } from '../facts/platforms.ts';
import { AMOUNT, BARE, TERMS } from '../facts/prices.ts';
import { QINGMING, SENSITIVE_DAYS } from '../facts/sensitive-days.ts';
import { SHORTENERS } from '../facts/shorteners.ts';
import { GOODS_PLACES, TAOBAO_APP_SCHEMES, TAOBAO_TOKEN } from '../facts/taobao.ts';
import { REGION_IN_LIST, SAYS_REGIONS, STATE_TERMS } from '../facts/state-matters.ts';
import { WEIBO_HOSTS } from '../facts/weibo-hosts.ts';
import { WELL_KNOWN_DOMAINS } from '../facts/well-known-domains.ts';
import { WORD_GROUPS } from '../facts/word-groups.ts';
import { GUARANTEES, PROMISES_NOTHING } from '../facts/guarantees.ts';
import type { WorkspaceState } from './context/rule-context.ts';
import { ruleMetas } from './registry.ts';

// Raised by one whenever links are read, or standings and runs worked out, in another way.
const ENGINE_REVISION = 2;

const sourcesOf = (patterns: Readonly<Record<string, RegExp>>): unknown =>
  Object.entries(patterns).map(([name, { source, flags }]) => [name, source, flags]);

const shipped = (): unknown => [
  ENGINE_REVISION,
  GOVERNMENT_SUFFIXES,
  [...TAOBAO_DOMAINS],
  [...ruleMetas.values()],
  [MEDIA, PLATFORMS, SHOPS, SHORTENERS, WEIBO_HOSTS, WELL_KNOWN_DOMAINS].map((list) => [...list.values()]),
  WORD_GROUPS,
  GUARANTEES,
  PROVINCES,
  CATEGORIES,
  BANNED_PRODUCTS,
  [...Object.values(AGAINST), OFFERS].map(({ source }) => source),
  [HOLIDAY_TABLES, QINGMING, SENSITIVE_DAYS, FIXED_FESTIVALS, LUNAR_FESTIVALS, SUNDAY_FESTIVALS, LOOKING_BACK.source],
  [HOLIDAY_SEASONS, MORNINGS, STILL_TO_COME.source],
  [CONFUSABLE_CHARACTERS, PICTURE_FORMATS, DOUBTFUL_FORMATS, WORK_FORMATS],
  [CONFUSABLES, CONFUSABLE_PAIRS],
  [GOODS_PLACES, TAOBAO_APP_SCHEMES, TAOBAO_TOKEN.source],
  [MINI_PROGRAM_LIMITS, NOT_IN_QUERY.source],
  TRACKING_PARAMETERS,
  sourcesOf({ PROMISES_NOTHING }),
  ABSOLUTE_TERMS,
  STATE_TERMS,
  DIVERSIONS,
  [...WEAK_CALLS, ...NO_DRAW],
  NO_MARK,
  sourcesOf({ REGION_IN_LIST, SAYS_REGIONS, TAOBAO_CODE, ACCOUNT_ID, MOBILE, WARNS_READERS }),
  sourcesOf({ BEHIND_MARK, NOTHING_MORE, OTHERS_AI, THING_MADE }),
  sourcesOf({
    ...LOTTERY_PARTS,
    LOTTERY_TOOL,
    NOT_NOW,
    COUNTED_CALL,
    DONE_HERE,
    SOMETHING_TO_WIN,
    AMOUNT,
    BARE,
    TERMS,
  }),
  sourcesOf(ABSOLUTE_EXCEPTIONS),
  LEFTOVER_PATTERNS.map(({ kind, pattern }) => [kind, pattern.source, pattern.flags]),
];

const digests = new WeakMap<Sha256, string>();

/** The digest of the rules and lists that come with this version of the product, 64 hex digits. */
export function shippedRuleSet(sha256: Sha256): string {
  let digest = digests.get(sha256);
  if (digest === undefined) {
    digest = sha256(canonicalJson(shipped()));
    digests.set(sha256, digest);
  }
  return digest;
}

/** The name of the rules, parameters and lists that a workspace judges by: 12 hex digits. */
export const ruleSetOf = (state: Pick<WorkspaceState, 'settings' | 'listEntries'>, sha256: Sha256): string =>
  sha256(canonicalJson([shippedRuleSet(sha256), state.settings, state.listEntries])).slice(0, 12);
