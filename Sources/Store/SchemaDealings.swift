extension Schema {
  /// Under what an application is found from another of the same person.
  ///
  /// The rows are made by the program's folds and not here: `DealingKeyTable`.
  static let dealings = """
    CREATE TABLE dealing_key (
      application INTEGER PRIMARY KEY REFERENCES application (id) ON DELETE CASCADE,
      phone INTEGER, mobile INTEGER, number INTEGER,
      kanji INTEGER, reading INTEGER, enrolled_kanji INTEGER, enrolled_reading INTEGER
    ) STRICT;
    CREATE INDEX dealing_key_phone ON dealing_key (phone) WHERE phone IS NOT NULL;
    CREATE INDEX dealing_key_mobile ON dealing_key (mobile) WHERE mobile IS NOT NULL;
    CREATE INDEX dealing_key_number ON dealing_key (number) WHERE number IS NOT NULL;
    CREATE INDEX dealing_key_kanji ON dealing_key (kanji) WHERE kanji IS NOT NULL;
    CREATE INDEX dealing_key_reading ON dealing_key (reading) WHERE reading IS NOT NULL;
    CREATE INDEX dealing_key_enrolled_kanji ON dealing_key (enrolled_kanji) WHERE enrolled_kanji IS NOT NULL;
    CREATE INDEX dealing_key_enrolled_reading ON dealing_key (enrolled_reading) WHERE enrolled_reading IS NOT NULL;
    CREATE TABLE dealing_index (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      edition INTEGER NOT NULL
    ) STRICT;
    INSERT INTO dealing_index VALUES (1, 0);
    -- What the columns hold as JSON is indexed as it stands, so that no writer can forget it.
    CREATE INDEX application_found_record ON application (json_extract(assessment, '$.record'));
    CREATE INDEX application_approved_record ON application (json_extract(decision, '$.decision.approve._0.record'));
    CREATE INDEX application_mends ON application (mends) WHERE mends IS NOT NULL;
    CREATE INDEX account_any_email ON account (email_key);
    CREATE INDEX account_number_of_application ON account_number (application);
    """
}
