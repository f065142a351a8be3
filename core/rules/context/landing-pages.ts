// The web pages that an ad leads to, and whether somebody checked them.
import type { Account } from '../../domain/account.ts';
import type { Field, Span } from '../../domain/finding.ts';
import { type LinkSite, readLink } from '../../domain/link-site.ts';
import type { Post } from '../../domain/post.ts';
import { agencyEntry } from '../../facts/agency-lists.ts';
import { pageKey } from '../../facts/page-key.ts';
import type { PostLink } from './post-links.ts';
import type { RuleContext } from './rule-context.ts';
import type { Run } from './run.ts';

/** One web page that an ad leads to. */
export interface LandingPage {
  readonly field: Field;
  readonly span?: Span | undefined;
  /** Its address without the scheme and without what only marks where readers came from. */
  readonly page: string;
  readonly domain: string;
  /** `partly`: a check is recorded, but not for every day of the run. */
  readonly checked: 'yes' | 'partly' | 'no';
}

/** The pages behind an ad's addresses, each once. Weibo's own are no landing pages, and behind a short link none is seen. */
export function landingPagesOf(
  post: Post,
  links: readonly PostLink[],
  account: Account,
  run: Run,
  context: RuleContext,
): readonly LandingPage[] {
  const pages = new Map<string, LandingPage>();
  const add = (site: LinkSite, { field, span }: Pick<LandingPage, 'field' | 'span'>): void => {
    const page = pageKey(site.href);
    if (pages.has(page)) return;
    const { href, domain } = site;
    pages.set(page, {
      field,
      ...(span && { span }),
      page,
      domain,
      checked: isChecked(href, page, account, run, context),
    });
  };
  for (const link of links) {
    const { site, standing, hiddenBehind } = link;
    if (site !== undefined && standing?.kind !== 'weibo' && hiddenBehind === undefined) add(site, link);
  }
  // An address of Taobao's is no link that needs a listing, but it is a page.
  const { target } = post;
  const taobao = target.kind === 'taobao' ? readLink(target.url).site : undefined;
  if (taobao !== undefined && !links.some(({ field }) => field === 'target.url')) add(taobao, { field: 'target.url' });
  return [...pages.values()];
}

function isChecked(
  href: string,
  page: string,
  { id }: Account,
  { first, last }: Run,
  { lists }: RuleContext,
): LandingPage['checked'] {
  const known = lists.get('landing-pages')?.get(page);
  if (known === undefined) return 'no';
  if (agencyEntry(lists, 'landing-pages', href, id, first, last)?.change === 'add') return 'yes';
  const some = known.some(({ change, accountId }) => change === 'add' && (accountId === undefined || accountId === id));
  return some ? 'partly' : 'no';
}
