// The whole domain. References are checked at commit, so that an import may write its lists in any order.

export const sql = `
CREATE TABLE client (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  legal_name TEXT,
  region TEXT NOT NULL,
  uscc TEXT,
  licence_number TEXT,
  registration TEXT,
  address TEXT,
  contact TEXT,
  categories TEXT NOT NULL,
  requires_approval INTEGER NOT NULL,
  card TEXT NOT NULL,
  exact TEXT
) STRICT;

CREATE TABLE account (
  id TEXT PRIMARY KEY NOT NULL,
  owner TEXT NOT NULL,
  client_id TEXT REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  nickname TEXT NOT NULL,
  uid TEXT,
  kind TEXT NOT NULL,
  holder TEXT,
  verification TEXT NOT NULL,
  capabilities TEXT NOT NULL,
  exact TEXT
) STRICT;
CREATE INDEX account_by_client ON account (client_id, id);

CREATE TABLE site (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  host TEXT NOT NULL,
  hosting TEXT NOT NULL,
  icp_number TEXT,
  icp_entity TEXT,
  licence_recorded INTEGER NOT NULL,
  reviewed_on TEXT,
  reviewed_by TEXT,
  exact TEXT,
  domain TEXT
) STRICT;
CREATE INDEX site_by_client ON site (client_id, id);
CREATE INDEX site_by_domain ON site (domain);

CREATE TABLE application (
  id TEXT PRIMARY KEY NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
  site_id TEXT NOT NULL REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED,
  scope TEXT NOT NULL,
  reach TEXT NOT NULL,
  state TEXT NOT NULL,
  submitted_on TEXT,
  decided_on TEXT,
  valid_until TEXT,
  revoked_on TEXT,
  evidence TEXT,
  exact TEXT
) STRICT;
CREATE INDEX application_by_account ON application (account_id, id);
CREATE INDEX application_by_site ON application (site_id, id);

CREATE TABLE campaign (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  exact TEXT
) STRICT;
CREATE INDEX campaign_by_client ON campaign (client_id, id);

CREATE TABLE post (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  campaign_id TEXT REFERENCES campaign (id) DEFERRABLE INITIALLY DEFERRED,
  account_id TEXT NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
  placement TEXT NOT NULL,
  form TEXT NOT NULL,
  scheduled_at INTEGER,
  ends_at INTEGER,
  promotes TEXT REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  first_comment TEXT NOT NULL,
  target TEXT,
  media TEXT,
  delivery TEXT,
  pillar TEXT,
  feedback TEXT,
  notes TEXT,
  exact TEXT,
  content_sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX post_by_account ON post (account_id, scheduled_at);
CREATE INDEX post_by_client ON post (client_id, id);
CREATE INDEX post_by_campaign ON post (campaign_id, id);
CREATE INDEX post_by_time ON post (scheduled_at);
CREATE INDEX post_by_promoted ON post (promotes) WHERE promotes IS NOT NULL;

CREATE TABLE post_link (
  post_id TEXT NOT NULL REFERENCES post (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  domain TEXT NOT NULL,
  PRIMARY KEY (post_id, domain)
) STRICT, WITHOUT ROWID;
CREATE INDEX post_link_by_domain ON post_link (domain);

CREATE TABLE setting (
  client_id TEXT REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
  rule TEXT NOT NULL,
  "key" TEXT NOT NULL,
  value TEXT NOT NULL,
  exact TEXT
) STRICT;
CREATE UNIQUE INDEX setting_identity ON setting (coalesce(client_id, ''), rule, "key");

CREATE TABLE list_entry (
  list TEXT NOT NULL,
  value TEXT NOT NULL,
  change TEXT NOT NULL,
  account_id TEXT REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
  destination TEXT,
  "from" TEXT,
  until TEXT,
  evidence TEXT,
  exact TEXT
) STRICT;
CREATE UNIQUE INDEX list_entry_identity ON list_entry (list, value, coalesce(account_id, ''));

CREATE TABLE judgement (
  post_id TEXT PRIMARY KEY NOT NULL REFERENCES post (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  verdict TEXT NOT NULL CHECK (verdict IN ('cleared', 'warned', 'held')),
  valid_from INTEGER,
  recheck_at INTEGER,
  input_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX judgement_by_recheck ON judgement (recheck_at) WHERE recheck_at IS NOT NULL;
CREATE INDEX judgement_by_start ON judgement (valid_from) WHERE valid_from IS NOT NULL;
CREATE INDEX judgement_by_verdict ON judgement (verdict);

CREATE TABLE finding (
  post_id TEXT NOT NULL REFERENCES judgement (post_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  rule TEXT NOT NULL,
  message TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
  field TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  data TEXT NOT NULL,
  fix TEXT,
  PRIMARY KEY (post_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_by_rule ON finding (rule);

-- Posts whose answer may no longer stand since something that it was read from changed.
CREATE TABLE to_judge (
  post_id TEXT PRIMARY KEY NOT NULL REFERENCES post (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- The rules and lists of the program that judged last.
CREATE TABLE judged_by (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  rule_set TEXT NOT NULL
) STRICT;

CREATE TABLE batch (
  id TEXT PRIMARY KEY NOT NULL,
  created_at INTEGER NOT NULL,
  operator TEXT NOT NULL,
  manifest_sha256 TEXT NOT NULL,
  folder TEXT NOT NULL,
  rule_set TEXT NOT NULL,
  ground TEXT NOT NULL
) STRICT;
CREATE INDEX batch_by_manifest ON batch (manifest_sha256);

-- A post may be deleted after it left; its batch goes on naming it.
CREATE TABLE batch_post (
  batch_id TEXT NOT NULL REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  post_id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  PRIMARY KEY (batch_id, seq),
  UNIQUE (batch_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX batch_post_by_post ON batch_post (post_id, content_sha256);

CREATE TRIGGER batch_never_changes BEFORE UPDATE ON batch
BEGIN SELECT raise(ABORT, 'a batch never changes'); END;
CREATE TRIGGER batch_never_goes BEFORE DELETE ON batch
BEGIN SELECT raise(ABORT, 'a batch never changes'); END;
CREATE TRIGGER batch_post_never_changes BEFORE UPDATE ON batch_post
BEGIN SELECT raise(ABORT, 'a batch never changes'); END;
CREATE TRIGGER batch_post_never_goes BEFORE DELETE ON batch_post
BEGIN SELECT raise(ABORT, 'a batch never changes'); END;

CREATE TABLE command (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  operator TEXT NOT NULL,
  kind TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL
) STRICT;

CREATE TRIGGER command_never_changes BEFORE UPDATE ON command
BEGIN SELECT raise(ABORT, 'the command log is append-only'); END;
CREATE TRIGGER command_never_goes BEFORE DELETE ON command
BEGIN SELECT raise(ABORT, 'the command log is append-only'); END;
-- INSERT OR REPLACE would delete without asking the trigger above.
CREATE TRIGGER command_never_replaced BEFORE INSERT ON command WHEN EXISTS (SELECT 1 FROM command WHERE seq = NEW.seq)
BEGIN SELECT raise(ABORT, 'the command log is append-only'); END;
`;
