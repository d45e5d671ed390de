extension Schema {
  /// Signed statements of where the audit log ended; the file is laid out once, the row stays.
  static let checkpoints = """
    CREATE TABLE audit_checkpoint (
      number INTEGER PRIMARY KEY,
      document BLOB NOT NULL,
      signature BLOB NOT NULL CHECK (length(signature) = 64),
      placed TEXT
    ) STRICT;
    CREATE INDEX audit_checkpoint_unplaced ON audit_checkpoint (number) WHERE placed IS NULL;
    CREATE TRIGGER audit_checkpoint_is_next BEFORE INSERT ON audit_checkpoint
      WHEN NEW.number IS NOT (SELECT ifnull(max(number), 0) + 1 FROM audit_checkpoint)
      BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
    CREATE TRIGGER audit_checkpoint_stays BEFORE UPDATE ON audit_checkpoint
      WHEN OLD.placed IS NOT NULL OR NEW.number <> OLD.number OR NEW.document <> OLD.document
        OR NEW.signature <> OLD.signature
      BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
    CREATE TRIGGER audit_checkpoint_remains BEFORE DELETE ON audit_checkpoint
      BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
    """
}
