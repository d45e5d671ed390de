extension Schema {
  /// What is decided and not announced, for the queue.
  ///
  /// Most of what an office ever decided is announced, and its rows are large: without this every reading of the queue would
  /// go through all of them.
  static let queue = """
    CREATE INDEX application_unannounced ON application (state, submitted) WHERE announced IS NULL;
    """
}
