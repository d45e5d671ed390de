extension Schema {
  /// What others publish: Japan Post's postal codes and the Cabinet Office's holidays.
  static let places = """
    CREATE TABLE published_edition (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('postal', 'calendar')),
      loaded TEXT NOT NULL,
      loaded_by TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      encoding TEXT NOT NULL,
      entries INTEGER NOT NULL,
      unusable INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE postal_place (
      code TEXT NOT NULL CHECK (length(code) = 7),
      line INTEGER NOT NULL,
      municipality TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      city TEXT NOT NULL,
      written TEXT NOT NULL,
      town TEXT,
      remark TEXT,
      PRIMARY KEY (code, line)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE holiday (
      day TEXT PRIMARY KEY,
      name TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
