import { domainOf } from '../domain/link-site.ts';
import { isWeChatDomain } from '../domain/mini-program.ts';
import { isTaobaoDomain } from '../facts/platforms.ts';
import { fold, isNothing } from './fold.ts';
import type { TargetForm } from './sheet-reading.ts';
import { isUndecided } from './undecided.ts';

/** What a link cell holds: the links in order, and what is written there beside them. */
export interface LinksRead {
  readonly links: readonly string[];
  readonly beside: string;
}

const MINI_PROGRAM = /^(?:#小程序:\/\/|weixin:\/\/)/i;
const WITH_SCHEME = /(?:#小程序|[a-z][a-z0-9+.-]*):\/\/[^\s<>"'，。；、！？（）《》「」【】]+/gi;
const BARE_HOST = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
const BESIDE = /^[\s\p{P}]*(?:官网|落地页|链接|网址|地址|跳转|跳转链接|小程序|淘宝|天猫|link|url)?[\s\p{P}]*$/iu;

/** Splits a link cell. Links stay as written, even malformed ones: judging them is the rules' work. */
export function readLinks(cell: string): LinksRead {
  const links: string[] = [];
  const beside: string[] = [];
  for (const line of cell.split('\n')) {
    const written = line.trim();
    if (isNothing(written) || isUndecided(written)) continue;
    // A mini-program's name may hold a space, so such a link runs to the end of its line.
    if (MINI_PROGRAM.test(written)) {
      links.push(written);
      continue;
    }
    for (const part of written.split(/\s+/)) {
      if (BARE_HOST.test(fold(part))) {
        links.push(part);
        continue;
      }
      const found = part.match(WITH_SCHEME) ?? [];
      links.push(...found);
      const remains = found.reduce((text, link) => text.replace(link, ' '), part);
      if (!BESIDE.test(remains)) beside.push(remains.trim());
    }
  }
  return { links, beside: beside.join(' ') };
}

/** True for a link that opens inside WeChat, whatever the post. */
export const isMiniProgramLink = (link: string): boolean => MINI_PROGRAM.test(link);

/** Where an ad's link leads: Taobao by its domain, a mini-program by its form, else the web. */
export function targetOf(link: string): TargetForm {
  if (isMiniProgramLink(link)) return { kind: 'mini-program', link };
  const domain = domainOf(link) ?? '';
  if (isTaobaoDomain(domain)) return { kind: 'taobao', url: link };
  if (isWeChatDomain(domain)) return { kind: 'mini-program', link };
  return { kind: 'web', url: link };
}

/** The kind of target that a word in a 跳转去向 column names. */
export function targetKind(text: string): TargetForm['kind'] | undefined {
  const folded = fold(text);
  if (/^(?:微信)?小程序$|^mini[- ]?programs?$/.test(folded)) return 'mini-program';
  if (/^(?:淘宝|天猫|淘宝天猫|淘宝\/天猫|taobao|tmall)$/.test(folded)) return 'taobao';
  if (/^(?:网页|官网|h5|web|website|链接)$/.test(folded)) return 'web';
  return /^(?:不跳转|无跳转)$/.test(folded) ? 'none' : undefined;
}
