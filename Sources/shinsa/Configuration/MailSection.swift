import Domain
import Foundation

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
