// A change judges again only what it may have touched: a trigger in the file notes every answer that is written.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chinaDay } from '../../../core/domain/instant.ts';
import { domainOf } from '../../../core/domain/link-site.ts';
import type { Post } from '../../../core/domain/post.ts';
import type { PostId } from '../../../core/ids.ts';
import { brandFinder, brandsOf } from '../../../core/rules/context/brand-words.ts';
import type { WorkspaceState } from '../../../core/rules/context/rule-context.ts';
import { domainsOfPosts } from '../../../db/judge-queue.ts';
import { allPosts } from '../../../db/posts.ts';
import { wholeState } from '../../../electron/planner/judging/context.ts';
import { type Piece, anyPiece, anyWorld, instant, listsOf } from './any-world.ts';
import { type Desk, atNewDesk, byPost, deskAt, reading } from './desk.ts';

const NOW = instant('2026-12-02T12:00:00+08:00');
const RUNS = { seed: 20261123, numRuns: 50 };

/** All that a workspace holds at one moment. */
interface Sight {
  readonly state: WorkspaceState;
  readonly posts: readonly Post[];
  readonly domains: ReadonlyMap<PostId, readonly string[]>;
}

const sightOf = ({ folder }: Desk): Sight =>
  reading(folder, (db) => {
    const posts = allPosts(db);
    const ids = posts.map(({ id }) => id);
    return { state: wholeState(db), posts, domains: domainsOfPosts(db, ids) };
  });

/** Has the file note from now on which answers are written; nobody may hold it meanwhile. */
function watch({ folder }: Desk): void {
  const database = new Database(join(folder, 'data', 'workspace.sqlite'));
  database.exec(`
    CREATE TABLE noted (post_id TEXT NOT NULL);
    CREATE TRIGGER note_new AFTER INSERT ON judgement BEGIN INSERT INTO noted VALUES (NEW.post_id); END;
    CREATE TRIGGER note_again AFTER UPDATE ON judgement BEGIN INSERT INTO noted VALUES (NEW.post_id); END;
    CREATE TRIGGER note_finding AFTER INSERT ON finding BEGIN INSERT INTO noted VALUES (NEW.post_id); END;
    CREATE TRIGGER note_loss AFTER DELETE ON finding BEGIN INSERT INTO noted VALUES (OLD.post_id); END;
  `);
  database.close();
}

function noted({ folder }: Desk): string[] {
  const database = new Database(join(folder, 'data', 'workspace.sqlite'), { readonly: true });
  const ids = database.prepare<[], string>('SELECT DISTINCT post_id FROM noted ORDER BY post_id').pluck().all();
  database.close();
  return ids;
}

/** Whether a post's answer can have read an object, as it stood on one side of the change. */
function reads(post: Post, [list, item]: Piece, { state, posts, domains }: Sight): boolean {
  const { id, clientId, value } = item;
  const leadsTo = (domain: string | undefined) => domain !== undefined && (domains.get(post.id) ?? []).includes(domain);
  const leadsToSite = (siteId: unknown) =>
    leadsTo(domainOf(state.sites.find((site) => site.id === siteId)?.host ?? ''));
  switch (list) {
    case 'clients':
      return post.clientId === id || names(post, id, state);
    case 'campaigns':
      return post.campaignId === id;
    case 'settings':
      return clientId === undefined || post.clientId === clientId;
    case 'sites':
      return leadsToSite(id) || state.sites.some((site) => site.id === id && site.clientId === post.clientId);
    case 'applications':
      return leadsToSite(state.applications.find((application) => application.id === id)?.siteId);
    case 'accounts': {
      const sent = state.applications.filter(({ accountId }) => accountId === id);
      const alike = posts.some((other) => other.accountId === id && isAlike(other, post));
      const whose = state.accounts.find((account) => account.id === id)?.clientId;
      return (
        post.accountId === id || alike || names(post, whose, state) || sent.some(({ siteId }) => leadsToSite(siteId))
      );
    }
    case 'lists': {
      if (item['list'] === 'terms') return true;
      const day = post.scheduledAt === undefined ? undefined : chinaDay(post.scheduledAt);
      const listed = String(value);
      if (item['list'] === 'dense-days') return day === listed;
      // The day itself, or an ad that began before it and may run over it.
      if (item['list'] === 'sensitive-days') {
        return day === listed || (post.placement === 'ad' && day !== undefined && day < listed);
      }
      // A year's holidays, which an ad also reads some weeks into the next.
      if (item['list'] === 'holidays') {
        const years = Number(day?.slice(0, 4)) - Number(listed.slice(0, 4));
        return years === 0 || (post.placement === 'ad' && years === 1);
      }
      return leadsTo(domainOf(listed));
    }
    case 'posts': {
      const other = posts.find((candidate) => candidate.id === id);
      if (post.id === id || other === undefined) return post.id === id;
      if (isAlike(other, post)) return true;
      if (other.accountId !== post.accountId) return false;
      const apart = Math.abs((other.scheduledAt ?? NaN) - (post.scheduledAt ?? NaN));
      return apart < widest(state) * 60_000;
    }
  }
}

/** Whether a post says a name or a topic of a client. */
function names({ text, firstComment }: Post, client: unknown, { clients, accounts }: WorkspaceState): boolean {
  const find = brandFinder(brandsOf(clients, accounts).filter(({ clientId }) => clientId === client));
  return find(text).length > 0 || find(firstComment).length > 0;
}

const isAlike = (one: Post, other: Post): boolean => one.clientId === other.clientId && one.text === other.text;

const widest = ({ settings }: WorkspaceState): number =>
  Math.max(10, ...settings.filter(({ key }) => key === 'minutes').map(({ value }) => Number(value)));

it('one change rewrites the answers whose digest moves, and moves those alone that can have read it', async () => {
  const before = fc.array(anyPiece, { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(anyWorld, before, anyPiece, async (world, more, change) => {
      await atNewDesk(async (first) => {
        await first.take(listsOf(world), NOW);
        await first.take(listsOf(more), NOW);
        await first.check(NOW);
        first.close();
        watch(first);
        const desk = deskAt(first.folder);
        try {
          const earlier = { sight: sightOf(desk), answers: byPost(desk.stored()) };
          await desk.take(listsOf([change]), NOW);
          await desk.check(NOW);
          const later = { sight: sightOf(desk), answers: byPost(desk.stored()) };
          const moved = [...later.answers.keys()].filter(
            (id) => later.answers.get(id)?.inputHash !== earlier.answers.get(id)?.inputHash,
          );
          expect(noted(desk)).toEqual(moved.sort());
          const readers = later.sight.posts.filter((post) => {
            const old = earlier.sight.posts.find(({ id }) => id === post.id) ?? post;
            return reads(old, change, earlier.sight) || reads(post, change, later.sight);
          });
          expect(readers.map(({ id }) => id)).toEqual(expect.arrayContaining(moved));
        } finally {
          desk.close();
        }
      });
    }),
    RUNS,
  );
});

it('a remark on a post whose short link leads to another site rewrites nothing', async () => {
  const post = { id: 'p1', clientId: 'c1', accountId: 'a1', text: '新茶 http://t.cn/A1' };
  await atNewDesk(async (first) => {
    await first.take(
      {
        clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
        accounts: [{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' }],
        posts: [post],
        lists: [{ list: 'short-links', value: 't.cn/A1', change: 'add', destination: 'https://www.example.com' }],
      },
      NOW,
    );
    first.close();
    watch(first);
    await first.take({ posts: [{ ...post, feedback: '好' }] }, NOW);
    expect(noted(first)).toEqual([]);
  });
});
