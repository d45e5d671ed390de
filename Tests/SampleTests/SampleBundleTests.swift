import Domain
import Foundation
import Intake
import Testing

@testable import Sample

@Suite struct SampleBundleTests {
  // The key pair of RFC 8032 section 7.1, test 1.
  static let privateKey = bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
  static let publicKey = bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")

  static func bytes(_ hex: String) -> Data {
    let digits = hex.compactMap(\.hexDigitValue)
    return Data(stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
  }

  private func read(_ file: URL) throws -> ReadBundle {
    let rules = IntakeRules(
      university: SampleUniversity.configuration,
      senders: [Sender(name: SampleWorld.sender, keys: [Self.publicKey])], linkKinds: [], now: SampleFixture.now,
      timeZone: try #require(TimeZone(secondsFromGMT: 9 * 3600)))
    switch try BundleReader(rules: rules).read(file) {
    case .read(let bundle): return bundle
    case .refused(let refused): throw Unreadable(codes: refused.reasons.map(\.code))
    }
  }

  struct Unreadable: Error { var codes: [String] }

  @Test func `signed bundles are read, and exactly the spoilt applications refused`() throws {
    let world = SampleFixture.world(students: 1200, applications: 80)
    let expected = world.expectations(applicationsPerBundle: 30)
    try SampleFixture.inFolder { folder in
      let files = try world.writeBundles(to: folder, applicationsPerBundle: 30, signedBy: Self.privateKey)
      #expect(files.map(\.lastPathComponent) == (1...3).map { "P-20261122-000\($0).zip" })
      for file in files {
        let here = expected.filter { $0.bundle == file.lastPathComponent }
        let bundle = try read(file)
        #expect(bundle.requests.map(\.id) == here.map(\.id))
        for (request, expectation) in zip(bundle.requests, here) { check(request, expectation) }
      }
    }
  }

  private func check(_ request: ReadRequest, _ expectation: SampleExpectation) {
    switch request.result {
    case .application(let application, _, let pictures):
      #expect(expectation.group != .refused)
      #expect(!pictures.isEmpty)
      #expect(application.submitted < SampleFixture.now)
    case .selfService: Issue.record("the sample holds applications alone")
    case .refused(let reasons):
      #expect(expectation.group == .refused, "\(expectation.sampleCase) \(reasons.map(\.code))")
    }
  }

  @Test func `what is read back is what was stated`() throws {
    let world = SampleFixture.world(students: 1200, applications: 20)
    let drafts = SampleFixture.drafts(world).values.flatMap(\.self)
    let stated = Dictionary(uniqueKeysWithValues: drafts.map { ($0.application.id, $0.application) })
    try SampleFixture.inFolder { folder in
      let file = try #require(try world.writeBundles(to: folder, signedBy: Self.privateKey).first)
      for request in try read(file).requests {
        guard case .application(let application, _, _) = request.result else { continue }
        #expect(application == stated[application.id])
      }
    }
  }

  @Test func `the same seed gives the same bundles, settled a minute ago`() throws {
    func files() throws -> [Data] {
      try SampleFixture.inFolder { folder in
        let world = SampleFixture.world(students: 600, applications: 12)
        return try world.writeBundles(to: folder, applicationsPerBundle: 5).map { file in
          let modified = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
          #expect(modified == SampleFixture.now.addingTimeInterval(-60))
          return try Data(contentsOf: file)
        }
      }
    }
    let (first, second) = (try files(), try files())
    #expect(first.count == 3)
    #expect(first == second)
  }

  @Test func `no applications make no bundle, and no students no application`() throws {
    try SampleFixture.inFolder { folder in
      let idle = try SampleFixture.world(applications: 0).writeBundles(to: folder)
      let empty = try SampleFixture.world(students: 0, applications: 9).writeBundles(to: folder)
      #expect(idle.isEmpty && empty.isEmpty)
    }
  }

  @Test func `a world too small for a rare case makes applications that are in order`() throws {
    let world = SampleFixture.world(students: 12, applications: 200)
    let expectations = world.expectations()
    #expect(expectations.count == 200)
    #expect(Set(expectations.map(\.id)).count == 200)
  }

  @Test func `expectations are a document that other programs read`() throws {
    try SampleFixture.inFolder { folder in
      let file = folder.appending(path: "expectations.json")
      let world = SampleFixture.world(applications: 10)
      try world.writeExpectations(to: file)
      let document = try JSONSerialization.jsonObject(with: try Data(contentsOf: file)) as? [String: [[String: Any]]]
      let first = try #require(document?["applications"]?.first)
      #expect(first["id"] as? String == "A-20261122-000001")
      #expect(first["case"] as? String == "in-order")
      #expect(first["student_number"] as? String == world.expectations().first?.studentNumber)
    }
  }
}
