// Whatever the schemas take, as input for them, with the texts that stores tend to spoil.

import fc from 'fast-check';
import { domainOf } from '../../core/domain/link-site.ts';

const CODE_UNITS = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

const TRICKY = fc.constantFrom('', '\0', 'a\0b', '\ud800', 'x\udc00y', '\ufeffx', '\r\n', '"\\', "';--", '😀', 'null');

/** Any string at all, lone surrogates and NUL included. */
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), CODE_UNITS, TRICKY);

/** Any string that is more than white space. */
const anyLabel = anyText.filter((text) => text.trim() !== '');

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyInstant = fc
  .integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2199, 0, 1) / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());

const sha256 = fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 64, maxLength: 64 });

const someTerms = fc.array(anyLabel, { maxLength: 3 });

const target = fc.oneof(
  fc.constant({ kind: 'none' }),
  fc.record({ kind: fc.constantFrom('web', 'taobao'), url: anyText }),
  fc.record(
    {
      kind: fc.constant('mini-program'),
      appId: anyText,
      originalId: anyText,
      path: anyText,
      query: anyText,
      link: anyText,
      linkCreatedOn: anyDay,
      fallbackUrl: anyText,
    },
    { requiredKeys: ['kind'] },
  ),
);

const media = fc.record(
  {
    name: anyLabel,
    bytes: fc.maxSafeNat(),
    type: anyText,
    sha256,
    rightsUntil: anyDay,
    rightsNote: anyText,
    generated: fc.constant(true),
  },
  { requiredKeys: ['name'] },
);

const delivery = fc.record(
  {
    state: fc.constantFrom('unscheduled', 'scheduled', 'published', 'withdrawn'),
    link: anyText,
    publishedAt: anyInstant,
    textHash: sha256,
    scheduledAt: anyInstant,
  },
  { requiredKeys: [] },
);

const proof = {
  name: anyLabel,
  bytes: fc.nat(),
  type: fc.constantFrom('application/pdf', 'image/png'),
  sha256,
};

const approval = fc.record(
  {
    decision: fc.constantFrom('approved', 'changes', 'dropped'),
    by: anyLabel,
    at: anyInstant,
    comment: anyText,
    contentSha256: sha256,
    text: anyText,
    evidenceFile: fc.record(proof, { requiredKeys: ['name'] }),
  },
  { requiredKeys: ['decision', 'by', 'at', 'contentSha256'] },
);

const waiver = fc.record(
  {
    rule: anyText,
    message: anyText,
    field: anyText,
    about: anyText,
    reason: anyLabel,
    operator: anyLabel,
    at: anyInstant,
    until: anyDay,
    contentSha256: sha256,
  },
  { requiredKeys: ['rule', 'message', 'field', 'about', 'reason', 'operator', 'at', 'contentSha256'] },
);

/** A post of c1 or c2; every key of the schema turns up. */
export const anyPost = fc.record(
  {
    id: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
    clientId: fc.constantFrom('c1', 'c2'),
    campaignId: fc.constantFrom('k1', 'k2'),
    accountId: fc.constantFrom('a1', 'a2'),
    placement: fc.constantFrom('organic', 'ad'),
    form: fc.constantFrom('original', 'repost'),
    scheduledAt: anyInstant,
    endsAt: anyInstant,
    promotes: fc.constant('p1'),
    text: anyText,
    firstComment: anyText,
    target,
    media: fc.array(media, { maxLength: 3 }),
    declarations: fc.subarray(['ai-generated', 'sentence-in-picture'], { minLength: 1 }),
    orderNumber: anyLabel,
    delivery,
    pillar: anyText,
    feedback: anyText,
    approval,
    notes: fc.array(fc.record({ label: anyLabel, text: anyText }), { maxLength: 2 }),
    waivers: fc.array(waiver, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['id', 'clientId', 'accountId', 'text'] },
);

const offer = fc.record({ text: anyLabel, from: anyDay, until: anyDay }, { requiredKeys: ['text'] });

const card = fc.record(
  {
    topics: someTerms,
    mentions: someTerms,
    ownTerms: someTerms,
    competitors: someTerms,
    names: someTerms,
    offers: fc.array(offer, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

export const anyClient = fc.record(
  {
    id: fc.constant('c9'),
    name: anyLabel,
    legalName: anyText,
    region: fc.constantFrom('mainland', 'overseas'),
    uscc: anyText,
    licenceNumber: anyText,
    registration: anyText,
    address: anyText,
    contact: anyText,
    categories: someTerms,
    requiresApproval: fc.boolean(),
    card,
  },
  { requiredKeys: ['id', 'name', 'region'] },
);

const verification = fc.record(
  {
    state: fc.constantFrom('unverified', 'submitted', 'in-review', 'verified', 'rejected', 'expired', 'cancelled'),
    entityName: anyText,
    verifiedOn: anyDay,
    expiresOn: anyDay,
    evidence: anyText,
  },
  { requiredKeys: [] },
);

const capability = fc.record(
  { state: fc.constantFrom('enabled', 'disabled', 'unknown'), from: anyDay, until: anyDay, evidence: anyText },
  { requiredKeys: [] },
);

export const anyAccount = fc.record(
  {
    id: fc.constant('a9'),
    owner: fc.constant('creator'),
    clientId: fc.constantFrom('c1', 'c2'),
    nickname: anyLabel,
    uid: anyText,
    kind: fc.constantFrom('personal', 'enterprise', 'government', 'media', 'organisation'),
    holder: anyText,
    verification,
    capabilities: fc.record({ 'paid-links': capability, 'mini-program-ads': capability }, { requiredKeys: [] }),
  },
  { requiredKeys: ['id', 'owner', 'nickname', 'kind'] },
);

export const anySite = fc.record(
  {
    id: fc.constant('s9'),
    clientId: fc.constantFrom('c1', 'c2'),
    host: anyLabel,
    hosting: fc.constantFrom('mainland', 'overseas'),
    icpNumber: anyText,
    icpEntity: anyText,
    licenceRecorded: fc.boolean(),
    reviewedOn: anyDay,
    reviewedBy: anyText,
  },
  { requiredKeys: ['id', 'clientId', 'host'] },
);

const anyEvidenceFile = fc.record(
  { ...proof, for: fc.constantFrom('application-licence-recorded', 'application-site-reviewed') },
  { requiredKeys: ['name'] },
);

export const anyApplication = fc.record(
  {
    id: fc.constant('w9'),
    accountId: fc.constantFrom('a1', 'a2'),
    siteId: fc.constantFrom('s1', 's2'),
    scope: fc.constantFrom('domain', 'host', 'unknown'),
    reach: fc.constantFrom('account', 'entity', 'anyone', 'unknown'),
    state: fc.constantFrom('draft', 'submitted', 'approved', 'rejected', 'withdrawn', 'revoked'),
    submittedOn: anyDay,
    decidedOn: anyDay,
    validUntil: anyDay,
    revokedOn: anyDay,
    evidence: anyText,
    evidenceFiles: fc.array(anyEvidenceFile, { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'accountId', 'siteId', 'state'] },
);

export const anyCampaign = fc
  .record(
    {
      id: fc.constant('k9'),
      clientId: fc.constantFrom('c1', 'c2'),
      name: anyLabel,
      days: fc.tuple(anyDay, anyDay),
      timeZone: fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York'),
    },
    { requiredKeys: ['id', 'clientId', 'name', 'days'] },
  )
  .map(({ days, ...rest }) => {
    const [startsOn, endsOn] = [...days].sort();
    return { ...rest, startsOn, endsOn };
  });

export const anySetting = fc.record(
  {
    clientId: fc.constantFrom('c1', 'c2'),
    rule: anyLabel,
    key: anyLabel,
    value: fc.oneof(anyText, fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: 0.5 })),
  },
  { requiredKeys: ['rule', 'key', 'value'] },
);

const anyListValue = fc.oneof(
  fc.tuple(
    fc.constantFrom('media', 'platforms', 'shorteners', 'short-links', 'landing-pages'),
    fc
      .webUrl({ validSchemes: ['https'] })
      .map((url) => new URL(url).hostname)
      .filter((host) => domainOf(host) !== undefined),
  ),
  fc.tuple(fc.constant('terms'), fc.constantFrom('极品', '养 生', 'ＴＯＰ１')),
  fc.tuple(
    fc.constantFrom('dense-days', 'sensitive-days', 'holidays'),
    fc
      .date({ min: new Date('2000-01-02'), max: new Date('2099-12-30'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
);

export const anyListEntry = anyListValue.chain(([list, value]) =>
  fc.record(
    {
      list: fc.constant(list),
      value: fc.constant(value),
      // A word may be switched off only with evidence.
      change: fc.constant(list === 'terms' ? 'add' : 'off'),
      accountId: fc.constantFrom('a1', 'a2'),
      destination: anyText,
      from: anyDay,
      until: anyDay,
      evidence: anyText,
    },
    { requiredKeys: ['list', 'value', 'change'] },
  ),
);
