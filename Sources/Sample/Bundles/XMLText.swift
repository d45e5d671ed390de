/// Writes XML that is well-formed by construction.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  /// An element with text, or nothing where there is none to write.
  mutating func leaf(_ name: String, _ value: String?) {
    guard let value else { return }
    indent()
    text += "<\(name)>\(Self.escaped(value))</\(name)>\n"
  }

  /// An empty element with attributes.
  mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    indent()
    text += "<\(name)\(Self.list(attributes))/>\n"
  }

  /// An element around others.
  mutating func element(_ name: String, _ attributes: [(String, String)] = [], _ body: (inout XMLText) -> Void) {
    indent()
    text += "<\(name)\(Self.list(attributes))>\n"
    depth += 1
    body(&self)
    depth -= 1
    indent()
    text += "</\(name)>\n"
  }

  private mutating func indent() { text += String(repeating: "  ", count: depth) }

  private static func list(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
  }

  private static func escaped(_ value: String) -> String {
    value.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
