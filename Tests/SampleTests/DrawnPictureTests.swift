import Domain
import Testing

@testable import Sample

@Suite struct DrawnPictureTests {
  let studio: PictureStudio

  init() throws { studio = try PictureStudio() }

  @Test(arguments: SampleDocument.allCases, PictureFormat.allCases)
  func `every paper becomes a whole file of every format`(document: SampleDocument, format: PictureFormat) throws {
    let bytes = try studio.picture(of: document, SampleFixture.facts(), as: PictureForm(format: format))
    let seen = try #require(PictureBytes(bytes))
    let size = document.design.size
    #expect(seen.format == format.rawValue)
    #expect([seen.width, seen.height] == [size.width, size.height])
    #expect(seen.isWhole)
  }

  @Test func `equal facts give equal bytes, whatever was drawn before`() throws {
    let first = try studio.picture(of: .driversLicence, SampleFixture.facts())
    _ = try studio.picture(of: .driversLicence, SampleFixture.facts(appearance: 99))
    #expect(try studio.picture(of: .driversLicence, SampleFixture.facts()) == first)
    #expect(try PictureStudio().picture(of: .driversLicence, SampleFixture.facts()) == first)
  }

  @Test func `another person has another picture`() throws {
    let one = try studio.picture(of: .driversLicence, SampleFixture.facts())
    #expect(try studio.picture(of: .driversLicence, SampleFixture.facts(appearance: 8)) != one)
    var renamed = try SampleFixture.facts()
    renamed.name.kanji = "山﨑 花子"
    #expect(try studio.picture(of: .driversLicence, renamed) != one)
  }

  @Test func `a photograph has the size that was asked for`() throws {
    let form = PictureForm(setting: .photograph(width: 4000, height: 3000))
    let seen = try #require(PictureBytes(try studio.picture(of: .driversLicence, SampleFixture.facts(), as: form)))
    #expect(seen == PictureBytes(format: "jpeg", width: 4000, height: 3000))
  }

  @Test func `a scaled scan keeps the proportions of the card`() throws {
    let form = PictureForm(setting: .scaled(width: 160))
    let seen = try #require(PictureBytes(try studio.picture(of: .driversLicence, SampleFixture.facts(), as: form)))
    #expect(seen == PictureBytes(format: "jpeg", width: 160, height: 100))
  }

  @Test func `a library that is missing is named, with the packages that bring it`() {
    #expect(throws: DrawingError.libraryMissing(file: "libnone.so.9", packages: ["libgd3", "fonts-ipafont-gothic"])) {
      _ = try GDLibrary(file: "libnone.so.9")
    }
  }

  @Test func `a font that is missing is named by the places that were looked in`() {
    #expect(
      throws: DrawingError.fontMissing(lookedIn: ["/nowhere.ttf"], packages: ["libgd3", "fonts-ipafont-gothic"])
    ) {
      _ = try JapaneseFont(places: ["/nowhere.ttf"])
    }
  }
}

extension PictureBytes {
  /// What a whole picture of that size looks like.
  init(format: String, width: Int, height: Int) {
    (self.format, self.width, self.height, isWhole) = (format, width, height, true)
  }
}
