/// Finds imports that the rulebook does not allow.
struct ImportRule {
  let rulebook: Rulebook

  /// Every wrong import of a file, as `path:line: what`.
  func violations(in file: Project.SourceFile) -> [String] {
    guard let rights = rulebook.rights[file.target] else { return ["\(file.path):1: no target \(file.target)"] }
    return file.lines.compactMap { number, line in
      guard let module = Self.module(imported: line), !rights.all.contains(module) else { return nil }
      let door = rulebook.guarded[module].map { ", which \($0) alone does" } ?? ""
      return "\(file.path):\(number): \(file.target) imports \(module)\(door)"
    }
  }

  /// The module that a line imports, whatever stands before and behind its name.
  static func module(imported line: Substring) -> String? {
    var words = line.split { $0 == " " || $0 == "\t" || $0 == ";" }[...]
    let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    while let word = words.first, word.hasPrefix("@") || modifiers.contains(word) { words.removeFirst() }
    guard words.first == "import" else { return nil }
    words.removeFirst()
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor"]
    if let word = words.first, kinds.contains(word) { words.removeFirst() }
    return words.first.map { String($0.prefix { $0 != "." }) }
  }
}
