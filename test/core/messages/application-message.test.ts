import { describe, expect, test } from 'vitest';
import { accountSchema } from '../../../core/domain/account.ts';
import { clientSchema } from '../../../core/domain/client.ts';
import { siteSchema } from '../../../core/domain/site.ts';
import { applicationMessage } from '../../../core/messages/application-message.ts';

const client = (more: object) => clientSchema.parse({ id: 'c1', name: '青禾茶', region: 'mainland', ...more });
const account = (more: object) =>
  accountSchema.parse({ id: 'a1', owner: 'brand', clientId: 'c1', nickname: '青禾茶', kind: 'enterprise', ...more });
const site = (more: object) => siteSchema.parse({ id: 's1', clientId: 'c1', host: 'www.example.com', ...more });

describe('the message to @企业微博助理', () => {
  test('names company, account, site, filing and licence when all is recorded', () => {
    const message = applicationMessage(
      client({ legalName: '上海青禾茶业有限公司' }),
      account({ uid: '5000000001' }),
      site({ icpNumber: '沪ICP备2021012345号-1', icpEntity: '上海青禾茶业有限公司', licenceRecorded: true }),
    );
    expect(message).toEqual({
      text: '您好，我司上海青禾茶业有限公司（微博账号：青禾茶，UID：5000000001）申请将官网 https://www.example.com 加入外链白名单。该网站为我司官方网站，备案号：沪ICP备2021012345号-1，备案主体：上海青禾茶业有限公司。随信附营业执照，请协助审核，谢谢。',
      gaps: [],
    });
  });

  test('marks in place what is not recorded, and names it', () => {
    const { text, gaps } = applicationMessage(client({ legalName: ' ' }), account({}), site({}));
    expect(gaps).toEqual(['legalName', 'uid', 'icpNumber', 'icpEntity', 'licence']);
    expect(text).toContain('我司【请补充公司全称】');
    expect(text).toContain('备案号：【请补充备案号】');
  });

  test('takes the verified entity where no legal name is recorded', () => {
    const { text } = applicationMessage(
      client({}),
      account({ verification: { entityName: '上海青禾茶业有限公司' } }),
      site({}),
    );
    expect(text).toContain('我司上海青禾茶业有限公司');
  });

  test('asks no filing of an overseas company and speaks of its registration', () => {
    const { text, gaps } = applicationMessage(
      client({ region: 'overseas', legalName: 'Nordlys Skincare AS' }),
      account({ uid: '5000000002' }),
      site({ hosting: 'overseas', licenceRecorded: true }),
    );
    expect(gaps).toEqual([]);
    expect(text).not.toContain('备案');
    expect(text).toContain('随信附公司注册证书');
  });

  test('asks no filing of a Mainland company whose site is hosted overseas', () => {
    const { text, gaps } = applicationMessage(
      client({ legalName: '上海青禾茶业有限公司' }),
      account({ uid: '5000000001' }),
      site({ hosting: 'overseas', licenceRecorded: true }),
    );
    expect(gaps).toEqual([]);
    expect(text).toContain('服务器位于境外');
  });
});
