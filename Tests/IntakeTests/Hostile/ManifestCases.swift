import Foundation

@testable import Intake

extension HostileCase {
  private static let digits = "28eb3c4a4e848518539a1909aaae0f07a7a28ffb83d52c2d1738f716b2af7384"

  private static func manifest(
    _ name: String, _ codes: String..., replacing passage: String, with replacement: String
  ) -> HostileCase {
    var bent = manifest(name) { text in
      precondition(text.contains(passage), "\(name): the passage is not there")
      return text.replacing(passage, with: replacement)
    }
    bent.codes = codes
    bent.reach = codes.isEmpty ? .nothing : .bundle
    return bent
  }

  /// What a manifest says of itself.
  static let manifests: [HostileCase] = [
    .files("no manifest", "manifest.missing") { $0["manifest.xml"] = nil },
    .files("an empty manifest", "xml.malformed") { $0["manifest.xml"] = Data() },
    .manifest("a manifest that is none", "xml.malformed") { _ in "{\"id\": 1}" },
    .manifest("half a manifest", "xml.malformed") { String($0.prefix($0.count / 2)) },
    .zip("over 8 MiB of manifest", "manifest.too-large") { zip in
      zip.members[3].content += Data(repeating: 0x20, count: 8 << 20)
    },
    manifest("another root", "xml.root-unexpected", replacing: "bundle", with: "package"),
    manifest("another namespace", "xml.root-unexpected", replacing: "urn:shinsa:bundle:1", with: "urn:shinsa:bundle:2"),
    manifest("no id", "xml.attribute-missing", replacing: " id=\"P-20261121-0002\"", with: ""),
    manifest("an empty id", "xml.value-invalid", replacing: "P-20261121-0002", with: ""),
    manifest("an id that leads out", "xml.value-invalid", replacing: "P-20261121-0002", with: "../../x"),
    manifest("a hidden id", "xml.value-invalid", replacing: "P-20261121-0002", with: ".htaccess"),
    manifest("an id in other letters", "xml.value-invalid", replacing: "P-20261121-0002", with: "Ｐ-1"),
    manifest("an id of 65", "xml.value-invalid", replacing: "P-20261121-0002", with: String(repeating: "a", count: 65)),
    manifest(
      "a sender that nobody knows", "manifest.sender-unknown", replacing: "portal.example.ac.jp", with: "evil.example"),
    manifest(
      "a sender in another case", "manifest.sender-unknown", replacing: "portal.example", with: "Portal.example"),
    manifest("made tomorrow", "manifest.created-in-future", replacing: "2026-11-21T23:55", with: "2026-11-23T23:55"),
    manifest("made on no day", "xml.value-invalid", replacing: "2026-11-21T23:55", with: "2026-02-30T23:55"),
    manifest("made without offset", "xml.value-invalid", replacing: ":00+09:00", with: ":00"),
    manifest("an attribute unknown", "xml.attribute-unknown", replacing: " id=", with: " version=\"2\" id="),
    manifest("an element unknown", "xml.element-unknown", replacing: "</bundle>", with: "<note/></bundle>"),
    manifest("text between members", "xml.stray-text", replacing: "</bundle>", with: "see below</bundle>"),
    manifest("a billion laughs in the manifest", "xml.doctype", replacing: "<bundle ", with: laughs + "<bundle "),
    manifest("XML 1.1 in the manifest", "xml.version", replacing: "version=\"1.0\"", with: "version=\"1.1\""),
  ]

  /// What a manifest says of the members.
  static let manifestLists: [HostileCase] = [
    manifest("a size with an exponent", "xml.value-invalid", replacing: "\"1070\"", with: "\"1e3\""),
    manifest("a size in hexadecimal", "xml.value-invalid", replacing: "\"1070\"", with: "\"0x42E\""),
    manifest("a size below nothing", "xml.value-invalid", replacing: "\"1070\"", with: "\"-1070\""),
    manifest("a size in full-width digits", "xml.value-invalid", replacing: "\"1070\"", with: "\"１０７０\""),
    manifest(
      "a size beyond all numbers", "xml.value-invalid", replacing: "\"1070\"", with: "\"99999999999999999999\""),
    manifest("another size", "manifest.size-wrong", replacing: "\"1070\"", with: "\"1071\""),
    manifest("another hash", "manifest.hash-wrong", replacing: "28eb3c4a", with: "28eb3c4b"),
    manifest("a hash too short", "xml.value-invalid", replacing: digits, with: String(digits.dropLast())),
    manifest("a hash that is none", "xml.value-invalid", replacing: "28eb", with: "28eg"),
    .manifest("a member left out", "manifest.present-but-unlisted") { text in
      text.split(separator: "\n").filter { !$0.contains("\"images/3\"") }.joined(separator: "\n")
    },
    manifest(
      "a member listed twice", "manifest.listed-twice", replacing: "</bundle>",
      with: "<member path=\"requests/b.xml\" size=\"1070\" sha256=\"\(digits)\"/></bundle>"),
    manifest(
      "a member that is not there", "manifest.listed-but-absent", replacing: "</bundle>",
      with: "<member path=\"images/9\" size=\"1070\" sha256=\"\(digits)\"/></bundle>"),
    endless,
    manifest(
      "a path in another case", "manifest.listed-but-absent", "manifest.present-but-unlisted",
      replacing: "images/2.gif", with: "images/2.GIF"),
    manifest("a path that leads out", "xml.value-invalid", replacing: "images/2.gif", with: "images/../../2.gif"),
    manifest("an absolute path in the list", "xml.value-invalid", replacing: "images/2.gif", with: "/images/2.gif"),
    manifest("the manifest in its own list", "xml.value-invalid", replacing: "images/2.gif", with: "manifest.xml"),
    .files("no requests", "manifest.no-requests") { fixture in
      fixture.files.removeAll { $0.path.hasPrefix("requests/") }
      fixture.listAgain()
    },
  ]

  /// Work that grows with the square of the troubles would take minutes here.
  private static let endless: HostileCase = {
    var bent = zip("thirty thousand members that say nothing") { zip in
      zip.members[3].content = Data(
        String(decoding: zip.members[3].content, as: UTF8.self)
          .replacing("</bundle>", with: String(repeating: "<member/>\n", count: 30_000) + "</bundle>").utf8)
    }
    bent.codes = Array(repeating: "xml.attribute-missing", count: 200) + ["container.more"]
    bent.reach = .bundle
    return bent
  }()
}
