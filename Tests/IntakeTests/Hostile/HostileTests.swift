import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct HostileTests {
  @Test(arguments: HostileCase.all)
  func `what is hostile is refused by its codes and no further than it reaches, and what only looks so is taken`(
    hostile: HostileCase
  ) throws {
    let (reading, kept) = try hostile.read()
    guard hostile.reach != .bundle else {
      #expect(reading.codes == hostile.codes)
      return
    }
    let bundle = try #require(reading.bundle, "refused for \(reading.codes)")
    #expect(bundle.requests.count == 3)
    for request in bundle.requests {
      let isBent = request.path.utf8.elementsEqual(HostileCase.request.utf8)
      #expect(request.codes == (isBent ? hostile.codes : []), "\(request.path)")
      guard case .application(_, _, let pictures) = request.result else { continue }
      for picture in pictures { #expect(kept[picture.path]?.count == picture.byteCount) }
    }
  }

  @Test func `the table is long, and no name stands in it twice`() {
    #expect(HostileCase.all.count >= 150)
    let names = Dictionary(grouping: HostileCase.all.map(\.name)) { $0 }
    #expect(names.filter { $1.count > 1 }.keys.sorted() == [])
  }

  @Test func `a case is refused somewhere exactly if it has codes`() {
    for hostile in HostileCase.all { #expect(hostile.codes.isEmpty == (hostile.reach == .nothing), "\(hostile.name)") }
  }
}

extension HostileCase {
  /// What is made of the case.
  func read() throws -> (reading: BundleReading, pictures: KeptPictures) {
    try Scratch.with { folder in
      let file = folder.appending(path: "hostile.zip")
      try bytes().write(to: file)
      return try BundleReader(rules: rules).reading(file)
    }
  }
}
