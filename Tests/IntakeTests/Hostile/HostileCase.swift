import Domain
import Foundation
import Secrets
import Testing

@testable import Intake

/// One way to do us harm, or only to look like it: what is sent, and how far its refusal reaches.
///
/// Every case bends the same bundle of three applications in order, of which `requests/b.xml` with its picture
/// `images/2.gif` is the one that requests and pictures are bent in.
struct HostileCase: CustomTestStringConvertible, Sendable {
  /// What is refused.
  enum Reach { case bundle, request, nothing }

  var name: String
  var reach: Reach
  /// All codes, in the order in which they are named.
  var codes: [String]
  var rules = BundleFixture.rules()
  var bytes: @Sendable () throws -> Data

  var testDescription: String { name }

  static let request = "requests/b.xml"
  static let picture = "images/2.gif"

  /// Everything that the tests hold the reader against.
  static let all: [HostileCase] =
    structure + zip64 + overlaps + names + kinds + encryption + headers + contents + manifests + manifestLists
    + signatures
    + documentTypes + markup + encodings + characters + requests + values + pictureKinds + pictureDamage
    + acceptedContainers + acceptedContents

  /// A container, stored, with something bent; without codes it has to be taken.
  static func zip(
    _ name: String, _ codes: String..., bend: @escaping @Sendable (inout RawZip) -> Void
  ) -> HostileCase {
    HostileCase(name: name, reach: codes.isEmpty ? .nothing : .bundle, codes: codes) {
      var zip = try fixture().raw()
      bend(&zip)
      return zip.bytes()
    }
  }

  /// A container whose finished bytes are bent.
  static func file(
    _ name: String, _ codes: String..., bend: @escaping @Sendable (Data) -> Data
  ) -> HostileCase {
    HostileCase(name: name, reach: codes.isEmpty ? .nothing : .bundle, codes: codes) {
      bend(try fixture().raw().bytes())
    }
  }

  /// Other files in the bundle, deflated; the manifest stays as it was unless the case writes it anew.
  static func files(
    _ name: String, _ codes: String..., bend: @escaping @Sendable (inout BundleFixture) -> Void
  ) -> HostileCase {
    HostileCase(name: name, reach: codes.isEmpty ? .nothing : .bundle, codes: codes) {
      var fixture = try fixture()
      bend(&fixture)
      return try fixture.zipped()
    }
  }

  /// Another manifest.
  static func manifest(
    _ name: String, _ codes: String..., bend: @escaping @Sendable (String) -> String
  ) -> HostileCase {
    HostileCase(name: name, reach: codes.isEmpty ? .nothing : .bundle, codes: codes) {
      var fixture = try fixture()
      fixture["manifest.xml"] = Data(bend(String(decoding: fixture["manifest.xml"] ?? Data(), as: UTF8.self)).utf8)
      return try fixture.zipped()
    }
  }

  /// Other bytes of one request, in a bundle that is in order; stored, so that none is taken for a bomb.
  static func requestBytes(
    _ name: String, _ codes: String..., bend: @escaping @Sendable (Data) -> Data
  ) -> HostileCase {
    HostileCase(name: name, reach: codes.isEmpty ? .nothing : .request, codes: codes) {
      var fixture = try fixture()
      fixture[request] = bend(fixture[request] ?? Data())
      fixture.listAgain()
      return fixture.raw().bytes()
    }
  }

  /// Another text of one request; a passage that is not there would bend nothing.
  static func request(
    _ name: String, _ codes: String..., replacing passage: String, with replacement: String
  ) -> HostileCase {
    var bent = requestBytes(name) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      precondition(text.contains(passage), "\(name): the passage is not there")
      return Data(text.replacing(passage, with: replacement).utf8)
    }
    bent.codes = codes
    bent.reach = codes.isEmpty ? .nothing : .request
    return bent
  }

  /// Another picture.
  static func picture(_ name: String, _ codes: String..., bytes: [UInt8]) -> HostileCase {
    HostileCase(name: name, reach: codes.isEmpty ? .nothing : .request, codes: codes) {
      var fixture = try fixture()
      fixture[picture] = Data(bytes)
      fixture.listAgain()
      return fixture.raw().bytes()
    }
  }

  private static func fixture() throws -> BundleFixture { try BundleFixture("order-of-submission") }
}
