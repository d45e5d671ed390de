import Domain
import Foundation
import Procedures
import TestSupport
import Testing

struct EarlierDealingsTests {
  /// A home whose records hold two enrolments of 電電 花子, one after the other, under two numbers.
  private func desk() throws -> Desk {
    let desk = try Desk(records: false)
    let sheet = desk.home.folders.state.appending(path: "students.csv")
    let person = "電電 花子,デンデン ハナコ,DENDEN HANAKO,女,1988-09-09,電電大学,外国語学部,外国語学科"
    let lines = [
      "学籍番号,氏名,氏名カナ,氏名ローマ字,性別,生年月日,大学,学部,学科,入学年月,卒業年月,異動区分,電話番号",
      "07-1234,\(person),2007-04,2011-03,卒業,", "11-5678,\(person),2011-04,2013-03,卒業,",
    ]
    try Data(lines.joined(separator: "\r\n").utf8).write(to: sheet)
    _ = try LoadStudents(desk.nightly).run(sheet)
    return desk
  }

  private func receive(_ id: String, number: String, mark: UInt8, _ desk: Desk) throws -> CaseID {
    var request = BundleBuilder.Request(id: id)
    request.number = number
    request.mark = mark
    request.email = "\(id)@example.jp"
    return try desk.receive(request)
  }

  @Test func `another enrolment of the same person is the same person's record, with its account`() throws {
    let desk = try desk()
    let first = try receive("a1", number: "07-1234", mark: 1, desk)
    _ = try OpenPicture(desk.sato).bytes(1, of: first)
    _ = try DecideApplication(desk.sato).decide(first, Samples.approval())
    let second = try receive("a2", number: "11-5678", mark: 2, desk)
    #expect(try desk.file(first).assessment.record?.number == "07-1234")
    #expect(try desk.file(second).assessment.record?.number == "11-5678")
    let seen = try ManageClaims(desk.sato).look(at: second).dealings
    #expect(seen.applications.map(\.id) == [first])
    #expect(seen.applications.map(\.same) == [[.record, .phone, .name]])
    #expect(seen.accounts.map(\.same) == [[.record, .phone, .name]])
    #expect(seen.accounts.map(\.isOwn) == [false])
    #expect(try ManageClaims(desk.sato).look(at: first).dealings.accounts.map(\.isOwn) == [true])
  }

  @Test func `an account that an undone approval had made is gone from the dealings`() throws {
    let desk = try desk()
    let first = try receive("a1", number: "07-1234", mark: 1, desk)
    _ = try OpenPicture(desk.sato).bytes(1, of: first)
    _ = try DecideApplication(desk.sato).decide(first, Samples.approval())
    _ = try DecideApplication(desk.sato).undo(first)
    let second = try receive("a2", number: "07-1234", mark: 2, desk)
    let seen = try ManageClaims(desk.sato).look(at: second).dealings
    #expect(seen.accounts.isEmpty)
    #expect(seen.applications.map(\.state) == [.waiting])
  }
}
