import Domain
import Foundation
import Store
import TestSupport
import Testing

struct LinkTests {
  private let key = "hanako@example.jp"

  private func home() throws -> (TestStore, CaseID) {
    let home = try TestStore()
    return (home, try home.insertCase())
  }

  private func issue(
    _ hash: String, _ purpose: LinkPurpose = .resubmission, of id: CaseID?, key: String? = nil, in home: TestStore
  ) throws {
    let email = try #require(EmailAddress(key ?? self.key))
    try home.write {
      try $0.insertLink(
        NewLink(
          hash: hash, purpose: purpose, application: id, account: nil, email: email, mail: "mail of \(hash)",
          expires: FixedClock.start.addingTimeInterval(86_400)))
    }
  }

  private func lives(_ hash: String, after seconds: TimeInterval = 0, in home: TestStore) throws -> Bool {
    let moment = FixedClock.start.addingTimeInterval(seconds)
    return try home.read { try $0.liveLink(hash: hash, submitted: moment, at: moment) } != nil
  }

  @Test func `a link lives until it expires`() throws {
    let (home, id) = try home()
    try issue("one", of: id, in: home)
    #expect(try lives("one", after: 86_399.999, in: home))
    #expect(try !lives("one", after: 86_400, in: home))
    #expect(try !lives("two", in: home))
  }

  @Test func `what was sent in time is taken for another day, and not later`() throws {
    let (home, id) = try home()
    try issue("one", of: id, in: home)
    func lives(sent: TimeInterval, judged: TimeInterval) throws -> Bool {
      let (sent, judged) = (FixedClock.start.addingTimeInterval(sent), FixedClock.start.addingTimeInterval(judged))
      return try home.read { try $0.liveLink(hash: "one", submitted: sent, at: judged) } != nil
    }
    #expect(try lives(sent: 86_399, judged: 100_000))
    #expect(try !lives(sent: 86_400, judged: 100_000))
    #expect(try lives(sent: 86_399, judged: 2 * 86_400 - 1))
    #expect(try !lives(sent: 0, judged: 2 * 86_400))
  }

  @Test func `spending a link spends it once and voids those of its purpose`() throws {
    let (home, id) = try home()
    let other = try home.insertCase("A-2")
    for (hash, purpose, application, email) in [
      ("one", LinkPurpose.resubmission, CaseID?.some(id), nil), ("two", .resubmission, id, nil),
      ("of another case", .resubmission, other, nil), ("of another purpose", .registration, nil, nil),
      ("of another address", .resubmission, id, "x@example.jp"),
    ] as [(String, LinkPurpose, CaseID?, String?)] {
      try issue(hash, purpose, of: application, key: email, in: home)
    }
    let link = try #require(
      try home.read { try $0.liveLink(hash: "one", submitted: FixedClock.start, at: FixedClock.start) })
    #expect(link.application == id)
    #expect(link.emailKey == key)
    try home.write { try $0.spend(link) }
    #expect(try !lives("one", in: home))
    #expect(try !lives("two", in: home))
    for hash in ["of another case", "of another purpose", "of another address"] {
      #expect(try lives(hash, in: home), "\(hash)")
    }
  }

  @Test func `links without an application are voided by address`() throws {
    let (home, _) = try home()
    try issue("one", .registration, of: nil, in: home)
    try issue("two", .registration, of: nil, in: home)
    try issue("theirs", .registration, of: nil, key: "x@example.jp", in: home)
    let link = try #require(
      try home.read { try $0.liveLink(hash: "one", submitted: FixedClock.start, at: FixedClock.start) })
    try home.write { try $0.spend(link) }
    #expect(try !lives("two", in: home))
    #expect(try lives("theirs", in: home))
  }

  @Test func `all links of a case are voided together`() throws {
    let (home, id) = try home()
    let other = try home.insertCase("A-2")
    try issue("one", of: id, in: home)
    try issue("two", of: id, key: "x@example.jp", in: home)
    try issue("theirs", of: other, in: home)
    try home.write { try $0.voidLinks(of: id) }
    #expect(try !lives("one", in: home) && !lives("two", in: home))
    #expect(try lives("theirs", in: home))
  }

  @Test func `a token's hash is there once`() throws {
    let (home, id) = try home()
    try issue("one", of: id, in: home)
    #expect(throws: StoreError.self) { try issue("one", of: id, in: home) }
  }
}
