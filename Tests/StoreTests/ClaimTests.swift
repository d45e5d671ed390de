import Domain
import Foundation
import TestSupport
import Testing

@testable import Store

struct ClaimTests {
  @Test func `a claim holds for its time and no longer`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    #expect(try home.write { try $0.claim(id, for: 900) } == nil)
    let until = FixedClock.start.addingTimeInterval(900)
    #expect(
      try home.read { try $0.claim(on: id, at: until.addingTimeInterval(-0.001)) } == Claim(name: "sato", until: until))
    #expect(try home.read { try $0.claim(on: id, at: until) } == nil)
    #expect(try home.read { try $0.claims(at: FixedClock.start) } == [id: Claim(name: "sato", until: until)])
    #expect(try home.read { try $0.claims(at: until) } == [:])
  }

  @Test func `a claim keeps others off, and is renewed by its holder`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    try home.write { _ = try $0.claim(id, for: 900) }
    let held = try home.write(as: Samples.kato, after: 899) { try $0.claim(id, for: 900) }
    #expect(held?.name == "sato")
    #expect(try home.write(after: 899) { try $0.claim(id, for: 900) } == nil)
    #expect(try home.write(as: Samples.kato, after: 1_798) { try $0.claim(id, for: 900) }?.name == "sato")
    #expect(try home.write(as: Samples.kato, after: 1_799) { try $0.claim(id, for: 900) } == nil)
    #expect(try home.read { try $0.claim(on: id, at: FixedClock.start.addingTimeInterval(1_799)) }?.name == "kato")
  }

  @Test func `a claim is given back by its holder, or by who may for anybody`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    try home.write { _ = try $0.claim(id, for: 900) }
    #expect(try !home.write(as: Samples.kato) { try $0.release(id) })
    #expect(try home.read { try $0.claim(on: id, at: FixedClock.start) } != nil)
    #expect(try home.write { try $0.release(id) })
    #expect(try !home.write { try $0.release(id) })
    try home.write { _ = try $0.claim(id, for: 900) }
    #expect(try home.write(as: Samples.kato) { try $0.release(id, heldByAnyone: true) })
    #expect(try home.read { try $0.claim(on: id, at: FixedClock.start) } == nil)
  }

  @Test func `who leaves loses the claims, and only that person does`() throws {
    let home = try TestStore()
    let (one, other) = (try home.insertCase("A-1"), try home.insertCase("A-2"))
    try home.write { writing in
      try writing.addStaff(StaffMember(name: "sato", role: .reviewer))
      _ = try writing.claim(one, for: 900)
    }
    try home.write(as: Samples.kato) { _ = try $0.claim(other, for: 900) }
    #expect(try home.write { try $0.removeStaff("sato") })
    #expect(try !home.write { try $0.removeStaff("sato") })
    #expect(try home.read { try $0.claims(at: FixedClock.start).mapValues(\.name) } == [other: "kato"])
    #expect(try home.read { try $0.staffMember("sato") } == nil)
  }

  @Test func `claims leave no trace in the log`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    let before = try home.read { try $0.auditHead().count }
    try home.write { writing in
      _ = try writing.claim(id, for: 900)
      _ = try writing.release(id)
    }
    #expect(try home.read { try $0.auditHead().count } == before)
  }

  @Test func `a name of staff is one by its bytes`() throws {
    let home = try TestStore()
    try home.write { try $0.addStaff(StaffMember(name: "caf\u{E9}", role: .reviewer)) }
    try home.write { try $0.addStaff(StaffMember(name: "caf\u{E9}", role: .supervisor)) }
    #expect(try home.read { try $0.staff().map(\.role) } == [.supervisor])
    #expect(try home.read { try $0.staffMember("cafe\u{301}") } == nil)
  }
}
