import Domain

/// Labels of a student record that no application has.
public enum StudentSheetWording {
  /// Which file it came from.
  public static let source = Sentence(ja: "出所", en: "Source")
  /// An earlier name.
  public static let formerName = Sentence(ja: "旧氏名", en: "Former name")
  /// A caution.
  public static let caution = Sentence(ja: "注意区分", en: "Caution")
  /// When admitted.
  public static let admitted = Sentence(ja: "入学年月", en: "Admitted")
  /// When left.
  public static let left = Sentence(ja: "卒業年月", en: "Left")
}
