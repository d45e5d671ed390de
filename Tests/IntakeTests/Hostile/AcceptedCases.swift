import Foundation

@testable import Intake

extension HostileCase {
  private static func folder(_ name: String) -> RawMember {
    var folder = RawMember(name, Data())
    folder.attributes = 0o040755 << 16 | 0x10
    return folder
  }

  /// Containers that are odd and in order.
  static let acceptedContainers: [HostileCase] = [
    .zip("nothing bent at all") { _ in },
    .zip("a comment") { $0.comment = Data("made by a portal".utf8) },
    .zip("a comment of the greatest length") { $0.comment = Data(repeating: 0x20, count: 0xFFFF) },
    .zip("the tape block's NULs behind the end") { $0.suffix = Data(count: 65_536) },
    .zip("Zip64 throughout") { zip in
      zip.zip64End = true
      for place in zip.members.indices { zip.members[place].zip64 = true }
    },
    .zip("a Zip64 end for a small file") { $0.zip64End = true },
    .zip("names not flagged as UTF-8") { zip in
      for place in zip.members.indices { zip.members[place].flags = 0 }
    },
    .zip("names in Japanese, nowhere listed because nobody looks at them") { zip in
      zip.members.append(RawMember("__MACOSX/images/._免許証.jpg"))
    },
    .zip("folders of their own") { $0.members = [folder("images/"), folder("requests/")] + $0.members },
    .zip("what Finder and Explorer leave behind") { zip in
      zip.members += ["__MACOSX/._x", ".DS_Store", "images/Thumbs.db", "requests/desktop.ini"].map { RawMember($0) }
    },
    .zip("attributes of Windows") { zip in
      for place in zip.members.indices { (zip.members[place].madeBy, zip.members[place].attributes) = (20, 0x20) }
    },
    .zip("no attributes at all") { zip in
      for place in zip.members.indices { (zip.members[place].madeBy, zip.members[place].attributes) = (0, 0) }
    },
    .zip("a descriptor after each member") { zip in
      for place in zip.members.indices {
        zip.members[place].flags |= 8
        zip.members[place].descriptor = zip.members[place].descriptor(signature: place.isMultiple(of: 2), width: 4)
      }
    },
    .zip("time stamps, owners and alignment") { zip in
      zip.members[1].localExtra =
        le(0x5455, 2) + le(5, 2) + Data([1, 0, 0, 0, 0]) + le(0x7875, 2) + le(0, 2) + Data(count: 3)
    },
    .zip("a Unicode Path field left over from another name") { zip in
      let field = Data([1]) + le(1, 4) + Data("images/other".utf8)
      zip.members[1].centralExtra = le(0x7075, 2) + le(field.count, 2) + field
    },
    .zip("the manifest in front") { zip in zip.members.swapAt(0, 3) },
  ]

  /// Contents that are odd and in order.
  static let acceptedContents: [HostileCase] = [
    .manifest("hashes in capitals") { text in
      text.replacing(
        "28eb3c4a4e848518539a1909aaae0f07a7a28ffb83d52c2d1738f716b2af7384",
        with: "28EB3C4A4E848518539A1909AAAE0F07A7A28FFB83D52C2D1738F716B2AF7384")
    },
    .manifest("a manifest with a prefix, comments and instructions") { text in
      text.replacing("<member", with: "<b:member").replacing("<bundle xmlns=", with: "<b:bundle xmlns:b=")
        .replacing("</bundle>", with: "<!-- end --><?end?></b:bundle>")
    },
    .manifest("five minutes ahead") { $0.replacing("2026-11-21T23:55:00", with: "2026-11-22T12:05:00") },
    .files("a picture that nobody names") { fixture in
      fixture["images/9"] = Data("not even a picture".utf8)
      fixture.listAgain()
    },
    .files("a signature that nobody asked for") { $0["manifest.sig"] = Data(count: 64) },
    inside("elements of other namespaces", adding: "<x:a xmlns:x='urn:x' x:b='1'><email>x</email></x:a>"),
    inside(
      "half a megabyte in another namespace",
      adding: "<x:a xmlns:x='urn:x'>\(String(repeating: "x", count: 1 << 19))</x:a>"),
    inside("a comment of half a megabyte", adding: "<!--\(String(repeating: "x", count: 1 << 19))-->"),
    inside(
      "ten thousand elements of another namespace", adding: String(repeating: "<x:a xmlns:x='urn:x'/>", count: 10_000)),
    request("a value in sections and references", replacing: "梅田3-1-1", with: "<![CDATA[梅]]>&#x7530;3<!-- - -->-1-1"),
    request("white space around a value", replacing: "梅田3-1-1", with: "\n\t\u{3000}梅田3-1-1\r\n "),
    request("an empty element", replacing: "<mobile>", with: "<employer/><mobile>"),
    request("the end of a day", replacing: "2026-11-21T21:14:05+09:00", with: "2026-11-21T24:00:00+09:00"),
    request("an old carrier's address", replacing: "hanako@example.jp", with: "a..b.@example.jp"),
    request(
      "a foreign address", replacing: "<country>JP</country><postalCode>530-0001",
      with: "<country>FR</country><postalCode>F-75001"),
  ]
}
