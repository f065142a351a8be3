import { describe, expect, it } from 'vitest';
import { PAGE_SCRIPT } from '../../../core/batch/review/page-script.ts';
import { type PostOnPage, writeReviewPage } from '../../../core/batch/review/review-page.ts';
import { CHINA } from '../../../core/domain/instant.ts';
import { parsePost } from '../../../core/domain/post.ts';
import { accountSchema } from '../../../core/domain/account.ts';

const account = accountSchema.parse({
  ...{ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise' },
});

function drawn(more: object, pictures: readonly (string | undefined)[] = []): PostOnPage {
  const post = parsePost({ id: 'p1', clientId: 'c1', accountId: 'a1', text: '新茶', ...more });
  if (!post.ok) throw new Error(JSON.stringify(post.error));
  return { post: post.value, account, zone: CHINA, contentSha256: '', pictures };
}

const page = (...posts: readonly PostOnPage[]): string =>
  writeReviewPage({ client: '青禾茶', language: 'zh', posts }, () => 'DIGEST');

describe('a page for the client', () => {
  it('runs nothing but its own script and loads nothing, whatever stands in the posts', () => {
    const nasty = '<script>alert(1)</script> & "x" <img src=https://example.com/a>';
    const html = page(drawn({ text: nasty, firstComment: nasty, media: [{ name: `${nasty}.jpg` }] }));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain(`<script>${PAGE_SCRIPT}</script>`);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;');
    expect(html).toContain("default-src 'none'; script-src 'sha256-DIGEST'; style-src 'sha256-DIGEST'; img-src data:");
  });

  it('shows days, numbers, addresses as they are, and the pictures that are there', () => {
    const html = page(
      drawn({ scheduledAt: '2026-12-03T10:00:00+08:00', text: '看 https://www.example.com/new #青禾茶#' }),
      drawn({ scheduledAt: '2026-12-03T23:30:00+08:00', media: [{ name: 'a.jpg' }, { name: 'b.mp4' }] }, [
        'data:image/png;base64,AA==',
        undefined,
      ]),
      drawn({ target: { kind: 'web', url: 'https://www.example.org/buy' }, placement: 'ad' }),
    );
    expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, name]) => name)).toEqual(['2026年12月3日', '时间待定']);
    expect([...html.matchAll(/class="number">(\d+)</g)].map(([, number]) => number)).toEqual(['1', '2', '3']);
    expect(html).toContain('<span class="inked">https://www.example.com/new</span>');
    expect(html).toContain('<img src="data:image/png;base64,AA==" alt="a.jpg">');
    expect(html).toContain('<li><span>b.mp4</span></li>');
    expect(html).toContain('网页\nhttps://www.example.org/buy');
    expect(html).toContain('时间待定 · 广告');
  });
});
