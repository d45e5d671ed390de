extension Schema {
  /// What reports rest on: the way of every case from state to state, and how often what happened.
  ///
  /// No value of it says who an applicant is, so that it outlives what is purged. Both are read from the entries of the audit log as they are written, by triggers, so that no writer can forget them.
  static let reports = """
    CREATE TABLE case_step (
      -- The entry of the audit log that it was read from.
      sequence INTEGER PRIMARY KEY,
      application INTEGER NOT NULL,
      at TEXT NOT NULL,
      action TEXT NOT NULL,
      before TEXT,
      state TEXT NOT NULL CHECK (state IN
        ('waiting', 'proposed', 'approved', 'rejected', 'returned', 'superseded', 'lapsed', 'withdrawn')),
      name TEXT,
      -- Of the case: the same in all its steps.
      received TEXT NOT NULL, kind TEXT, faculty TEXT, corrects INTEGER,
      -- Of a decision.
      outcome TEXT, overall TEXT, decided_by TEXT, second_person TEXT,
      is_found_record INTEGER CHECK (is_found_record IN (0, 1))
    ) STRICT;
    CREATE INDEX case_step_of_case ON case_step (application, sequence, at, state, received);
    CREATE INDEX case_step_at ON case_step (at, before, state);
    CREATE TRIGGER case_step_stays BEFORE UPDATE ON case_step
      BEGIN SELECT RAISE(ABORT, 'what reports rest on stays'); END;
    CREATE TRIGGER case_step_remains BEFORE DELETE ON case_step
      BEGIN SELECT RAISE(ABORT, 'what reports rest on stays'); END;

    -- By quarters of an hour in UTC, as the clocks of all zones differ from it by whole quarters.
    CREATE TABLE event_count (
      quarter TEXT NOT NULL,
      event TEXT NOT NULL,
      code TEXT NOT NULL,
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (quarter, event, code)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER event_count_remains BEFORE DELETE ON event_count
      BEGIN SELECT RAISE(ABORT, 'what reports rest on stays'); END;
    CREATE TRIGGER event_count_only_grows BEFORE UPDATE ON event_count WHEN NEW.count <= OLD.count
      BEGIN SELECT RAISE(ABORT, 'what reports rest on stays'); END;

    CREATE VIEW counted_event AS SELECT quarter AS at, event, code, count FROM event_count;
    CREATE TRIGGER counted_event_adds INSTEAD OF INSERT ON counted_event BEGIN
      INSERT INTO event_count
        SELECT substr(NEW.at, 1, 14) || CASE
            WHEN substr(NEW.at, 15, 2) < '15' THEN '00' WHEN substr(NEW.at, 15, 2) < '30' THEN '15'
            WHEN substr(NEW.at, 15, 2) < '45' THEN '30' ELSE '45' END,
          NEW.event, NEW.code, NEW.count
        WHERE NEW.count > 0
        ON CONFLICT DO UPDATE SET count = count + excluded.count;
    END;

    -- One way for entries of old and of from now on: whoever inserts into the view has an entry read.
    CREATE VIEW audit_event AS SELECT sequence, entry FROM audit_entry;
    CREATE TRIGGER audit_event_counts INSTEAD OF INSERT ON audit_event
      WHEN json_valid(NEW.entry) AND json_type(NEW.entry, '$.at') = 'text' BEGIN
      INSERT INTO counted_event
        SELECT json_extract(NEW.entry, '$.at'),
          CASE WHEN json_extract(NEW.entry, '$.action') = 'application.received'
              AND json_extract(NEW.entry, '$.facts.corrects') IS NOT NULL THEN 'application.reopened'
            ELSE json_extract(NEW.entry, '$.action') END,
          coalesce(json_extract(NEW.entry, '$.facts.purpose'), json_extract(NEW.entry, '$.facts.outcome'),
            json_extract(NEW.entry, '$.facts.kind'), ''), 1
        WHERE json_extract(NEW.entry, '$.action') IS NOT NULL;
      INSERT INTO counted_event
        SELECT json_extract(NEW.entry, '$.at'), 'bundle.requests', json_extract(NEW.entry, '$.facts.outcome'),
          json_extract(NEW.entry, '$.facts.requests')
        WHERE json_extract(NEW.entry, '$.action') = 'bundle.imported'
          AND json_extract(NEW.entry, '$.facts.requests') > 0 AND json_extract(NEW.entry, '$.facts.outcome') <> '';
    END;
    CREATE TRIGGER audit_event_steps INSTEAD OF INSERT ON audit_event
      WHEN json_valid(NEW.entry) AND json_type(NEW.entry, '$.at') = 'text' AND json_extract(NEW.entry, '$.action') IN (
        'application.received', 'decision.made', 'decision.proposed', 'decision.confirmed', 'decision.refused',
        'decision.undone', 'application.objected', 'application.recalled', 'application.superseded',
        'application.lapsed', 'application.withdrawn') BEGIN
      INSERT INTO case_step
        SELECT NEW.sequence, event.application, event.at, event.action, last.state, event.state, event.name,
          coalesce(last.received, event.at), coalesce(last.kind, file.kind),
          coalesce(last.faculty, CASE WHEN json_valid(file.content) THEN
            json_extract(file.content, '$.enrolment.faculty') END),
          coalesce(last.corrects, event.corrects), event.outcome,
          CASE WHEN event.outcome IS NULL THEN NULL ELSE coalesce(event.overall, last.overall) END,
          CASE event.action WHEN 'decision.confirmed' THEN last.decided_by
            WHEN 'decision.made' THEN event.name WHEN 'decision.proposed' THEN event.name END,
          CASE event.action WHEN 'decision.confirmed' THEN last.second_person ELSE event.second_person END,
          CASE WHEN event.outcome IS NOT 'approve' THEN NULL
            WHEN event.action = 'decision.confirmed' THEN last.is_found_record
            ELSE json_extract(file.decision, '$.decision.approve._0.record') IS json_extract(file.assessment, '$.record')
          END
        FROM (
          SELECT CAST(substr(json_extract(NEW.entry, '$.subject'), 13) AS INTEGER) AS application,
            json_extract(NEW.entry, '$.at') AS at, json_extract(NEW.entry, '$.action') AS action,
            json_extract(NEW.entry, '$.actor.name') AS name, json_extract(NEW.entry, '$.facts.corrects') AS corrects,
            json_extract(NEW.entry, '$.facts.overall') AS overall,
            json_extract(NEW.entry, '$.facts.second_person') AS second_person,
            CASE WHEN json_extract(NEW.entry, '$.action') IN
              ('decision.made', 'decision.proposed', 'decision.confirmed')
              THEN json_extract(NEW.entry, '$.facts.outcome') END AS outcome,
            CASE json_extract(NEW.entry, '$.action')
              WHEN 'decision.proposed' THEN 'proposed'
              WHEN 'application.superseded' THEN 'superseded'
              WHEN 'application.lapsed' THEN 'lapsed'
              WHEN 'application.withdrawn' THEN 'withdrawn'
              WHEN 'decision.made' THEN CASE json_extract(NEW.entry, '$.facts.outcome')
                WHEN 'approve' THEN 'approved' WHEN 'reject' THEN 'rejected' WHEN 'return' THEN 'returned' END
              WHEN 'decision.confirmed' THEN CASE json_extract(NEW.entry, '$.facts.outcome')
                WHEN 'approve' THEN 'approved' WHEN 'reject' THEN 'rejected' WHEN 'return' THEN 'returned' END
              ELSE 'waiting' END AS state
          LIMIT 1
        ) AS event
        LEFT JOIN application AS file ON file.id = event.application
        LEFT JOIN (
          SELECT * FROM case_step
          WHERE application = CAST(substr(json_extract(NEW.entry, '$.subject'), 13) AS INTEGER)
          ORDER BY sequence DESC LIMIT 1
        ) AS last
        WHERE event.state IS NOT NULL AND (event.action = 'application.received') = (last.sequence IS NULL);
    END;
    CREATE TRIGGER audit_entry_is_read AFTER INSERT ON audit_entry
      BEGIN INSERT INTO audit_event VALUES (NEW.sequence, NEW.entry); END;

    -- Why requests and bundles were refused stands beside the log alone, and not for long.
    CREATE VIEW refusal_event AS SELECT bundle, path, reasons FROM refusal;
    CREATE TRIGGER refusal_event_counts INSTEAD OF INSERT ON refusal_event BEGIN
      INSERT INTO counted_event
        SELECT read_at, CASE WHEN NEW.path IS NULL THEN 'bundle.refused' ELSE 'request.refused' END, '', 1
        FROM bundle WHERE id = NEW.bundle;
      INSERT INTO counted_event
        SELECT DISTINCT read_at, 'refusal.reason', json_extract(reason.value, '$.code'), 1
        FROM bundle, json_each(CASE WHEN json_valid(NEW.reasons) THEN NEW.reasons ELSE '[]' END) AS reason
        WHERE bundle.id = NEW.bundle AND json_extract(reason.value, '$.code') <> '';
    END;
    CREATE TRIGGER refusal_is_read AFTER INSERT ON refusal
      BEGIN INSERT INTO refusal_event VALUES (NEW.bundle, NEW.path, NEW.reasons); END;

    INSERT INTO audit_event SELECT sequence, entry FROM audit_entry ORDER BY sequence;
    INSERT INTO refusal_event SELECT bundle, path, reasons FROM refusal ORDER BY id;
    """
}
