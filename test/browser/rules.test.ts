// A person looks up a rule, and sets it for one client alone.
import { describe, expect, it } from 'vitest';
import { ruleMetas } from '../../core/rules/registry.ts';
import { goTo } from './hands.ts';
import { ledgerOf, soon, stored } from './ledger-page.ts';
import { type Look, expectAccessible, picture } from './page.ts';
import { ask, heldPosts } from './planner-side.ts';
import { walks } from './walk.ts';

const walk = walks();

const LOOKS = [
  { locale: 'zh-CN', colorScheme: 'light', width: 1440, height: 900 },
  { locale: 'en-GB', colorScheme: 'dark', width: 960, height: 600 },
] as const satisfies readonly Look[];

describe.each(LOOKS)('the rules in $locale, $colorScheme', (look) => {
  it('are found, read, set for one client, and taken back', { timeout: 180_000 }, () =>
    walk(
      look,
      async ({ page, word, served }) => {
        const show = async (name: string) => {
          await picture(page, `rules-${name}-${look.locale}`);
          await expectAccessible(page);
        };
        const language = word('zh', 'en') as 'zh' | 'en';
        const row = (id: string) => page.getByRole('row').filter({ hasText: id });
        const press = (chinese: string, english: string) =>
          page
            .getByRole('button', { name: word(chinese, english), exact: true })
            .last()
            .press('Enter');
        const { clients } = await ledgerOf(served);
        const [client, other] = clients;
        if (client === undefined || other === undefined) throw new Error('The demo has two clients.');

        // Every rule is there, with what it finds, and that leads to just those posts.
        await goTo(page, 'rules');
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(
          await page
            .getByRole('row')
            .filter({ has: page.getByRole('link') })
            .count(),
        ).toBe(ruleMetas.size);
        const { rules } = await ask(served, 'posts:rules', { query: {} });
        for (const { rule, posts } of rules.slice(0, 5)) {
          await row(rule)
            .getByRole('link', { name: word(`${posts} 条`, `Posts: ${posts}`), exact: true })
            .waitFor();
        }
        await show('list');
        const [most] = rules;
        if (most === undefined) throw new Error('The demo has findings.');
        await row(most.rule)
          .getByRole('link', { name: word(`${most.posts} 条`, `Posts: ${most.posts}`), exact: true })
          .click();
        const outline = await ask(served, 'posts:outline', { query: { rule: most.rule } });
        expect(outline.total).toBe(most.posts);
        await page.getByText(word(`${most.posts} 条`, `Posts: ${most.posts}`), { exact: true }).waitFor();
        await page.goBack();

        // What the product brief demands shows why it cannot be set.
        const finder = page.getByRole('searchbox', { name: word('查找检查项', 'Find rules') });
        await finder.fill('site-allowed');
        await row('link-site-allowed').getByRole('link').first().click();
        await page.getByText(word('不能调，也不能人工放行', 'cannot be set and cannot be waived')).first().waitFor();
        await page.getByRole('heading', { name: word('怎么办', 'What to do') }).waitFor();
        expect(await page.locator('aside').getByRole('combobox').count()).toBe(0);
        await show('fixed');
        await press('关闭', 'Close');

        await finder.fill('没有这样的检查项');
        await page.getByText(word('没有符合的检查项。', 'No rule matches.')).waitFor();
        await show('none');
        await press('显示全部', 'Show all');

        // A number for one client: what no rule takes stays typed, with its sentence, when one comes back.
        await finder.fill('TEXT-LENGTH');
        await row('text-length').getByRole('link').first().click();
        const scope = page.getByRole('combobox', { name: word('适用于', 'Applies to') });
        const limit = page.locator('[name="text-length.limit"]');
        await scope.selectOption(client.id);
        for (const wrong of ['多长', '0', '20001']) {
          await limit.fill(wrong);
          await limit.press('Tab');
          await page
            .locator('.wrong')
            .getByText(word(`应为 1–20000 的整数，读到的是「${wrong}」。`, `within 1–20000; it says "${wrong}"`))
            .waitFor();
        }
        await show('wrong');
        await goTo(page, 'settings');
        await page.goBack();
        await page.locator('.wrong').waitFor();
        expect(await limit.inputValue()).toBe('20001');
        await stored(served, ({ settings }) => settings).toEqual([]);

        // It turns posts of that client alone, at once.
        const before = await heldPosts(served);
        await limit.fill('３０');
        await limit.press('Enter');
        const setting = { clientId: client.id, rule: 'text-length', key: 'limit', value: 30 };
        await stored(served, ({ settings }) => settings).toEqual([setting]);
        const found = (await ask(served, 'posts:rules', { query: {} })).rules.find(
          ({ rule }) => rule === 'text-length',
        );
        const tooLong = found?.posts ?? 0;
        expect(tooLong).toBeGreaterThan(0);
        const query = { rule: 'text-length', verdict: 'held' } as const;
        const { rows } = await ask(served, 'posts:page', { query, offset: 0, limit: 100 });
        expect(new Set(rows.map(({ clientId }) => clientId))).toEqual(new Set([client.id]));
        const turned = (await heldPosts(served)).filter((id) => !before.includes(id));
        expect(turned.length).toBeGreaterThan(0);
        await page
          .locator('.notices')
          .getByText(word(`又有 ${turned.length} 条不可发。`, `Posts held now: ${turned.length}.`))
          .waitFor();
        await page
          .getByRole('link', {
            name: word(`看现在有这个问题的 ${tooLong} 条博文`, `See the posts with this finding: ${tooLong}`),
          })
          .waitFor();
        await page.locator('aside').getByText(word('本客户另设。', "This client's own.")).waitFor();
        await show('client');

        // The workspace and other clients keep theirs.
        await scope.selectOption(other.id);
        expect(await limit.inputValue()).toBe('2000');
        await scope.selectOption('');
        expect(await limit.inputValue()).toBe('2000');
        await page.locator('aside').getByRole('link', { name: client.name, exact: true }).click();
        await soon(() => limit.inputValue()).toBe('30');

        await press('撤销', 'Undo');
        await stored(served, ({ settings }) => settings).toEqual([]);
        await soon(() => heldPosts(served)).toEqual(before);
        await soon(() => limit.inputValue()).toBe('2000');

        // What was set for a client is taken away again, and comes back with one step.
        await limit.fill('30');
        await limit.press('Tab');
        await stored(served, ({ settings }) => settings).toEqual([setting]);
        await press('沿用工作区', 'As the workspace');
        await stored(served, ({ settings }) => settings).toEqual([]);
        await page
          .locator('.notices')
          .getByText(
            word(
              `对 ${client.name} 已改为沿用工作区。放行 ${turned.length} 条。`,
              `${client.name} goes with the workspace again. Posts freed: ${turned.length}.`,
            ),
          )
          .waitFor();
        await soon(() => limit.inputValue()).toBe('2000');
        await press('撤销', 'Undo');
        await stored(served, ({ settings }) => settings).toEqual([setting]);
        await soon(() => limit.inputValue()).toBe('30');
        await limit.fill('');
        await limit.press('Tab');
        await stored(served, ({ settings }) => settings).toEqual([]);

        // A rule may be made milder, for the workspace and for a client against it; never stricter.
        const weight = page.locator('[name="text-length.severity"]');
        await scope.selectOption('');
        await weight.selectOption('off');
        await stored(served, ({ settings }) => settings).toEqual([
          { rule: 'text-length', key: 'severity', value: 'off' },
        ]);
        await scope.selectOption(client.id);
        await soon(() => weight.locator('option').first().textContent()).toBe(
          word('沿用工作区（不检查）', 'As the workspace (Not checked)'),
        );
        await weight.selectOption('warning');
        await stored(served, ({ settings }) => settings.map(({ value }) => value)).toEqual(['off', 'warning']);
        await weight.selectOption('');
        await stored(served, ({ settings }) => settings.map(({ value }) => value)).toEqual(['off']);
        await scope.selectOption('');
        await weight.selectOption('error');
        await stored(served, ({ settings }) => settings).toEqual([]);
        await page.goto(page.url().replace('text-length', 'text-topic-form'));
        await page
          .getByRole('heading', { level: 1, name: ruleMetas.get('text-topic-form')?.name[language] ?? '' })
          .waitFor();
        const choices = page.locator('[name="text-topic-form.severity"] option');
        expect(await choices.allTextContents()).toEqual(
          look.locale === 'zh-CN'
            ? ['需留意（默认）', '提示', '不检查']
            : ['Please check (default)', 'For information', 'Not checked'],
        );
      },
      { before: ({ planner }) => planner.call('demo:open', {}) },
    ),
  );
});
