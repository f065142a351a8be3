import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sheetImport } from './shapes.ts';
import { sample, sampleDesk } from './terminal.ts';

const BRAND = ['--account', 'qinghe-weibo'] as const;

const names = (media: unknown): string[] =>
  z
    .array(z.looseObject({ name: z.string() }))
    .parse(media ?? [])
    .map(({ name }) => name);

/** What stands of each post that a file brought, by its time. */
async function brought(file: string) {
  const desk = await sampleDesk();
  const answer = await desk.ask(sheetImport, 0, 'import', sample(file), ...BRAND);
  const posts = (await desk.plan()).posts
    .map(({ scheduledAt, text, firstComment, media }) => ({
      scheduledAt,
      text,
      firstComment,
      media: names(media),
    }))
    .sort((a, b) => ((a.scheduledAt ?? '') < (b.scheduledAt ?? '') ? -1 : 1));
  return { answer, posts };
}

const PICTURES = ['https://cdn.example.com/a.jpg', 'https://cdn.example.com/b.jpg'];

describe('files of scheduling tools come in as they are', () => {
  it('Hootsuite: three columns without a header', async () => {
    const desk = await sampleDesk();
    const answer = await desk.ask(sheetImport, 1, 'import', sample('hootsuite-bulk.csv'), ...BRAND, '--only-valid');
    expect(answer).toMatchObject({ headerRow: 0, read: 2, created: 1 });
  });

  it('Sprout Social', async () => {
    const { answer, posts } = await brought('sheets/sprout-social.csv');
    expect(answer).toMatchObject({ read: 2, created: 2, problems: [] });
    expect(posts.map(({ scheduledAt, text }) => [scheduledAt, text])).toEqual([
      ['2026-12-03T10:00:00+08:00', 'New tea, first pot'],
      ['2026-12-13T20:30:00+08:00', 'Line one\nLine two'],
    ]);
  });

  it('Publer', async () => {
    const { answer, posts } = await brought('sheets/publer.csv');
    expect(answer).toMatchObject({ read: 2, created: 2, problems: [] });
    expect(posts.map(({ scheduledAt, text, firstComment, media }) => [scheduledAt, text, firstComment, media])).toEqual(
      [
        [undefined, 'Some time soon', '', []],
        ['2026-12-03T10:00:00+08:00', 'New tea is here https://www.example.com/new', 'First pot is on us', PICTURES],
      ],
    );
  });

  it('HighLevel, its basic template', async () => {
    const { answer, posts } = await brought('sheets/highlevel.csv');
    expect(answer).toMatchObject({ read: 1, created: 1, problems: [] });
    expect(posts).toMatchObject([
      {
        scheduledAt: '2026-12-03T10:00:00+08:00',
        text: 'New tea is here https://www.example.com/new',
        media: PICTURES,
      },
    ]);
  });

  it('HighLevel, its advanced template with two header rows', async () => {
    const { answer, posts } = await brought('sheets/highlevel-advanced.csv');
    expect(answer.problems.map(({ code }) => code)).toEqual(['platform-columns']);
    expect(posts).toMatchObject([
      {
        text: 'New tea is here https://www.example.com/new',
        firstComment: 'First pot is on us',
        media: PICTURES.slice(0, 1),
      },
    ]);
  });
});
