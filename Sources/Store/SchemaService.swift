extension Schema {
  /// What accounts need to be kept up: profiles, earlier addresses, links of every purpose, requests without a reviewer,
  /// wrong passwords, corrections, bounces.
  static let service = """
    -- Made anew: an account whose first password was voided or ran out has none.
    CREATE TABLE account_made_anew (
      id TEXT PRIMARY KEY,
      email TEXT NOT NULL,
      email_key TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('pending', 'active', 'suspended', 'closed')),
      content TEXT NOT NULL,
      created TEXT NOT NULL,
      credentials_changed TEXT,
      must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
      password TEXT, second_password TEXT,
      first_password TEXT,
      first_password_expires TEXT,
      unpublished INTEGER NOT NULL CHECK (unpublished IN (0, 1)),
      profile TEXT NOT NULL,
      caution TEXT,
      next_email TEXT, next_email_key TEXT,
      CHECK ((next_email IS NULL) = (next_email_key IS NULL))
    ) STRICT;
    INSERT INTO account_made_anew
      SELECT id, email, email_key, status, content, created, credentials_changed, must_change, password, second_password,
        CASE WHEN must_change THEN password END, first_password_expires, unpublished, '{}', NULL, NULL, NULL FROM account;
    DROP TABLE account;
    ALTER TABLE account_made_anew RENAME TO account;
    CREATE UNIQUE INDEX account_email ON account (email_key) WHERE status <> 'closed';
    CREATE UNIQUE INDEX account_next_email ON account (next_email_key) WHERE next_email_key IS NOT NULL;
    CREATE INDEX account_any_email ON account (email_key);
    CREATE INDEX account_unpublished ON account (created, id) WHERE unpublished;
    CREATE INDEX account_first_password ON account (first_password_expires) WHERE must_change AND password IS NOT NULL;
    ALTER TABLE account_number ADD COLUMN pending INTEGER NOT NULL DEFAULT 0 CHECK (pending IN (0, 1));
    CREATE TABLE account_address (
      account TEXT NOT NULL REFERENCES account (id),
      email TEXT NOT NULL,
      email_key TEXT NOT NULL,
      until TEXT NOT NULL,
      PRIMARY KEY (account, email_key)
    ) STRICT;
    CREATE TABLE account_proposal (
      account TEXT PRIMARY KEY REFERENCES account (id),
      deed TEXT NOT NULL CHECK (deed IN ('close', 'merge')),
      target TEXT REFERENCES account (id),
      reason TEXT NOT NULL,
      name TEXT NOT NULL,
      os_user TEXT NOT NULL,
      at TEXT NOT NULL,
      CHECK ((deed = 'merge') = (target IS NOT NULL))
    ) STRICT;
    ALTER TABLE link ADD COLUMN mail TEXT;
    ALTER TABLE link ADD COLUMN email TEXT;
    CREATE INDEX link_of_account ON link (account) WHERE account IS NOT NULL;
    CREATE INDEX link_of_address ON link (email_key, purpose);
    ALTER TABLE application ADD COLUMN account TEXT REFERENCES account (id);
    ALTER TABLE application ADD COLUMN corrects INTEGER REFERENCES application (id);
    ALTER TABLE application ADD COLUMN corrected TEXT;
    ALTER TABLE application ADD COLUMN objected TEXT;
    CREATE INDEX application_corrects ON application (corrects) WHERE corrects IS NOT NULL;
    CREATE TABLE correction (
      application INTEGER PRIMARY KEY REFERENCES application (id),
      reason TEXT NOT NULL,
      name TEXT NOT NULL,
      os_user TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT;
    ALTER TABLE outbox ADD COLUMN recipient_key TEXT NOT NULL DEFAULT '';
    ALTER TABLE outbox ADD COLUMN firm INTEGER NOT NULL DEFAULT 0 CHECK (firm IN (0, 1));
    ALTER TABLE outbox ADD COLUMN resends TEXT;
    ALTER TABLE outbox ADD COLUMN deadline TEXT;
    CREATE INDEX outbox_to_address ON outbox (recipient_key, purpose, prepared);
    CREATE INDEX outbox_of_account ON outbox (account) WHERE account IS NOT NULL;
    CREATE TABLE self_service (
      sender TEXT NOT NULL,
      request TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      kind TEXT NOT NULL,
      bundle INTEGER NOT NULL REFERENCES bundle (id),
      accepted TEXT NOT NULL,
      PRIMARY KEY (sender, request)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE credential_failure (
      email_key TEXT PRIMARY KEY,
      count INTEGER NOT NULL,
      locks INTEGER NOT NULL,
      locked_until TEXT,
      last TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE bounce (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      mail TEXT NOT NULL REFERENCES outbox (key),
      application INTEGER REFERENCES application (id),
      account TEXT REFERENCES account (id),
      action TEXT NOT NULL,
      status TEXT,
      at TEXT NOT NULL,
      handled TEXT, handled_by TEXT,
      CHECK ((handled IS NULL) = (handled_by IS NULL))
    ) STRICT;
    CREATE INDEX bounce_of_application ON bounce (application) WHERE handled IS NULL;
    ALTER TABLE account_file ADD COLUMN staged TEXT;
    ALTER TABLE account_file ADD COLUMN scope TEXT NOT NULL DEFAULT 'changes' CHECK (scope IN ('changes', 'complete'));
    """
}
