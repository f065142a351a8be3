// What WeChat's documents allow of links to mini-programs (weibo-facts 4.3).
import type { Confidence } from './reference-list.ts';

/** A number that a platform lays down. */
export interface PlatformLimit {
  readonly value: number;
  readonly source: string;
  /** The day on which the source was read. */
  readonly asOf: string;
  readonly confidence: Confidence;
}

const limit = (value: number, source: string): PlatformLimit => ({
  value,
  source,
  asOf: '2026-11-23',
  confidence: 'A',
});

const DOCS = 'developers.weixin.qq.com';

export const MINI_PROGRAM_LIMITS = {
  /** Characters of a query that goes with a page. */
  query: limit(1024, `${DOCS}, URL Scheme API, jump_wxa.query`),
  /** Characters of a plain URL Scheme's query, percent-encoded. */
  schemeQuery: limit(512, `${DOCS}, plain URL Scheme, since 2023-12-19`),
  /** Characters of `cq`, percent-encoded. */
  custom: limit(256, `${DOCS}, URL Link, cq`),
  /** Days for which a generated URL Scheme, a URL Link or a temporary Short Link opens at most. */
  linkLife: limit(30, `${DOCS}, URL Scheme and URL Link, since 2022-04-11`),
} as const;

/** What may not stand in the query of a page; source: URL Scheme API, jump_wxa.query. */
export const NOT_IN_QUERY = /[^0-9A-Za-z!#$&'()*+,/:;=?@\-._~%`]/u;
