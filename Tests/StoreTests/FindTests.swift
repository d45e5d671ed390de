import Domain
import Foundation
import Store
import TestSupport
import Testing

struct FindTests {
  private func home() throws -> TestStore {
    let home = try TestStore()
    _ = try home.insertCase("A-1", email: "hanako@example.jp")
    _ = try home.insertCase("A_100%", email: "ha_nako@example.jp")
    _ = try home.insertCase("A-3", email: "taro@example.jp")
    return home
  }

  private func found(_ text: String, in home: TestStore) throws -> [String] {
    try home.read { try $0.cases(matching: SearchWords.sought(text), limit: 10).map(\.application.id) }
  }

  @Test func `an application is found by address, id and names in any width`() throws {
    let home = try home()
    #expect(try found("taro@", in: home) == ["A-3"])
    #expect(try found("TARO@EXAMPLE", in: home) == ["A-3"])
    #expect(try found("ｄｅｎｄｅｎ", in: home).count == 3)
    #expect(try found("ﾃﾞﾝﾃﾞﾝ", in: home).count == 3)
    #expect(try found("nobody", in: home) == [])
  }

  @Test(arguments: ["%", "_", "\\", "a_1", "%1", "_a", "ha%nako"])
  func `wildcards stand for themselves`(_ text: String) throws {
    let home = try home()
    let truth = try home.read { try $0.cases(in: [.waiting]) }.filter { file in
      let words = SearchWords.of(file.application)
      return SearchWords.sought(text).contains { words.contains($0) }
    }
    #expect(try Set(found(text, in: home)) == Set(truth.map(\.application.id)))
  }

  @Test func `a wildcard alone finds those that hold it`() throws {
    let home = try home()
    #expect(try home.read { try $0.cases(matching: ["%"], limit: 10).map(\.application.id) } == ["A_100%"])
    #expect(try home.read { try $0.cases(matching: ["_"], limit: 10).map(\.application.id) } == ["A_100%"])
    #expect(try home.read { try $0.cases(matching: ["\\"], limit: 10) } == [])
  }

  @Test(arguments: ["", " ", "　"])
  func `nothing to look for finds nothing`(_ text: String) throws {
    let home = try home()
    #expect(try found(text, in: home) == [])
    #expect(try home.read { try $0.students(matching: [], limit: 10) } == [])
    #expect(try home.read { try $0.cases(matching: [], limit: 10) } == [])
  }

  @Test func `the newest come first, and no more than asked for`() throws {
    let home = try home()
    #expect(
      try home.read { try $0.cases(matching: ["example.jp"], limit: 2).map(\.application.id) } == ["A-3", "A_100%"])
  }
}
