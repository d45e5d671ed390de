import Domain
import Testing

@testable import Intake

@Suite struct PictureKindTests {
  private static let kinds = PictureBuilder.kinds.map(\.name)

  private func picture(_ name: String) throws -> [UInt8] {
    try #require(PictureBuilder.kinds.first { $0.name == name }).bytes
  }

  @Test(arguments: kinds)
  func `a whole picture of each kind is taken with its size`(name: String) throws {
    let found = try inspected(picture(name)).get()
    #expect([found.width, found.height, found.trailingBytes] == [640, 480, 0])
  }

  @Test(arguments: kinds)
  func `no cut of it is taken`(name: String) throws {
    let picture = try picture(name)
    for count in picture.indices {
      let found = inspected(Array(picture.prefix(count)))
      #expect(throws: PictureFault.self, "cut after \(count) bytes") { try found.get() }
    }
  }

  @Test(arguments: kinds)
  func `a second picture behind it, and noise, are trailing bytes`(name: String) throws {
    let picture = try picture(name)
    #expect(try inspected(picture + picture).get().trailingBytes == picture.count)
    #expect(try inspected(picture + [0xFF, 0xD9, 0x3B, 0, 0]).get().trailingBytes == 5)
  }

  @Test(arguments: kinds)
  func `a flipped bit is read or refused, and never read past the end`(name: String) throws {
    let picture = try picture(name)
    for index in picture.indices {
      for bit in 0..<8 {
        var flipped = picture
        flipped[index] ^= 1 << UInt8(bit)
        guard case .success(let found) = inspected(flipped) else { continue }
        #expect(found.trailingBytes < picture.count)
      }
    }
  }

  @Test func `what is too small and damaged is called damaged, so that too small means whole`() {
    let small = PictureBuilder.png(width: 32, height: 32)
    #expect(inspected(small) == .failure(.tooSmall(width: 32, height: 32, longer: 200, shorter: 120)))
    #expect(inspected(small.dropLast()) == .failure(.truncated(.png)))
    var spoilt = small
    spoilt[spoilt.count - 1] ^= 1
    #expect(inspected(spoilt) == .failure(.damaged(.png)))
  }
}
