import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct ValidBundleTests {
  @Test(arguments: ["one-application", "order-of-submission", "extended-by-portal", "utf-16"])
  func `a bundle in order is read with all its applications`(name: String) throws {
    let bundle = try #require(try BundleFixture(name).read().bundle)
    #expect(!bundle.requests.isEmpty)
    for request in bundle.requests { #expect(request.codes == []) }
  }

  @Test func `an application comes with its pictures in its own order`() throws {
    let fixture = try BundleFixture("one-application")
    let (reading, kept) = try fixture.reading()
    let bundle = try #require(reading.bundle)
    #expect(bundle.id == "P-20261121-0001")
    #expect(bundle.sender == "portal.example.ac.jp")
    #expect(bundle.created == Date(timeIntervalSince1970: 1_795_272_900))
    #expect(bundle.manifest == fixture["manifest.xml"])
    guard case .application(let application, let link, let pictures) = try #require(bundle.requests.first).result
    else {
      Issue.record("refused")
      return
    }
    #expect(application.id == "A-1")
    #expect(link == "tk-1")
    #expect(pictures.map(\.path) == ["images/0001-front.jpg", "images/0001-back.png"])
    #expect(pictures.map(\.format) == [.jpeg, .png])
    #expect(pictures.map(\.width) == [320, 240])
    for picture in pictures { #expect(kept[picture.path] == fixture[picture.path]) }
  }

  @Test func `requests come in the order of submission, ties in the order of the manifest`() throws {
    let bundle = try #require(try BundleFixture("order-of-submission").read().bundle)
    // 12:14:04Z is one second before 21:14:05 in Japan.
    #expect(bundle.requests.map(\.id) == ["A-3", "A-2", "A-4"])
  }

  @Test func `what archivers leave behind and unnamed pictures are noted, not refused`() throws {
    var fixture = try BundleFixture("one-application")
    fixture["images/none.png"] = fixture["images/0001-back.png"]
    fixture.listAgain()
    fixture["__MACOSX/images/._0001-front.jpg"] = Data("x".utf8)
    fixture["requests/.DS_Store"] = Data("x".utf8)
    fixture["images/Thumbs.db"] = Data("x".utf8)
    var zip = fixture.raw()
    var folder = RawMember("images/", Data())
    folder.attributes = 0o040755 << 16 | 0x10
    zip.members.insert(folder, at: 0)
    let bundle = try #require(try zip.read().bundle)
    #expect(bundle.notes == [.pictureUnnamed(path: "images/none.png"), .membersIgnored(count: 4)])
  }

  @Test func `bytes behind the end of a picture are noted`() throws {
    var fixture = try BundleFixture("one-application")
    fixture["images/0001-back.png"]? += Data("tail".utf8)
    fixture.listAgain()
    let bundle = try #require(try fixture.read().bundle)
    #expect(bundle.notes == [.bytesAfterPicture(path: "images/0001-back.png", count: 4)])
    #expect(bundle.requests.map(\.codes) == [[]])
  }

  @Test func `a picture that was taken with the camera turned keeps its sides, and says so`() throws {
    var fixture = try BundleFixture("one-application")
    let turned = [0xFF, 0xD8] + ExifBuilder.segment(ExifBuilder.orientation(6)) + PictureBuilder.jpeg().dropFirst(2)
    fixture["images/0001-front.jpg"] = Data(turned)
    fixture.listAgain()
    let bundle = try #require(try fixture.read().bundle)
    guard case .application(_, _, let pictures) = try #require(bundle.requests.first).result else {
      Issue.record("the application was refused")
      return
    }
    #expect(pictures.map(\.orientation) == [.turnedLeft, .upright])
    #expect(pictures.first.map { [$0.width, $0.height] } == [640, 480])
  }

  @Test func `a bundle can be identified without being judged`() throws {
    var fixture = try BundleFixture("one-application")
    fixture["requests/0001.xml"] = Data("broken".utf8)
    let file = fixture.raw().bytes()
    let identity = try Scratch.with { folder in
      try file.write(to: folder.appending(path: "a.zip"))
      return try BundleReader(rules: BundleFixture.rules()).identify(folder.appending(path: "a.zip"))
    }
    #expect(identity?.id == "P-20261121-0001")
  }
}
