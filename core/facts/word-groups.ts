// Every word that some rule looks for in a text, by what it is a sign of: all of them are found in one pass.
import { APPROVAL_SIGNS } from '../domain/approval-number.ts';
import { ABSOLUTE_TERMS } from './absolute-terms.ts';
import { AD_MARK, PURCHASE_WORDS } from './ad-labels.ts';
import { AI_MADE } from './ai-made.ts';
import { BANNED_PRODUCTS } from './banned-products.ts';
import { CATEGORIES } from './categories.ts';
import { CALLS, COUNTDOWNS, ENDINGS, RELATIVE_DAYS, WEEKDAYS, YEARS } from './day-words.ts';
import { DIVERSIONS } from './diversions.ts';
import { GUARANTEES } from './guarantees.ts';
import { LEFTOVER_SIGNS } from './leftovers.ts';
import { LOTTERY_CALLS } from './lotteries.ts';
import { OFFER_WORDS } from './offers.ts';
import { PRICE_NAMES } from './prices.ts';
import { STATE_TERMS } from './state-matters.ts';

/** The words by group. A word is found whatever its case and width, and with spaces or hidden characters inside. */
export const WORD_GROUPS = {
  absolute: ABSOLUTE_TERMS.map(({ word }) => word),
  'ad-mark': [AD_MARK],
  'ai-made': AI_MADE,
  approval: APPROVAL_SIGNS,
  banned: BANNED_PRODUCTS.map(({ word }) => word),
  day: [...Object.keys(RELATIVE_DAYS), ...Object.keys(WEEKDAYS), ...COUNTDOWNS, ...ENDINGS, ...CALLS, ...YEARS],
  diversion: DIVERSIONS.map(({ word }) => word),
  guarantee: GUARANTEES.map(({ word }) => word),
  leftover: LEFTOVER_SIGNS,
  lottery: LOTTERY_CALLS,
  offer: OFFER_WORDS,
  price: PRICE_NAMES,
  purchase: PURCHASE_WORDS,
  required: CATEGORIES.flatMap(({ sentences }) => sentences.flatMap(({ accepted }) => accepted)),
  state: STATE_TERMS.map(({ word }) => word),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WordGroup = keyof typeof WORD_GROUPS;
