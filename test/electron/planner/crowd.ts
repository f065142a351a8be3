// More posts than are judged where they are, so that they go to the worker.
import type { JudgedPost, JudgingOrder } from '../../../core/rules/judging/judgements.ts';
import { jobs } from '../../../electron/planner/host/jobs.ts';
import type { Lists, Plain } from './desk.ts';

const LINKS = ['', ' https://www.example.com/new', ' https://www.example.org', ' http://t.cn/A1', ' 待定'];

/** A workspace of so many posts, five minutes apart, by turns on two accounts that link by turns here and there. */
export const crowd = (count: number): Lists => ({
  clients: [{ id: 'c1', name: '青禾茶', region: 'mainland' }],
  accounts: ['a1', 'a2'].map((id) => ({
    id,
    owner: 'brand',
    clientId: 'c1',
    nickname: id,
    kind: 'enterprise',
    verification: { state: 'verified' },
  })),
  sites: [{ id: 's1', clientId: 'c1', host: 'www.example.com' }],
  applications: [{ id: 'w1', accountId: 'a1', siteId: 's1', state: 'approved' }],
  posts: Array.from({ length: count }, (_, index) => crowdPost(index)),
});

/** The post of this number, from 0. */
export const crowdPost = (index: number, more: Plain = {}): Plain => ({
  id: `n${String(index).padStart(5, '0')}`,
  clientId: 'c1',
  accountId: index % 2 === 0 ? 'a1' : 'a2',
  scheduledAt: new Date(Date.UTC(2026, 11, 3, 2, index * 5)).toISOString(),
  text: `新茶上市${LINKS[index % LINKS.length] ?? ''}`,
  ...more,
});

/** A judge who counts what comes to him, and fails or takes his time over an order where he is told to. */
export function judgeOnTrial() {
  let orders = 0;
  const failing = new Set<number>();
  const gates = new Map<number, Promise<void>>();
  return {
    orders: () => orders,
    /** Lets the order that comes so many after the last one fail; 1 is the next. */
    fail: (later: number) => void failing.add(orders + later),
    /** Holds back the answers to the order that comes so many after the last one, until what this returns is called. */
    hold: (later: number) => {
      let open: () => void = () => undefined;
      gates.set(orders + later, new Promise((resolve) => void (open = resolve)));
      return () => {
        open();
      };
    },
    judge: async (order: JudgingOrder): Promise<readonly JudgedPost[]> => {
      const gate = gates.get(++orders);
      if (failing.has(orders)) throw new Error('the worker is gone');
      const answers = await jobs.judge(order);
      await gate;
      return answers;
    },
  };
}
