extension Schema {
  /// Look-ups among a million student records: keys as hashes in buckets, names counted once, rows known by a digest.
  ///
  /// An index of one row for each key took longer to make than all else of an import together, and four times the room.
  static let records = """
    DROP TABLE student_key;
    ALTER TABLE student ADD COLUMN digest INTEGER;
    ALTER TABLE snapshot ADD COLUMN added INTEGER;
    ALTER TABLE snapshot ADD COLUMN changed INTEGER;
    ALTER TABLE snapshot ADD COLUMN gone INTEGER;
    -- bucket: bits 63 to 48 of a key's hash. entries: eight bytes each, in order, of bits 55 to 24 of the hash and
    -- the record's id, little endian.
    CREATE TABLE student_posting (
      bucket INTEGER PRIMARY KEY,
      entries BLOB NOT NULL
    ) STRICT;
    CREATE TABLE name_count (
      name INTEGER PRIMARY KEY,
      records INTEGER NOT NULL CHECK (records > 0)
    ) STRICT;
    CREATE TABLE student_index (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      edition INTEGER NOT NULL,
      records INTEGER NOT NULL
    ) STRICT;
    INSERT INTO student_index VALUES (1, 0, 0);
    """
}
