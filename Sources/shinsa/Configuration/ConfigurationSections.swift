import Domain
import Foundation

/// `university`: its name, faculties and departments with the names that they bore earlier.
enum UniversitySection {
  static func read(_ node: ConfigurationNode) -> University? {
    guard let section = node.section(["name", "earlier", "faculties"]) else { return nil }
    let name = section.required("name")?.text()
    let faculties = section.required("faculties")?.list()?.compactMap(faculty)
    guard let name, let faculties else { return nil }
    return University(name: name, earlier: names(section["earlier"]), faculties: faculties)
  }

  private static func faculty(_ node: ConfigurationNode) -> University.Faculty? {
    guard let section = node.section(["name", "earlier", "departments", "office"]) else { return nil }
    let name = section.required("name")?.text()
    let departments = section.required("departments")?.list()?.compactMap(department)
    guard let name, let departments else { return nil }
    return University.Faculty(
      name: name, earlier: names(section["earlier"]), departments: departments, office: section["office"]?.text())
  }

  /// A department is a name, or a section with a name and earlier ones.
  private static func department(_ node: ConfigurationNode) -> University.Department? {
    if node.node.scalar != nil { return node.text().map { University.Department(name: $0) } }
    guard let section = node.section(["name", "earlier"]), let name = section.required("name")?.text() else {
      return nil
    }
    return University.Department(name: name, earlier: names(section["earlier"]))
  }

  private static func names(_ node: ConfigurationNode?) -> [String] { node?.list()?.compactMap { $0.text() } ?? [] }
}

/// `form`: which fields applicants have to fill in.
enum FormSection {
  static func read(_ node: ConfigurationNode) -> Form {
    guard let section = node.section(["mandatory", "telephone-required", "romaji-only-allowed"]) else {
      return .standard
    }
    let fields = section["mandatory"]?.list()?.compactMap { $0.choice(FormField.self) }
    return Form(
      mandatory: fields.map(Set.init) ?? Form.standard.mandatory,
      telephoneRequired: section["telephone-required"]?.flag() ?? true,
      allowsRomajiOnly: section["romaji-only-allowed"]?.flag() ?? true)
  }
}

/// `senders`: the portals, their keys, and whether they have to sign.
enum SenderSection {
  static func read(_ node: ConfigurationNode) -> [Sender] { node.list()?.compactMap(sender) ?? [] }

  private static func sender(_ node: ConfigurationNode) -> Sender? {
    guard let section = node.section(["name", "keys", "unsigned"]) else { return nil }
    let name = section.required("name")?.text()
    let keys = section["keys"]?.list()?.compactMap { key in
      key.value("Ed25519, base64, 32 bytes") { Data(base64Encoded: $0).flatMap { $0.count == 32 ? $0 : nil } }
    }
    let unsigned = section["unsigned"]?.value("allowed, refused") { ["allowed": true, "refused": false][$0] }
    guard let name else { return nil }
    return Sender(name: name, keys: keys ?? [], unsignedAllowed: unsigned ?? false)
  }
}

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

/// `mail`: where mail comes from and what it says of the university.
enum MailSection {
  static func read(_ node: ConfigurationNode) -> MailSettings? {
    guard let section = node.section(["from", "from-name", "sign-in", "link", "office"]) else { return nil }
    let from = section.required("from")?.value("no-reply@example.ac.jp") { EmailAddress($0) }
    let fromName = section.required("from-name")?.text()
    let signIn = section.required("sign-in")?.value("https://…", webAddress)
    let link = section.required("link")?.value("https://…{token}") { text in
      text.contains("{token}") ? webAddress(text) : nil
    }
    let office = section.required("office")?.section(["ja", "en"])
    let ja = office?.required("ja")?.text()
    let en = office?.required("en")?.text()
    guard let from, let fromName, let signIn, let link, let ja, let en else { return nil }
    return MailSettings(
      from: from, fromName: fromName, signInAddress: signIn, linkAddress: link, office: Sentence(ja: ja, en: en))
  }

  private static func webAddress(_ text: String) -> String? {
    let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    return text.hasPrefix("https://") && isPlain && text.utf8.count <= 400 ? text : nil
  }
}

/// `export-groups`: who besides the owner may read an export folder.
enum GroupSection {
  static let folders = ["mail", "receipts", "accounts", "audit", "reports"]

  static func read(_ node: ConfigurationNode) -> [String: String] {
    guard let section = node.section(folders) else { return [:] }
    return folders.reduce(into: [:]) { groups, folder in groups[folder] = section[folder]?.text() }
  }
}

/// `retention`: for how many days things are kept.
enum RetentionSection {
  static func read(_ node: ConfigurationNode) -> Retention {
    var retention = Retention()
    guard let section = node.section(["bundles", "pictures", "quarantine"]) else { return retention }
    if let days = section["bundles"]?.duration() { retention.bundles = Int(days / 86_400) }
    if let days = section["pictures"]?.duration() { retention.pictures = Int(days / 86_400) }
    if let days = section["quarantine"]?.duration() { retention.quarantine = Int(days / 86_400) }
    return retention
  }
}

/// `bundles`: when a bundle has lain still, and how large things may be.
struct BundlesSection {
  var settle: TimeInterval = 10
  var limits = IntakeLimits()

  init(_ node: ConfigurationNode?) {
    let keys = ["settle", "members", "member-bytes", "total-bytes", "ratio", "pictures", "pixels"]
    guard let section = node?.section(keys) else { return }
    if let seconds = section["settle"]?.duration() { settle = seconds }
    if let number = section["members"]?.number() { limits.members = number }
    if let number = section["member-bytes"]?.number() { limits.memberBytes = number }
    if let number = section["total-bytes"]?.number() { limits.totalBytes = number }
    if let number = section["ratio"]?.number() { limits.ratio = number }
    if let number = section["pictures"]?.number() { limits.pictures = number }
    if let number = section["pixels"]?.number() { limits.pixels = number }
  }
}

/// `decisions`: how long claims, holds, links and first passwords last, in seconds.
struct DecisionsSection {
  var claim: TimeInterval = 15 * 60
  var hold: TimeInterval = 15 * 60
  var resubmission: TimeInterval = 14 * 86_400
  var firstPassword: TimeInterval = 30 * 86_400

  init(_ node: ConfigurationNode?) {
    guard let section = node?.section(["claim", "hold", "resubmission", "first-password"]) else { return }
    if let seconds = section["claim"]?.duration() { claim = seconds }
    if let seconds = section["hold"]?.duration() { hold = seconds }
    if let seconds = section["resubmission"]?.duration() { resubmission = seconds }
    if let seconds = section["first-password"]?.duration() { firstPassword = seconds }
  }
}

/// `students`: what a student file may lack.
struct StudentsSection {
  var unusableRows = 0.01
  var lostRecords = 0.02

  init(_ node: ConfigurationNode?) {
    guard let section = node?.section(["unusable-rows", "lost-records"]) else { return }
    if let share = section["unusable-rows"]?.share() { unusableRows = share }
    if let share = section["lost-records"]?.share() { lostRecords = share }
  }
}

/// `passwords`: the strength of their hashing.
enum PasswordsSection {
  static func read(_ node: ConfigurationNode?) -> Int {
    let strength = node?.section(["scrypt-log2n"])?["scrypt-log2n"]
    return strength?.value("10 … 20") { Int($0).flatMap { (10...20).contains($0) ? $0 : nil } } ?? 15
  }
}
