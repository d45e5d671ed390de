extension Schema {
  /// What nights without anybody need: how often a bundle failed, what became of it in `done/`, why pictures are gone.
  static let nights = """
    CREATE TABLE import_failure (
      file TEXT PRIMARY KEY,
      identity TEXT NOT NULL,
      runs INTEGER NOT NULL CHECK (runs > 0),
      last TEXT NOT NULL
    ) STRICT;
    ALTER TABLE bundle ADD COLUMN reduced TEXT;
    CREATE INDEX bundle_unreduced ON bundle (settled)
      WHERE reduced IS NULL AND place IS NOT NULL AND outcome <> 'quarantined';
    CREATE TABLE evidence_forgotten (
      application INTEGER PRIMARY KEY REFERENCES application (id),
      at TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX picture_evidence ON picture (evidence);
    """
}
