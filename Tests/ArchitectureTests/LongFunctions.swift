/// Measures functions by the formatter's indentation: from the line with `func` or `init` to the brace below it.
enum LongFunctions {
  /// Functions over so many lines, as `path:line: length`.
  static func found(in file: Project.SourceFile, over limit: Int) -> [String] {
    let lines = file.lines
    return lines.compactMap { number, line in
      let words = line.split(separator: " ")
      let isFunction = words.contains { $0 == "func" || $0.hasPrefix("init(") || $0.hasPrefix("init<") }
      guard isFunction, !line.contains("//"), !line.hasSuffix("}") else { return nil }
      let indent = line.prefix { $0 == " " }
      guard let end = lines[number...].first(where: { $0.text == indent + "}" }) else { return nil }
      let length = end.number - number + 1
      return length > limit ? "\(file.path):\(number): \(length) lines" : nil
    }
  }
}
