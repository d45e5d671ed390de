import GRDB

/// The database's schema as a list of frozen steps: a step that has been released is never edited, a new one is added.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 office") { try $0.execute(sql: office) }
    migrator.registerMigration("1 students") { try $0.execute(sql: students) }
    migrator.registerMigration("1 applications") { try $0.execute(sql: applications) }
    migrator.registerMigration("1 accounts") { try $0.execute(sql: accounts) }
    migrator.registerMigration("1 outbox") { try $0.execute(sql: outbox) }
    migrator.registerMigration("1 audit") { try $0.execute(sql: audit) }
    migrator.registerMigration("2 nights") { try $0.execute(sql: nights) }
    migrator.registerMigration("3 records") { try $0.execute(sql: records) }
    migrator.registerMigration("4 places") { try $0.execute(sql: places) }
    migrator.registerMigration("5 office records") { try $0.execute(sql: officeRecords) }
    migrator.registerMigration("6 dealings") { try $0.execute(sql: dealings) }
    migrator.registerMigration("7 service") { try $0.execute(sql: service) }
    migrator.registerMigration("8 desk") { try $0.execute(sql: desk) }
    migrator.registerMigration("9 marks") { try $0.execute(sql: marks) }
    migrator.registerMigration("10 audit") { try $0.execute(sql: checkpoints) }
    migrator.registerMigration("11 retention") { try $0.execute(sql: retention) }
    migrator.registerMigration("12 reports") { try $0.execute(sql: reports) }
    migrator.registerMigration("13 queue") { try $0.execute(sql: queue) }
    return migrator
  }

  private static let office = """
    CREATE TABLE home (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      created TEXT NOT NULL,
      training INTEGER NOT NULL CHECK (training IN (0, 1))
    ) STRICT;
    CREATE TRIGGER home_kind_is_for_ever BEFORE UPDATE OF training ON home
      BEGIN SELECT RAISE(ABORT, 'a training home never becomes a real one'); END;
    CREATE TRIGGER home_remains BEFORE DELETE ON home
      BEGIN SELECT RAISE(ABORT, 'a training home never becomes a real one'); END;
    -- REPLACE deletes without telling the triggers of DELETE.
    CREATE TRIGGER home_is_one BEFORE INSERT ON home WHEN EXISTS (SELECT 1 FROM home)
      BEGIN SELECT RAISE(ABORT, 'a training home never becomes a real one'); END;
    CREATE TABLE staff (
      name TEXT PRIMARY KEY,
      role TEXT NOT NULL CHECK (role IN ('importer', 'reviewer', 'supervisor', 'auditor')),
      added TEXT NOT NULL
    ) STRICT;
    """

  private static let students = """
    CREATE TABLE snapshot (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      source TEXT NOT NULL,
      loaded TEXT NOT NULL,
      loaded_by TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      encoding TEXT NOT NULL,
      records INTEGER NOT NULL,
      unusable INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE student (
      id INTEGER PRIMARY KEY,
      snapshot INTEGER NOT NULL REFERENCES snapshot (id),
      source TEXT NOT NULL,
      number TEXT NOT NULL,
      has_number INTEGER NOT NULL CHECK (has_number IN (0, 1)),
      kanji TEXT, kana TEXT, romaji TEXT,
      former_kanji TEXT, former_kana TEXT,
      other_names TEXT,
      person_key TEXT, caution TEXT, sex TEXT, birth_date TEXT,
      university TEXT, faculty TEXT, department TEXT,
      admitted TEXT, left TEXT, outcome TEXT,
      postal_code TEXT, address TEXT, phone TEXT,
      search TEXT NOT NULL,
      UNIQUE (source, number)
    ) STRICT;
    CREATE TABLE student_key (
      kind INTEGER NOT NULL,
      key TEXT NOT NULL,
      student INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE,
      PRIMARY KEY (kind, key, student)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX student_key_of_student ON student_key (student);
    """

  private static let applications = """
    CREATE TABLE bundle (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      file TEXT NOT NULL,
      sender TEXT, name TEXT, manifest_sha256 TEXT,
      outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'repeat', 'quarantined')),
      read_at TEXT NOT NULL,
      identity TEXT NOT NULL,
      receipt_name TEXT NOT NULL,
      receipt BLOB,
      reasons TEXT,
      place TEXT,
      settled TEXT,
      CHECK (outcome = 'quarantined' OR (sender IS NOT NULL AND name IS NOT NULL AND manifest_sha256 IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX bundle_name ON bundle (sender, name) WHERE outcome = 'imported';
    CREATE INDEX bundle_unsettled ON bundle (id) WHERE settled IS NULL;
    CREATE TABLE refusal (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      bundle INTEGER NOT NULL REFERENCES bundle (id),
      path TEXT,
      request TEXT,
      reasons TEXT NOT NULL,
      handled TEXT,
      handled_by TEXT,
      CHECK ((handled IS NULL) = (handled_by IS NULL))
    ) STRICT;
    CREATE INDEX refusal_open ON refusal (id) WHERE handled IS NULL;
    CREATE INDEX refusal_request ON refusal (request) WHERE request IS NOT NULL;
    CREATE TABLE application (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      bundle INTEGER NOT NULL REFERENCES bundle (id),
      sender TEXT NOT NULL,
      request TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('new', 'add-student-number', 'change-email')),
      state TEXT NOT NULL CHECK (state IN
        ('waiting', 'proposed', 'approved', 'rejected', 'returned', 'superseded', 'lapsed', 'withdrawn')),
      submitted TEXT NOT NULL,
      received TEXT NOT NULL,
      announced TEXT CHECK (announced IS NULL OR state NOT IN ('waiting', 'proposed')),
      version INTEGER NOT NULL,
      mends INTEGER REFERENCES application (id),
      content TEXT NOT NULL,
      assessment TEXT NOT NULL,
      snapshot INTEGER REFERENCES snapshot (id),
      decision TEXT,
      email_key TEXT NOT NULL,
      search TEXT NOT NULL,
      UNIQUE (sender, request),
      CHECK (state NOT IN ('proposed', 'approved', 'rejected', 'returned') OR decision IS NOT NULL)
    ) STRICT;
    CREATE INDEX application_state ON application (state, submitted);
    CREATE INDEX application_request ON application (request);
    CREATE INDEX application_email ON application (email_key);
    CREATE TABLE picture (
      application INTEGER NOT NULL REFERENCES application (id),
      number INTEGER NOT NULL,
      content TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      evidence TEXT NOT NULL,
      start INTEGER NOT NULL,
      length INTEGER NOT NULL,
      PRIMARY KEY (application, number)
    ) STRICT;
    CREATE INDEX picture_sha256 ON picture (sha256);
    CREATE TABLE evidence_key (
      application INTEGER PRIMARY KEY REFERENCES application (id),
      wrapped BLOB NOT NULL
    ) STRICT;
    CREATE TABLE picture_opening (
      application INTEGER NOT NULL,
      number INTEGER NOT NULL,
      name TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (application, number, name),
      FOREIGN KEY (application, number) REFERENCES picture (application, number)
    ) STRICT;
    CREATE TABLE claim (
      application INTEGER PRIMARY KEY REFERENCES application (id),
      name TEXT NOT NULL,
      until TEXT NOT NULL
    ) STRICT;
    CREATE TABLE note (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      application INTEGER NOT NULL REFERENCES application (id),
      name TEXT NOT NULL,
      at TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX note_of_application ON note (application);
    """

  private static let accounts = """
    CREATE TABLE account (
      id TEXT PRIMARY KEY,
      email TEXT NOT NULL,
      email_key TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('pending', 'active', 'suspended', 'closed')),
      content TEXT NOT NULL,
      created TEXT NOT NULL,
      credentials_changed TEXT,
      must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
      password TEXT, second_password TEXT,
      first_password_expires TEXT,
      unpublished INTEGER NOT NULL CHECK (unpublished IN (0, 1)),
      CHECK (status = 'pending' OR password IS NOT NULL)
    ) STRICT;
    CREATE UNIQUE INDEX account_email ON account (email_key) WHERE status <> 'closed';
    CREATE TABLE account_number (
      source TEXT NOT NULL,
      number TEXT NOT NULL,
      account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      application INTEGER NOT NULL REFERENCES application (id),
      content TEXT NOT NULL,
      PRIMARY KEY (source, number)
    ) STRICT;
    CREATE INDEX account_number_of_account ON account_number (account);
    CREATE TABLE account_file (
      sequence INTEGER PRIMARY KEY,
      epoch INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      created TEXT NOT NULL,
      bytes BLOB, signature BLOB,
      placed TEXT,
      CHECK (placed IS NOT NULL OR (bytes IS NOT NULL AND signature IS NOT NULL))
    ) STRICT;
    CREATE TABLE link (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      hash TEXT NOT NULL UNIQUE,
      purpose TEXT NOT NULL,
      application INTEGER REFERENCES application (id),
      account TEXT REFERENCES account (id),
      email_key TEXT NOT NULL,
      issued TEXT NOT NULL,
      expires TEXT NOT NULL,
      spent TEXT, voided TEXT
    ) STRICT;
    CREATE INDEX link_of_application ON link (application);
    """

  private static let outbox = """
    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL UNIQUE,
      application INTEGER REFERENCES application (id),
      account TEXT,
      purpose TEXT NOT NULL,
      recipient TEXT NOT NULL,
      subject TEXT NOT NULL,
      body TEXT NOT NULL,
      prepared TEXT NOT NULL,
      due TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('prepared', 'handing-over', 'sent', 'cancelled')),
      changed TEXT NOT NULL
    ) STRICT;
    CREATE INDEX outbox_open ON outbox (state, due) WHERE state IN ('prepared', 'handing-over');
    CREATE INDEX outbox_of_application ON outbox (application);
    """

  private static let audit = """
    CREATE TABLE audit_entry (
      sequence INTEGER PRIMARY KEY,
      entry TEXT NOT NULL,
      hash TEXT NOT NULL,
      subject TEXT GENERATED ALWAYS AS (CASE WHEN json_valid(entry) THEN json_extract(entry, '$.subject') END) VIRTUAL
    ) STRICT;
    CREATE INDEX audit_entry_subject ON audit_entry (subject);
    CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry
      BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
    CREATE TRIGGER audit_entry_remains BEFORE DELETE ON audit_entry
      BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
    CREATE TRIGGER audit_entry_is_next BEFORE INSERT ON audit_entry
      WHEN NEW.sequence IS NOT (SELECT count + 1 FROM audit_head)
      BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
    CREATE TABLE audit_opening (
      sequence INTEGER NOT NULL REFERENCES audit_entry (sequence),
      name TEXT NOT NULL,
      salt BLOB NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (sequence, name)
    ) STRICT;
    CREATE TABLE audit_head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      count INTEGER NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head
      BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
    CREATE TRIGGER audit_head_only_grows BEFORE UPDATE ON audit_head WHEN NEW.count <= OLD.count
      BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
    INSERT INTO audit_head VALUES (1, 0, printf('%064d', 0));
    CREATE TRIGGER audit_head_is_one BEFORE INSERT ON audit_head
      BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
    """
}
