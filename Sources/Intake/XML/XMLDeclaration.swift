/// What stands in `<?xml … ?>`, read loosely: whether it is well-formed is the parser's to say.
struct XMLDeclaration {
  private var values: [String: String] = [:]

  init(_ text: [UInt8]) {
    let start = Array("<?xml".utf8)
    guard text.starts(with: start), let end = text.firstIndex(of: UInt8(ascii: ">")) else { return }
    var rest = text[start.count..<end]
    while let value = Self.next(&rest) { values[value.name] = value.value }
  }

  subscript(name: String) -> String? { values[name] }

  /// Takes one `name = "value"` off the front.
  private static func next(_ rest: inout ArraySlice<UInt8>) -> (name: String, value: String)? {
    guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let name = rest[..<equals].filter { !isSpace($0) }
    let tail = rest[(equals + 1)...].drop(while: isSpace)
    guard let quote = tail.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let close = tail.dropFirst().firstIndex(of: quote)
    else { return nil }
    rest = tail[(close + 1)...]
    return (String(decoding: name, as: UTF8.self), String(decoding: tail[(tail.startIndex + 1)..<close], as: UTF8.self))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
