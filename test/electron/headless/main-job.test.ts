import { describe, expect, it } from 'vitest';
import { CALENDAR, MONTH, idsByRow, monthDesk, withNordlysCleared } from './sample-month.ts';
import { type Check, check, explained, planImport, sheetImport, unblock } from './shapes.ts';
import { sample, sampleDesk } from './terminal.ts';

const told = (answer: Check) =>
  new Map(
    answer.posts.map(({ id, verdict, findings }) => [
      id,
      { verdict, findings: findings.map(({ rule, field, severity }) => `${rule} ${field} ${severity}`) },
    ]),
  );

describe('the sample calendar comes in', () => {
  it('says of each problem where it is, what was read and what is wrong, and writes nothing', async () => {
    const desk = await sampleDesk();
    const before = await desk.bytes();
    const answer = await desk.ask(sheetImport, 1, 'import', CALENDAR);
    expect(answer).toMatchObject({ file: CALENDAR, sheet: '12月排期', headerRow: 3, read: 20, skipped: 1 });
    expect(
      answer.problems.map(({ severity, row, column, code, value }) => [severity, row, column, code, value]),
    ).toEqual([
      ['error', 11, '', 'client-missing', ''],
      ['error', 12, '', 'client-missing', ''],
      ['error', 16, '发布时间', 'time-missing', ''],
      ['error', 17, '发布时间', 'time-beyond-day', '25:00'],
    ]);
    for (const { row, value, message } of answer.problems) {
      expect(message.zh).toContain(`第 ${row} 行`);
      expect(message.en).toMatch(new RegExp(`^Row ${row}\\b`));
      expect(message.zh).toContain(value);
      expect(message.en).toContain(value);
    }
    expect(await desk.bytes()).toBe(before);
  });

  it('says the same to a person, in either language', async () => {
    const desk = await sampleDesk();
    const { problems } = await desk.ask(sheetImport, 1, 'import', CALENDAR);
    for (const language of ['zh', 'en'] as const) {
      const { exit, out, err } = await desk.run('import', CALENDAR, '--lang', language);
      expect(exit).toBe(1);
      for (const { message } of problems) expect(out + err).toContain(message[language]);
    }
  });

  it('takes the creator’s rows for the client that is named', async () => {
    const desk = await sampleDesk();
    const all = await desk.ask(sheetImport, 1, 'import', CALENDAR, '--client', 'qinghe');
    expect(all.problems.filter(({ severity }) => severity === 'error').map(({ row }) => row)).toEqual([16, 17]);
    const valid = await desk.ask(sheetImport, 1, 'import', CALENDAR, '--client', 'qinghe', '--only-valid');
    expect(valid).toMatchObject({ read: 20, created: 18, changed: 0, unchanged: 0 });
    const plan = await desk.plan();
    expect(idsByRow(plan).size).toBe(18);
    expect(plan.posts).toHaveLength(18);
    expect(new Set(plan.posts.map(({ clientId }) => clientId))).toEqual(new Set(['qinghe']));
  });

  it('without a client named takes what the accounts say', async () => {
    const desk = await sampleDesk();
    const valid = await desk.ask(sheetImport, 1, 'import', CALENDAR, '--only-valid');
    expect(valid.created).toBe(16);
    const { posts } = await desk.plan();
    const owners = new Map(posts.map(({ accountId, clientId, campaignId }) => [accountId, [clientId, campaignId]]));
    expect(owners).toEqual(
      new Map([
        ['qinghe-weibo', ['qinghe', 'dec']],
        ['nordlys-weibo', ['nordlys', undefined]],
      ]),
    );
  });

  it('reads every cell as it was meant', async () => {
    const plan = await (await monthDesk()).plan();
    const ids = idsByRow(plan);
    const post = (row: number) => plan.posts.find(({ id }) => id === ids.get(row));
    const table: readonly [number, object][] = [
      [
        4,
        {
          text: '冬日第一壶，暖在手心。新茶上市，详情见https://www.example.com/winter，限时尝鲜！ #青禾茶冬日茶会#',
          placement: 'organic',
          campaignId: 'dec',
          media: [{ name: 'cover-01.jpg' }],
          target: { kind: 'none' },
        },
      ],
      [6, { text: '国家级非遗工艺，全网最好的白茶，喝一口就知道。 https://www.example.com/craft' }],
      [6, { media: [{ name: 'craft1.jpg' }, { name: 'craft2.jpg' }], target: { kind: 'none' } }],
      [
        7,
        {
          placement: 'ad',
          target: { kind: 'mini-program', link: '#小程序://青禾茶/双十二会场/9pZvnVw3KMCQpVp' },
          text: '双十二预热：满199减50，点击进入小程序领取。 #青禾茶双十二#',
        },
      ],
      [14, { placement: 'ad', target: { kind: 'web', url: 'https://shop.example.net/gift' } }],
      [21, { text: '短链测试 http://t.cn/A6abcDEF 和 https://bit.ly/3xYz' }],
    ];
    for (const [row, wanted] of table) expect(post(row)).toMatchObject(wanted);
    expect(JSON.stringify(post(5)?.['notes'])).toContain('抽奖平台已报备');
  });

  it.each([
    ['the workspace', 'workspace.plan.json', [], planImport, 0],
    ['the calendar', 'agency-calendar-2026-12.xlsx', ['--client', 'qinghe', '--only-valid'], sheetImport, 1],
    ['the GB18030 table', 'excel-windows-gb18030.csv', ['--client', 'qinghe'], sheetImport, 0],
  ] as const)('a second time changes nothing: %s', async (_what, name, options, shape, exit) => {
    const desk = await monthDesk();
    await desk.ask(shape, exit, 'import', sample(name), ...options);
    const before = await desk.bytes();
    const again = await desk.ask(shape, exit, 'import', sample(name), ...options);
    expect(again).toMatchObject({ created: 0, changed: 0 });
    expect(again.unchanged).toBeGreaterThan(0);
    expect(await desk.bytes()).toBe(before);
  });
});

describe('who is held and why', () => {
  it('is the table worked out by hand', async () => {
    const desk = await monthDesk();
    const ids = idsByRow(await desk.plan());
    const answer = await desk.ask(check, 1, 'check');
    const verdicts = told(answer);
    expect(MONTH.map(({ row }) => ({ row, ...verdicts.get(ids.get(row) ?? '') }))).toEqual(
      MONTH.map(({ row, verdict, findings }) => ({ row, verdict, findings })),
    );
    expect(answer.totals).toEqual({ posts: 18, cleared: 1, warned: 6, held: 11 });
    expect(answer.asOf).toBe('2026-11-23T12:00:00+08:00');
    expect(answer.posts.map(({ id }) => id)).toEqual([...answer.posts.map(({ id }) => id)].sort());
    expect(answer.applications.map(({ id, findings }) => [id, findings.map(({ rule }) => rule)])).toEqual([
      ['wl-nordlys', ['application-account-verified']],
      ['wl-qinghe', []],
    ]);
  });

  it('marks the place in the text in UTF-16 units', async () => {
    const desk = await monthDesk();
    const plan = await desk.plan();
    const ids = idsByRow(plan);
    const { posts } = await desk.ask(check, 1, 'check');
    const quoted = (row: number) => {
      const text = plan.posts.find(({ id }) => id === ids.get(row))?.text ?? '';
      const findings = posts.find(({ id }) => id === ids.get(row))?.findings ?? [];
      return [...new Set(findings.flatMap(({ span }) => (span ? [text.slice(span.start, span.end)] : [])))];
    };
    expect(quoted(13)).toEqual(['https://shop.example.net/zh-cn/serum?utm_source=weibo&utm_medium=social']);
    expect(quoted(21)).toEqual(['http://t.cn/A6abcDEF', 'https://bit.ly/3xYz']);
    expect(quoted(23)).toEqual(['https://www.examp1e.com/new']);
  });

  it.each(['zh', 'en'] as const)('is told to a person in %s', async (language) => {
    const desk = await monthDesk();
    const { posts } = await desk.ask(check, 1, 'check');
    const { exit, out } = await desk.run('check', '--lang', language);
    expect(exit).toBe(1);
    for (const { verdict, findings } of posts) {
      if (verdict !== 'held') continue;
      for (const { severity, text } of findings) if (severity === 'error') expect(out).toContain(text[language]);
    }
    for (const account of ['青禾茶', '小满读书', 'Nordlys北光']) expect(out).toContain(account);
    expect(out).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  it.each([
    [['--client', 'qinghe'], 18, 1],
    [['--client', 'nordlys'], 0, 0],
    [['--campaign', 'dec'], 18, 1],
    [['--campaign', 'dec', '--client', 'nordlys'], 0, 0],
  ] as const)('is asked of a part: %s', async (scope, posts, exit) => {
    const desk = await monthDesk();
    expect((await desk.ask(check, exit, 'check', ...scope)).totals.posts).toBe(posts);
  });
});

describe('the way out', () => {
  it('explains a rule in both languages', async () => {
    const desk = await sampleDesk();
    const answer = await desk.ask(explained, 0, 'explain', 'link-site-allowed');
    expect(answer).toMatchObject({ id: 'link-site-allowed', severity: 'error' });
    expect(answer.text.zh).toContain('企业微博助理');
    expect((await desk.run('explain', 'link-site-allowed', '--lang', 'en')).out).toContain('whitelist');
    expect((await desk.run('explain', 'link-site-allowed', '--lang', 'zh')).out).toMatch(/白名单|加白/);
    expect((await desk.refused('explain', 'link-site-alowed')).text.en).toContain('link-site-alowed');
  });

  it('names the obstacles, and each frees what it says it frees', async () => {
    const desk = await monthDesk();
    const plan = await desk.plan();
    const ids = idsByRow(plan);
    const rows = (...list: number[]) => list.map((row) => ids.get(row) ?? '').sort();
    const answer = await desk.ask(unblock, 0, 'unblock');
    expect(answer.held).toBe(11);
    const frees = answer.obstacles.map((obstacle) => obstacle.frees.length);
    expect(frees).toEqual([...frees].sort((a, b) => b - a));
    const { obstacles } = answer;
    const byTea = obstacles.filter(({ accountId, frees: posts }) => accountId === 'qinghe-weibo' && posts.length > 0);
    expect(byTea.map(({ frees: posts }) => posts)).toEqual([rows(18, 19)]);
    // Approval alone frees nothing while the account is in review; both have to be named.
    const nordlys = obstacles.filter(({ accountId }) => accountId === 'nordlys-weibo');
    expect(nordlys.map(({ applicationId, frees: posts }) => [applicationId, posts])).toEqual([
      ['wl-nordlys', []],
      [undefined, []],
    ]);

    const renewed = plan.accounts.map((account) =>
      account.id === 'qinghe-weibo'
        ? { ...account, verification: { ...account.verification, expiresOn: '2027-12-07' } }
        : account,
    );
    await desk.take({ ...plan, accounts: renewed });
    const after = await desk.ask(check, 1, 'check');
    const free = after.posts.filter(({ verdict }) => verdict !== 'held').map(({ id }) => id);
    expect(free).toEqual(rows(...MONTH.filter(({ verdict }) => verdict !== 'held').map(({ row }) => row), 18, 19));
  });

  it('proposes an application only from an enterprise account, for nobody else can apply', async () => {
    const desk = await monthDesk();
    const kinds = new Map((await desk.plan()).accounts.map(({ id, kind }) => [id, kind]));
    const { obstacles } = await desk.ask(unblock, 0, 'unblock');
    const applicants = obstacles.filter(({ kind }) => kind.includes('application')).map(({ accountId }) => accountId);
    expect(applicants.filter((id) => id !== undefined && kinds.get(id) !== 'enterprise')).toEqual([]);
  });

  it('frees exactly Nordlys’ posts once verification and approval are recorded', async () => {
    const desk = await monthDesk();
    const plan = await desk.plan();
    const ids = idsByRow(plan);
    const before = await desk.ask(check, 1, 'check');
    const counts = await desk.take(JSON.stringify(withNordlysCleared(plan), null, 2));
    expect(counts).toEqual({ created: 0, changed: 2, unchanged: 2 + 2 + 2 + 1 + 1 + 18 });
    const after = await desk.ask(check, 1, 'check');
    const freed = new Set([ids.get(13), ids.get(14)]);
    expect(after.posts).toEqual(
      before.posts.map((post) => {
        if (!freed.has(post.id)) return post;
        // They still lead to the site of another client than the one for whom they were filed, and nobody looked at the ad's page.
        const findings = post.findings.filter(
          ({ severity, rule }) => severity !== 'error' && !rule.startsWith('account-unverified'),
        );
        return { ...post, verdict: 'warned', findings };
      }),
    );
    expect(after.totals).toEqual({ posts: 18, cleared: 1, warned: 8, held: 9 });
    expect(after.applications.flatMap(({ findings }) => findings)).toEqual([]);
  });
});
