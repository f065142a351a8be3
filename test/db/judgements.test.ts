import { expect, it } from 'vitest';
import type { Finding, Judgement } from '../../core/domain/finding.ts';
import { clientId, postId } from '../../core/ids.ts';
import { type WritableDb } from '../../db/handle.ts';
import {
  countByRule,
  countVerdicts,
  inputHashes,
  judgementsOf,
  nextRecheck,
  readJudgements,
  writeJudgements,
} from '../../db/judgements.ts';
import { upsertPosts } from '../../db/posts.ts';
import { emptyWorkspace, furnish, instant, stored } from './workspace.ts';

const [p1, p2, p3] = [postId.parse('p1'), postId.parse('p2'), postId.parse('p3')];
const noon = instant('2026-12-01T12:00:00+08:00');
const [before, after] = [instant('2026-12-01T11:59:59+08:00'), instant('2026-12-01T12:00:01+08:00')];

const held: Finding = {
  rule: 'link-site-allowed',
  message: 'notApplied',
  severity: 'error',
  field: 'text',
  span: { start: 0, end: 0 },
  data: { host: 'www.example.com', days: 9, '2': '\ud800' },
  fix: { kind: 'start-application', host: 'www.example.com' },
};

const plain: Finding = { rule: 'text-length', message: 'long', severity: 'warning', field: 'media[2]', data: {} };

const judged = (of: typeof p1, more: Partial<Judgement> = {}): Judgement => ({
  postId: of,
  verdict: 'cleared',
  findings: [],
  ...more,
  inputHash: more.inputHash ?? `hash of ${of}`,
});

const furnished = (...judgements: readonly Judgement[]): WritableDb => {
  const db = emptyWorkspace();
  furnish(db);
  writeJudgements(db, judgements);
  return db;
};

it('gives back what was written, findings in their order', () => {
  const full = judged(p1, { verdict: 'held', findings: [plain, held, plain], validFrom: before, recheckAt: after });
  const db = furnished(judged(p2), full);
  const back = judgementsOf(db, [p2, p1, p3]);
  expect(back).toStrictEqual([full, judged(p2)]);
  expect(JSON.stringify(back)).toBe(JSON.stringify([full, judged(p2)]));
});

it('a new judgement takes the place of the one before with all its findings', () => {
  const db = furnished(judged(p1, { verdict: 'held', findings: [held, plain], recheckAt: noon }));
  const next = judged(p1, { verdict: 'warned', findings: [plain] });
  writeJudgements(db, [next]);
  expect([...readJudgements(db)]).toStrictEqual([next]);
});

it('refuses a judgement of a post that is not there', () => {
  expect(() => furnished(judged(postId.parse('none')))).toThrow(/FOREIGN KEY/);
});

it('says when the next answer is due', () => {
  expect(nextRecheck(furnished(judged(p1)))).toBeUndefined();
  expect(nextRecheck(furnished(judged(p1, { recheckAt: after }), judged(p2, { recheckAt: before })))).toBe(before);
});

it('counts verdicts and rules', () => {
  const db = furnished(
    judged(p1, { verdict: 'held', findings: [held, held, plain] }),
    judged(p2, { verdict: 'held', findings: [held] }),
    judged(p3, { verdict: 'warned', findings: [plain] }),
  );
  expect(countVerdicts(db)).toStrictEqual({ cleared: 0, warned: 1, held: 2 });
  expect(countVerdicts(db, { clientId: clientId.parse('c2') })).toStrictEqual({ cleared: 0, warned: 1, held: 0 });
  expect(countByRule(db)).toStrictEqual(
    new Map([
      ['link-site-allowed', 2],
      ['text-length', 2],
    ]),
  );
});

it('names the hash of what each post was judged on', () => {
  expect(inputHashes(furnished(judged(p2), judged(p1)))).toStrictEqual(
    new Map([
      [p1, 'hash of p1'],
      [p2, 'hash of p2'],
    ]),
  );
});

it('reads the judgements of a filter over several pages', () => {
  const db = furnished(judged(p1));
  const ids = Array.from({ length: 2100 }, (_, index) => postId.parse(`q${String(index).padStart(5, '0')}`));
  upsertPosts(
    db,
    ids.map((id) => stored({ id, clientId: 'c2', accountId: 'a2' })),
  );
  writeJudgements(
    db,
    ids.map((id) => judged(id, { findings: [plain] })),
  );
  const read = [...readJudgements(db, { clientId: clientId.parse('c2') })];
  expect(read).toStrictEqual(ids.map((id) => judged(id, { findings: [plain] })));
});
