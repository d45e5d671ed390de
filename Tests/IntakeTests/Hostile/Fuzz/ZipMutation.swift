import Foundation

@testable import Intake

/// Bundles with fields and contents bent, and with a manifest that fits them again, so that what lies behind it is
/// reached too.
struct ZipMutation {
  let fixture: BundleFixture

  static let tokens: [[UInt8]] = [
    [0x50, 0x4B, 1, 2], [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x50, 0x4B, 6, 6], [0x50, 0x4B, 6, 7],
    [0x50, 0x4B, 7, 8],
    [1, 0, 16, 0], [0x75, 0x70, 9, 0, 1], [8, 0], [99, 0], [0xFF, 0xFF, 0xFF, 0xFF], Array("manifest.xml".utf8),
    Array("images/".utf8), Array("../".utf8), Array("__MACOSX/".utf8), [0],
  ]

  private static let names = [
    "", "/etc/passwd", "../x", "images/../x", "images/", "images", "images//a", "C:a", "images\\a", "images/\u{1B}[2J",
    "images/\u{0}a", "IMAGES/2.GIF", "images/2.gif", "requests/b.xml", "manifest.xml", "manifest.sig", "__MACOSX/x",
    "images/が", "images/か\u{3099}", "images/\u{202E}gpj.exe", "requests/.xml",
    "images/" + String(repeating: "a", count: 300),
  ]

  /// A bundle anew.
  func bundle(_ chance: inout Chance) -> [UInt8] {
    var fixture = fixture
    if chance.oneIn(2) {
      let place = chance.below(fixture.files.count)
      fixture.files[place].bytes = content(of: fixture.files[place], &chance)
      if chance.oneIn(4) == false, fixture.files[place].path != "manifest.xml" { fixture.listAgain() }
    }
    var zip = fixture.raw()
    for _ in 0..<chance.below(3) {
      if chance.oneIn(3) { bend(&zip, &chance) } else { bend(&zip.members[chance.below(zip.members.count)], &chance) }
    }
    return Array(zip.bytes())
  }

  private func content(of file: (path: String, bytes: Data), _ chance: inout Chance) -> Data {
    let isXML = file.path.utf8.suffix(4).elementsEqual(".xml".utf8)
    let bytes = Array(file.bytes)
    return Data(isXML ? XMLMutation.reshaped(bytes, &chance) : PictureMutation.reshaped(bytes, &chance))
  }

  private func bend(_ zip: inout RawZip, _ chance: inout Chance) {
    let some = Data((0..<chance.below(40)).map { _ in chance.byte() })
    switch chance.below(11) {
    case 0: zip.prefix = some
    case 1: zip.beforeDirectory = some
    case 2: zip.beforeEnd = some
    case 3: zip.comment = some
    case 4: zip.suffix = chance.oneIn(2) ? some : Data(count: chance.below(70_000))
    case 5: zip.disk = chance.below(3)
    case 6: zip.countOffset = chance.below(5) - 2
    case 7: zip.members.append(chance.pick(zip.members))
    case 8: zip.members.shuffle(using: &chance)
    case 9: zip.zip64End = true
    default:
      zip.zip64End = true
      let (place, value) = (chance.below(56), chance.byte())
      zip.bendZip64 = { $0[place] = value }
    }
  }

  private func bend(_ member: inout RawMember, _ chance: inout Chance) {
    let number = chance.pick([0, 1, 8, 64, 0xFFFE, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFE, 0xFFFF_FFFF, chance.below(9999)])
    switch chance.below(15) {
    case 0: member.name = Data(chance.pick(ZipMutation.names).utf8)
    case 1: member.localName = Data(chance.pick(ZipMutation.names).utf8)
    case 2: member.flags ^= 1 << chance.below(16)
    case 3: member.localFlags = member.flags ^ 1 << chance.below(16)
    case 4: member.method = chance.pick([0, 8, 9, 12, 14, 93, 99])
    case 5: member.localMethod = chance.pick([0, 8, 99])
    case 6: member.checksum = number
    case 7: member.size = number
    case 8: member.localSize = number
    case 9: member.attributes = chance.pick([0o120777, 0o060660, 0o040755, 0o100644, 0]) << 16 | number & 0xFFFF
    case 10: member.headerOffset = number
    case 11: member.zip64 = true
    case 12: member.stored = Data(ByteMutation().mutated(Array(member.content), &chance))
    case 13: extra(&member, &chance)
    default: descriptor(&member, &chance)
    }
  }

  private func extra(_ member: inout RawMember, _ chance: inout Chance) {
    let kind = chance.pick([0x0001, 0x7075, 0x5455, 0x9901, 0x0017])
    let body = Data((0..<chance.below(30)).map { _ in chance.byte() })
    let field = le(kind, 2) + le(chance.oneIn(4) ? chance.below(70) : body.count, 2) + body
    if chance.oneIn(2) { member.localExtra += field } else { member.centralExtra += field }
  }

  private func descriptor(_ member: inout RawMember, _ chance: inout Chance) {
    member.flags |= 8
    member.descriptor = member.descriptor(signature: chance.oneIn(2), width: chance.pick([4, 8]))
    if chance.oneIn(3) { member.descriptor[chance.below(member.descriptor.count)] ^= 1 }
  }
}
