extension Schema {
  /// What staff do with single pictures: make one unreadable for good, add a paper that came by hand or post.
  static let desk = """
    CREATE TABLE picture_forgotten (
      application INTEGER NOT NULL,
      number INTEGER NOT NULL,
      at TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (reason IN ('retention-over', 'forbidden-evidence', 'erased')),
      shown TEXT CHECK ((shown IS NULL) = (reason <> 'forbidden-evidence')),
      PRIMARY KEY (application, number),
      FOREIGN KEY (application, number) REFERENCES picture (application, number)
    ) STRICT;
    -- What is forgotten has no new place: a seal of it would be readable again.
    CREATE TRIGGER picture_forgotten_stays BEFORE UPDATE OF evidence, start, length ON picture
      WHEN EXISTS (SELECT 1 FROM picture_forgotten WHERE application = OLD.application AND number = OLD.number)
      BEGIN SELECT RAISE(ABORT, 'a forgotten picture has no new place'); END;
    ALTER TABLE picture ADD COLUMN attached TEXT;
    ALTER TABLE picture ADD COLUMN attached_by TEXT CHECK ((attached IS NULL) = (attached_by IS NULL));
    """
}
