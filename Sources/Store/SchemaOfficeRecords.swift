extension Schema {
  /// Records that the office entered, with who proposed and who confirmed them; confirmed ones are in `student` too.
  static let officeRecords = """
    CREATE TABLE office_record (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      number TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'leaving', 'refused', 'withdrawn')),
      content TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX office_record_number ON office_record (number)
      WHERE state IN ('proposed', 'confirmed', 'leaving');
    CREATE INDEX office_record_pending ON office_record (id) WHERE state IN ('proposed', 'leaving');
    CREATE TRIGGER office_record_remains BEFORE DELETE ON office_record
      BEGIN SELECT RAISE(ABORT, 'what became of an office record stays on file'); END;
    CREATE TRIGGER office_record_ends BEFORE UPDATE ON office_record WHEN OLD.state IN ('refused', 'withdrawn')
      BEGIN SELECT RAISE(ABORT, 'what became of an office record stays on file'); END;
    """
}
