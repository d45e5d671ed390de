import Domain
import Foundation
import Procedures
import TestSupport
import Testing

extension Desk {
  /// The address of the application that was withdrawn in a home with a history.
  static let goneAddress = "kie-yuku@example.jp"

  /// A home with something for most rules: an approval, a withdrawal, a quarantined bundle, a refused request.
  static func withHistory() throws -> (desk: Desk, approved: CaseID, withdrawn: CaseID) {
    let desk = try Desk()
    let approved = try desk.opened("A-1")
    try desk.approve(approved)
    let withdrawn = try desk.opened("A-2", mark: 2, email: goneAddress)
    try ManageClaims(desk.sato).note("電話 03-9999-0000 で確認", on: withdrawn)
    _ = try DecideApplication(desk.sato).withdraw(withdrawn)
    try Data("not a zip".utf8).write(to: desk.home.folders.drop.appending(path: "broken.zip"))
    try desk.importAll()
    var bad = BundleBuilder.Request(id: "A-3")
    bad.birthDate = "1988-13-40"
    try BundleBuilder("P-bad", [bad]).drop(in: desk.home.folders.drop)
    try desk.importAll()
    try desk.send()
    return (desk, approved, withdrawn)
  }

  /// Removes what is over; how much each rule removed, where it was anything.
  func purge() throws -> [RetentionRule: Int] {
    let report = try PurgeHome(nightly).run(isDry: false)
    #expect(report.failures.isEmpty)
    #expect(report.isWiped)
    return report.counts
  }
}

extension PurgeHome.Report {
  /// How much each rule found, where it was anything.
  var counts: [RetentionRule: Int] {
    Dictionary(uniqueKeysWithValues: tallies.filter { $0.count > 0 }.map { ($0.rule, $0.count) })
  }
}
