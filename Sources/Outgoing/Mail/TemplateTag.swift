/// A tag of a template, read just far enough to judge it: the library that renders shows none of this.
struct TemplateTag {
  enum Kind {
    case value, section, inverted, close, part, comment, unsupported, unfinished
  }

  var kind: Kind
  var name: String
  /// From 1.
  var line: Int
  /// Whether only white space follows on its line.
  var endsLine: Bool
  /// Whether it has its line to itself.
  var standsAlone: Bool

  /// All tags of a text whose lines end in a line feed.
  static func all(in text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      let inside = rest[open.upperBound...]
      let closing = inside.first == "{" ? "}}}" : "}}"
      guard let close = inside.firstRange(of: closing) else {
        tags.append(TemplateTag(.unfinished, "", in: text, from: open.lowerBound, to: open.upperBound))
        break
      }
      let (kind, name) = meaning(of: inside[..<close.lowerBound])
      tags.append(TemplateTag(kind, name, in: text, from: open.lowerBound, to: close.upperBound))
      rest = rest[close.upperBound...]
    }
    return tags
  }

  private init(_ kind: Kind, _ name: String, in text: String, from start: String.Index, to end: String.Index) {
    self.kind = kind
    self.name = name
    line = text[..<start].count { $0 == "\n" } + 1
    endsLine = text[end...].prefix { $0 != "\n" }.allSatisfy(\.isWhitespace)
    standsAlone = endsLine && text[..<start].reversed().prefix { $0 != "\n" }.allSatisfy(\.isWhitespace)
  }

  private static func meaning(of content: Substring) -> (Kind, String) {
    let sigils: [Character: Kind] = [
      "#": .section, "^": .inverted, "/": .close, ">": .part, "!": .comment, "{": .value, "&": .value,
      "=": .unsupported, "%": .unsupported, "<": .unsupported, "$": .unsupported,
    ]
    let kind = content.first.flatMap { sigils[$0] }
    let name = (kind == nil ? content : content.dropFirst()).filter { !$0.isWhitespace }
    return (kind ?? .value, String(name))
  }
}
