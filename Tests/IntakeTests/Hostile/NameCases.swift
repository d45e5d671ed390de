import Foundation

@testable import Intake

extension HostileCase {
  /// A bundle with one member more, of this name.
  private static func name(_ what: String, _ bytes: Data, _ codes: String...) -> HostileCase {
    var bent = zip(what) { zip in
      var member = RawMember("", Data("x".utf8))
      member.name = bytes
      if member.name.last == UInt8(ascii: "/") { (member.content, member.attributes) = (Data(), 0o040755 << 16) }
      zip.members.append(member)
    }
    bent.codes = codes.map { "container.name-" + $0 }
    bent.reach = .bundle
    return bent
  }

  private static func name(_ what: String, _ text: String, _ codes: String...) -> HostileCase {
    var bent = name(what, Data(text.utf8))
    bent.codes = codes.map { "container.name-" + $0 }
    return bent
  }

  /// Two pictures more, whose names pass for one.
  private static func twins(_ what: String, _ first: String, _ second: String) -> HostileCase {
    zip(what, "container.name-twice") { zip in
      zip.members += [RawMember(first, Data()), RawMember(second, Data())]
    }
  }

  /// Names that lead out, hide, speak to terminals, or pass for others.
  static let names: [HostileCase] = [
    name("a member without a name", "", "empty"),
    name("an absolute path", "/etc/cron.d/x", "absolute"),
    name("a network path", "//server/share", "absolute"),
    name("a drive letter", "C:/x", "drive-letter"),
    name("a drive letter without a slash", "c:x", "drive-letter"),
    name("a backslash", "images\\x", "backslash"),
    name("a way up with backslashes", "..\\x", "backslash"),
    name("a way up", "../import/x", "dot-part"),
    name("a way up and back", "images/../manifest.xml", "dot-part"),
    name("a way that stays", "./manifest.xml", "dot-part"),
    name("a way up at the end", "images/..", "dot-part"),
    name("an empty part", "images//2.gif", "empty-part"),
    name("an empty part at the end", "images//", "empty-part"),
    name("a NUL, behind which others look", "images/a\u{0}.php", "control-character"),
    name("a terminal's escape", "images/\u{1B}[2J\u{1B}]0;x\u{7}", "control-character"),
    name("an escape of one character", "images/\u{9B}2J", "control-character"),
    name("a line break", "images/a\nb", "control-character"),
    name("a carriage return", "images/a\rb", "control-character"),
    name("a delete", "images/a\u{7F}", "control-character"),
    name("a name in Shift_JIS", Data("images/".utf8) + [0x96, 0xC6, 0x8B, 0x96], "not-utf8"),
    name("a slash in too many bytes", Data("images/..".utf8) + [0xC0, 0xAF], "not-utf8"),
    name("half a surrogate pair", Data("images/".utf8) + [0xED, 0xA0, 0x80], "not-utf8"),
    name("a character beyond Unicode", Data("images/".utf8) + [0xF4, 0x90, 0x80, 0x80], "not-utf8"),
    name("a file that is not ours", "readme.txt", "unexpected"),
    name("a folder below images", "images/a/b.jpg", "unexpected"),
    name("a request that is no XML", "requests/a.html", "unexpected"),
    name("a request with no name", "requests/.xml", "unexpected"),
    name("a folder below requests", "requests/a/b.xml", "unexpected"),
    name("another place for the manifest", "META-INF/manifest.xml", "unexpected"),
    name("another case of the manifest", "Manifest.XML", "unexpected", "twice"),
    name("the same name again", "images/2.gif", "twice"),
    name("another case of a name", "images/2.GIF", "twice"),
    name("another case of a folder", "IMAGES/2.gif", "unexpected", "twice"),
    name("a folder of a file's name", "images/2.gif/", "twice"),
    twins("composed and decomposed", "images/\u{304C}", "images/\u{304B}\u{3099}"),
    twins("composed and decomposed Latin", "images/\u{E9}", "images/E\u{301}"),
    twins("marks in another order", "images/a\u{301}\u{323}", "images/a\u{323}\u{301}"),
    twins("a Kelvin sign and a letter", "images/\u{212A}", "images/k"),
    twins("two small sigmas", "images/\u{3C3}", "images/\u{3C2}"),
    twins("full-width letters of two cases", "images/\u{FF21}", "images/\u{FF41}"),
    twins("a compatibility ideograph and its own", "images/\u{FA10}", "images/\u{585A}"),
  ]
}
