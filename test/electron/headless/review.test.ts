import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORLD, saveAgain, written } from '../planner/client-hands.ts';
import { legalRead, reviewRead, reviewWritten } from './shapes.ts';
import { Desk } from './terminal.ts';

async function deskWithReview(): Promise<{ readonly desk: Desk; readonly file: string }> {
  const desk = new Desk();
  await desk.run('import', desk.file('world.json', WORLD));
  const { folder, files, posts } = await desk.ask(
    reviewWritten,
    0,
    'review',
    '--out',
    desk.path('out'),
    '--client',
    'c1',
  );
  expect({ files, posts }).toEqual({ files: ['review.xlsx', 'review.html'], posts: 4 });
  return { desk, file: join(folder ?? '', 'review.xlsx') };
}

describe('a review on the command line', () => {
  it('goes out and comes back by import', async () => {
    const { desk, file } = await deskWithReview();
    const back = saveAgain(file, written({ 1: { 确认结果: '通过' }, 2: { 文案: '第二件七折，只在门店。' } }));
    const { recorded, texts, posts } = await desk.ask(reviewRead, 0, 'import', back, '--dry-run');
    expect({ recorded, texts }).toEqual({ recorded: 2, texts: 0 });
    expect(posts.map(({ id, is, decision }) => [id, is, decision])).toEqual([
      ['p1', 'recorded', 'approved'],
      ['p2', 'recorded', 'changes'],
    ]);
    expect(await desk.ask(reviewRead, 0, 'import', back, '--rewrites')).toMatchObject({ recorded: 2, texts: 1 });
    const { out } = await desk.run('import', back, '--lang', 'en');
    expect(out).toContain('第二件[-半价-]{+七折+}，只在门店。');
    expect(out).toContain('2 as before');
  });

  it('names a row that has to be asked about and takes nothing', async () => {
    const { desk, file } = await deskWithReview();
    const back = saveAgain(file, written({ 1: { 确认结果: '通过' }, 2: { 确认结果: '需修改' } }));
    expect((await desk.ask(reviewRead, 1, 'import', back)).problems).toMatchObject([
      { row: 3, code: 'comment-missing' },
    ]);
    expect(await desk.ask(reviewRead, 1, 'import', back, '--only-valid')).toMatchObject({ recorded: 1 });
    expect(await desk.ask(reviewRead, 1, 'import', back)).toMatchObject({ recorded: 0, unchanged: 1 });
  });

  it('asks legal where it is told to, and takes its word', async () => {
    const desk = new Desk();
    const [client, ...posts] = [WORLD.clients[0], { ...WORLD.posts[2], text: '这是全国最好的茶。' }];
    await desk.run(
      'import',
      desk.file('world.json', { ...WORLD, clients: [client], accounts: [WORLD.accounts[0]], posts }),
    );
    const words = ['review', '--out', desk.path('out'), '--format', 'legal'];
    const { folder, files } = await desk.ask(reviewWritten, 0, ...words);
    expect(files).toEqual(['legal.xlsx']);
    const back = saveAgain(join(folder ?? '', 'legal.xlsx'), written({ 1: { 法务意见: '可以用' } }));
    const { waived, opinions } = await desk.ask(legalRead, 0, 'import', back);
    expect({ waived, opinions }).toMatchObject({
      waived: 1,
      opinions: [{ id: 'p3', is: 'waived', words: '全国最好' }],
    });
    expect(await desk.ask(reviewWritten, 1, ...words)).toMatchObject({ review: null, posts: 1 });
    expect((await desk.run('import', back)).out).toContain('已记过 1');
  });

  it('is refused what does not fit it', async () => {
    const { desk, file } = await deskWithReview();
    expect((await desk.refused('import', file, '--account', 'a1')).code).toBe('option-for-sheets');
    expect((await desk.refused('import', desk.path('world.json'), '--rewrites')).code).toBe('option-for-reviews');
    expect((await desk.refused('review', '--out', desk.path('out'))).code).toBe('review-several-clients');
    expect((await desk.refused('review')).code).toBe('option-missing');
    expect((await desk.refused('review', '--out', desk.path('out'), '--format', 'pdf')).code).toBe('option-value');
  });

  it('of nothing is nothing', async () => {
    const desk = new Desk();
    const made = await desk.ask(reviewWritten, 1, 'review', '--out', desk.path('out'));
    expect(made).toEqual({ review: null, folder: null, files: [], posts: 0, held: 0 });
  });
});
