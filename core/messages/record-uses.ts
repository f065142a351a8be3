import { type Sentence, fillBoth, sentences } from './phrase.ts';

const USES = sentences({
  posts: { zh: '博文 {count} 条', en: 'posts: {count}' },
  accounts: { zh: '账号 {count} 个', en: 'accounts: {count}' },
  sites: { zh: '官网域名 {count} 个', en: 'sites: {count}' },
  applications: { zh: '加白申请 {count} 份', en: 'applications: {count}' },
  campaigns: { zh: '项目 {count} 个', en: 'campaigns: {count}' },
});

/** What may name a record of the ledger. */
export type RecordUse = keyof typeof USES;

/** How many of each name a record, as an error carries it: `posts 12, accounts 2`; what does not is left out. */
export const writeUses = (counts: Readonly<Record<RecordUse, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([use, count]) => `${use} ${count}`)
    .join(', ');

/** Uses as {@link writeUses} wrote them, in words. */
export function usesInWords(uses: string | number): Sentence {
  const parts = String(uses)
    .split(', ')
    .flatMap((part) => {
      const [use = '', count = ''] = part.split(' ');
      return isUse(use) ? [fillBoth(USES[use], { count })] : [];
    });
  return { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') };
}

const isUse = (name: string): name is RecordUse => Object.hasOwn(USES, name);
