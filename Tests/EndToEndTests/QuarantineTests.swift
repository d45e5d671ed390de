import Foundation
import Testing

/// The desk for what was refused.
@Suite struct QuarantineTests {
  /// A home with a bundle in quarantine, 1, and a refused request, 2.
  private func refused() async throws -> Home {
    let home = try await Home()
    try home.drop(Data("no zip".utf8), as: "broken.zip")
    #expect(try await home.run(["import", "--settle", "0"]).status == 1)
    var bundle = BundleMaker([.hanako, .ichiro])
    bundle.replace("1988-09-09", with: "1988-02-30", in: "requests/A-1.xml")
    try home.drop(bundle)
    #expect(try await home.run(["import", "--settle", "0"]).status == 1)
    return home
  }

  private func open(_ home: Home, all: Bool = false) async throws -> [JSON] {
    try await home.json(["quarantine", "list"] + (all ? ["--all"] : []))["refusals"].items
  }

  @Test func `the desk lists bundles and requests, and shows each with its reasons and what can be done`() async throws
  {
    let home = try await refused()
    let items = try await open(home)
    #expect(items.map { $0["id"].number } == [2, 1])
    #expect(items.map { $0["file"].text } == ["P-1.zip", "broken.zip"])
    #expect(items.map { $0["path"] } == [.text("requests/A-1.xml"), .null])
    #expect(items.map { $0["request"] } == [.text("A-1"), .null])
    #expect(items.map { $0["reasons"][0]["code"].text } == ["form.day-invalid", "container.not-zip"])
    let bundle = try await home.run(["quarantine", "show", "1"])
    #expect(bundle.text.contains("[container.not-zip]"))
    #expect(bundle.text.contains("shinsa quarantine retry 1"))
    let request = try await home.run(["quarantine", "show", "2"])
    #expect(request.text.contains("[form.day-invalid] requests/A-1.xml:"))
    #expect(request.text.contains("shinsa quarantine handled 2"))
    #expect(!request.text.contains("retry"))
  }

  @Test func `a mended bundle is taken in by a retry, once`() async throws {
    let home = try await refused()
    var mended = BundleMaker([.jun])
    mended.id = "P-2"
    try mended.zip().write(to: home.root.appending(path: "import/quarantine/broken.zip"))
    let retry = try await home.run(["quarantine", "retry", "1"])
    #expect(retry.status == 0)
    #expect(retry.text.contains("broken.zip: imported"))
    #expect(try await home.states() == ["A-2": "waiting", "A-3": "waiting"])
    #expect(try home.names(in: "import/quarantine") == [])
    #expect(try await open(home).map { $0["id"].number } == [2])
    #expect(try await home.run(["quarantine", "retry", "1"]).status == 65)
  }

  @Test func `a retry of what is still broken comes back to the desk under a new number`() async throws {
    let home = try await refused()
    #expect(try await home.run(["quarantine", "retry", "1"]).status == 1)
    #expect(try await open(home).map { $0["id"].number } == [3, 2])
    #expect(try home.names(in: "import/quarantine") == ["broken.reasons.txt", "broken.zip"])
  }

  @Test func `a refused request cannot be retried, and leaves the desk when it comes again and is accepted`()
    async throws
  {
    let home = try await refused()
    let retry = try await home.run(["quarantine", "retry", "2"])
    #expect(retry.status == 65)
    #expect(retry.complaints.contains("P-1.zip"))
    var mended = BundleMaker([.hanako])
    mended.id = "P-2"
    try home.drop(mended, as: "P-2.zip")
    #expect(try await home.run(["import", "--settle", "0"]).status == 0)
    #expect(try await open(home).map { $0["id"].number } == [1])
  }

  @Test(arguments: [1, 2])
  func `what somebody has dealt with leaves the desk, and stays on record with his name`(id: Int) async throws {
    let home = try await refused()
    #expect(try await home.run(["quarantine", "handled", "\(id)"]).status == 0)
    #expect(try await open(home).map { $0["id"].number } == [3 - id])
    let all = try await open(home, all: true)
    #expect(all.count == 2)
    #expect(all.first { $0["id"].number == id }?["handled_by"].text?.isEmpty == false)
    for verb in ["handled", "retry"] { #expect(try await home.run(["quarantine", verb, "\(id)"]).status == 65) }
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }

  @Test(arguments: ["show", "retry", "handled"])
  func `a number that is not at the desk is unusable input`(verb: String) async throws {
    let home = try await Home()
    #expect(try await home.run(["quarantine", verb, "9"]).status == 65)
  }
}
