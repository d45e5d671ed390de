import Domain
import Foundation
import TestSupport
import Testing

struct PictureTests {
  @Test func `a picture stored before orientations were known is upright, and nothing else of it is lost`() throws {
    let picture = Samples.picture()
    var stored = try #require(
      try JSONSerialization.jsonObject(with: JSONEncoder().encode(picture)) as? [String: Any])
    #expect(stored.removeValue(forKey: "orientation") as? Int == 1)
    let old = try JSONSerialization.data(withJSONObject: stored)
    #expect(try JSONDecoder().decode(Picture.self, from: old) == picture)
  }

  @Test(arguments: PictureOrientation.allCases)
  func `an orientation is stored by its number`(orientation: PictureOrientation) throws {
    var picture = Samples.picture()
    picture.orientation = orientation
    let stored = try JSONEncoder().encode(picture)
    #expect(String(decoding: stored, as: UTF8.self).contains("\"orientation\":\(orientation.rawValue)"))
    #expect(try JSONDecoder().decode(Picture.self, from: stored) == picture)
  }
}
