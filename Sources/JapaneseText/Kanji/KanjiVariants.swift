/// Kanji that are one character for the purpose of a name, as pairs of variant and representative.
///
/// Direct pairs only: no representative is itself a variant, so that no chain can join two names (manual: names).
enum KanjiVariants {
  /// All pairs.
  static let pairs = ScalarTable.pairs(
    [oldForms, registerForms, separatedForms, simplifiedForms].joined(separator: "\n"))
}
