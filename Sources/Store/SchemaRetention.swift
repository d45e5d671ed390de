extension Schema {
  /// What was removed because its time was over or the person wished it, and what became unsure when a home was put back.
  static let retention = """
    ALTER TABLE application ADD COLUMN erased TEXT
      CHECK (erased IS NULL OR state NOT IN ('waiting', 'proposed'));
    CREATE INDEX application_ended ON application (id)
      WHERE state IN ('withdrawn', 'lapsed', 'superseded', 'rejected') AND erased IS NULL;
    CREATE TRIGGER application_erased_stays BEFORE UPDATE ON application
      WHEN OLD.erased IS NOT NULL AND (NEW.erased IS NOT OLD.erased OR NEW.content IS NOT OLD.content)
      BEGIN SELECT RAISE(ABORT, 'what was erased does not come back'); END;
    ALTER TABLE outbox ADD COLUMN erased TEXT CHECK (erased IS NULL OR state IN ('sent', 'cancelled'));
    ALTER TABLE outbox ADD COLUMN withheld TEXT CHECK (withheld IS NULL OR state IN ('prepared', 'cancelled', 'sent'));
    CREATE INDEX outbox_kept ON outbox (changed) WHERE erased IS NULL AND state IN ('sent', 'cancelled');
    CREATE INDEX outbox_withheld ON outbox (id) WHERE withheld IS NOT NULL;
    ALTER TABLE bundle ADD COLUMN erased TEXT CHECK (erased IS NULL OR outcome = 'quarantined');
    CREATE INDEX bundle_quarantined ON bundle (read_at) WHERE outcome = 'quarantined' AND erased IS NULL;
    CREATE INDEX bundle_receipt_name ON bundle (receipt_name);
    CREATE INDEX refusal_of_bundle ON refusal (bundle);
    CREATE INDEX link_expires ON link (expires);
    -- A link that was stopped because the home was put back to a backup, and not by anybody's deed.
    ALTER TABLE link ADD COLUMN restored TEXT CHECK (restored IS NULL OR voided IS NOT NULL);
    ALTER TABLE account ADD COLUMN erased TEXT CHECK (erased IS NULL OR status = 'closed');
    CREATE TRIGGER account_erased_stays BEFORE UPDATE ON account
      WHEN OLD.erased IS NOT NULL AND (NEW.erased IS NOT OLD.erased OR NEW.email IS NOT OLD.email)
      BEGIN SELECT RAISE(ABORT, 'what was erased does not come back'); END;
    -- Made anew: a closed account can be erased.
    CREATE TABLE account_proposal_made_anew (
      account TEXT PRIMARY KEY REFERENCES account (id),
      deed TEXT NOT NULL CHECK (deed IN ('close', 'merge', 'erase')),
      target TEXT REFERENCES account (id),
      reason TEXT NOT NULL,
      name TEXT NOT NULL,
      os_user TEXT NOT NULL,
      at TEXT NOT NULL,
      CHECK ((deed = 'merge') = (target IS NOT NULL))
    ) STRICT;
    INSERT INTO account_proposal_made_anew
      SELECT account, deed, target, reason, name, os_user, at FROM account_proposal;
    DROP TABLE account_proposal;
    ALTER TABLE account_proposal_made_anew RENAME TO account_proposal;
    CREATE TABLE restoration (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      backup_made TEXT NOT NULL,
      backup_head TEXT NOT NULL,
      epoch INTEGER NOT NULL,
      withheld INTEGER NOT NULL,
      links INTEGER NOT NULL
    ) STRICT;
    """
}
