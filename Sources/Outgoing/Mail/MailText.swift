/// A template's text, or what was rendered from it: the subject on its first line, an empty line, the body.
struct MailText {
  var subject: String
  var body: String

  /// Puts a text together that was taken apart before.
  init(subject: String, body: String) {
    self.subject = subject
    self.body = body
  }

  /// Takes a text apart; nil if it does not begin with a subject.
  init?(template text: String) {
    let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3, lines[0].hasPrefix(Self.label), lines[1].allSatisfy(\.isWhitespace) else { return nil }
    subject = lines[0].dropFirst(Self.label.count).split(separator: " ").joined(separator: " ")
    body = String(lines[2])
    if subject.isEmpty { return nil }
  }

  /// Takes apart what was rendered from a template that begins with a subject.
  ///
  /// A value in the subject may have brought lines of its own: all up to the empty line are the subject's.
  init(rendered text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.firstIndex { $0.allSatisfy(\.isWhitespace) } ?? lines.endIndex
    let head = lines[..<end].joined(separator: " ")
    let words = head.hasPrefix(Self.label) ? head.dropFirst(Self.label.count) : head[...]
    subject = words.split(separator: " ").joined(separator: " ")
    body = lines[end...].dropFirst().joined(separator: "\n")
  }

  private static let label = "Subject:"

  /// A text of any line endings, with line feeds.
  static func withLineFeeds(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && !afterReturn) { scalars.append("\n") }
      if scalar != "\r" && scalar != "\n" { scalars.append(scalar) }
      afterReturn = scalar == "\r"
    }
    return String(scalars)
  }
}
