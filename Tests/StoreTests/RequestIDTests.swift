import Domain
import Foundation
import Store
import TestSupport
import Testing

/// Ids of applications and of requests without a reviewer are one sender's own.
struct RequestIDTests {
  private func take(_ id: String, sender: String = "portal", in home: TestStore) throws {
    try home.write { writing in
      let bundle = try writing.insertBundle(TestStore.bundle("P-\(id)-\(sender)", sender: sender), facts: [:])
      let request = SelfServiceRequest(id: id, submitted: FixedClock.start, action: .object(link: "x"))
      try writing.insertSelfService(request, sender: sender, fingerprint: "s-\(id)", bundle: bundle)
    }
  }

  private func fingerprint(_ id: String, _ home: TestStore, sender: String = "portal") throws -> String? {
    try home.read { try $0.acceptedFingerprint(sender: sender, request: id) }
  }

  @Test func `an id is known as spent whichever kind of request spent it`() throws {
    let home = try TestStore()
    _ = try home.insertCase("A-1")
    try take("S-1", in: home)
    #expect(try fingerprint("A-1", home) == "f-A-1")
    #expect(try fingerprint("S-1", home) == "s-S-1")
    #expect(try fingerprint("S-2", home) == nil)
    #expect(try fingerprint("S-1", home, sender: "another") == nil)
  }

  @Test func `an id is spent once at one sender, and free at another`() throws {
    let home = try TestStore()
    try take("S-1", in: home)
    #expect(throws: StoreError.self) { try take("S-1", in: home) }
    try take("S-1", sender: "another", in: home)
    #expect(try fingerprint("S-1", home, sender: "another") == "s-S-1")
  }
}
