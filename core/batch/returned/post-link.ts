/** Where a post is said to stand. */
export interface PostLink {
  readonly url: string;
  readonly host: string;
  readonly isWeibo: boolean;
}

const WEIBO = /(?:^|\.)(?:weibo\.com|weibo\.cn|sina\.cn|t\.cn)$/;
const BARE = /^(?:[a-z]+\.)?(?:weibo\.(?:com|cn)|t\.cn)\//i;

/** Reads the address of a post; undefined where the text is none. What Weibo's own app copies without `https://` is taken. */
export function readPostLink(text: string): PostLink | undefined {
  const written = BARE.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\/[^\s]+$/i.test(written)) return undefined;
  try {
    const host = new URL(written).hostname;
    return host.includes('.') ? { url: written, host, isWeibo: WEIBO.test(host) } : undefined;
  } catch {
    return undefined;
  }
}
