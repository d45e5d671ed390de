import JapaneseText

/// Free text of staff: there is some, it is not too long, and nothing in it could disturb a mail or a terminal.
public enum StaffText {
  private static let limit = 2_000

  /// Throws what is wrong with a text.
  public static func admit(_ text: String) throws(DecisionObstacle) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyText }
    guard text.unicodeScalars.count <= limit else {
      throw .textTooLong(count: text.unicodeScalars.count, limit: limit)
    }
    // Other line ends than these, such as U+2028 or a lone CR, are among the forbidden.
    let lines = text.split { $0 == "\n" || $0 == "\r\n" }
    for line in lines {
      if let forbidden = TextRules.firstForbidden(String(line)) { throw .textForbidden(codePoint: forbidden.value) }
    }
  }
}
