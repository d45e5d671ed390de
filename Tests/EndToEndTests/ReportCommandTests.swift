import Foundation
import Testing

/// A day in figures, as a program, a browser and a terminal get it.
@Suite struct ReportCommandTests {
  @Test func `a day's figures add up, and its page goes where pages go and nowhere else`() async throws {
    let home = try await Home.imported([.hanako, .ichiro])
    try await home.reject("A-2")

    let json = try await home.json(["report"], as: "kansa")
    #expect(json["adds_up"] == .truth(true))
    #expect(json["balance"]["intake"].number == 2 && json["balance"]["decided"].number == 1)
    #expect(json["spans"]["day"]["decisions"]["reject"].number == 1)

    let placed = try await home.run(["report", "--html", "today.html"], as: "sato")
    #expect(placed.status == 0)
    #expect(try home.names(in: "export/reports") == ["today.html"])
    let page = String(decoding: try home.contents(of: "export/reports/today.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>\n") && !page.contains("花子"))

    let elsewhere = try await home.run(["report", "--html", "export/accounts/accounts-1.html"], as: "sato")
    #expect(elsewhere.status == 64)
    #expect(try await home.run(["report", "--date", "2099-01-01"], as: "sato").status == 64)
  }
}
