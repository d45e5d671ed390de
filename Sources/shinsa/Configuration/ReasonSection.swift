import Domain

/// `reject-reasons`, `return-reasons`: codes and what applicants read.
enum ReasonSection {
  static func read(_ node: ConfigurationNode) -> [ConfiguredReason] {
    node.list()?.compactMap { item in
      guard let section = item.section(["code", "ja", "en"]) else { return nil }
      let code = section.required("code")?.value("a-z 0-9 -", code)
      let ja = section.required("ja")?.text()
      let en = section.required("en")?.text()
      guard let code, let ja, let en else { return nil }
      return ConfiguredReason(code: code, text: Sentence(ja: ja, en: en))
    } ?? []
  }

  private static func code(_ text: String) -> String? {
    let isCode = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    return isCode && !text.isEmpty ? text : nil
  }
}
