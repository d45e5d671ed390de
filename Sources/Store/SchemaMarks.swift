extension Schema {
  /// What reviewers found of the items that a resubmission was asked to mend.
  static let marks = """
    CREATE TABLE item_mark (
      application INTEGER NOT NULL REFERENCES application (id),
      item TEXT NOT NULL,
      standing TEXT NOT NULL CHECK (standing IN ('resolved', 'unresolved')),
      name TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (application, item)
    ) STRICT;
    CREATE TRIGGER item_mark_begins BEFORE INSERT ON item_mark
      WHEN NOT EXISTS (SELECT 1 FROM application WHERE id = NEW.application AND mends IS NOT NULL AND state = 'waiting')
      BEGIN SELECT RAISE(ABORT, 'only a resubmission that waits has items to mark'); END;
    CREATE TRIGGER item_mark_changes BEFORE UPDATE ON item_mark
      WHEN NOT EXISTS (SELECT 1 FROM application WHERE id = NEW.application AND mends IS NOT NULL AND state = 'waiting')
      BEGIN SELECT RAISE(ABORT, 'only a resubmission that waits has items to mark'); END;
    """
}
