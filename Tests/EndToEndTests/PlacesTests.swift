import Foundation
import Testing

/// Postal codes and holidays, from the file to what staff see.
@Suite struct PlacesTests {
  private static let postal = Home.project.appending(path: "fixtures/postal/KEN_ALL.CSV").path
  private static let calendar = Home.project.appending(path: "fixtures/calendar/syukujitsu.csv").path

  @Test func `postal codes are loaded, looked up, and held against the addresses of those who wait`() async throws {
    let home = try await Home.imported()
    #expect(try await home.json(["show", "A-1"])["flags"].items.isEmpty)
    let report = try await home.json(["postal", "import", Self.postal])
    #expect(report["places"].number == 68)
    #expect(report["names_over_several_rows"].number == 5)
    let shown = try await home.json(["postal", "show", "〒160-0023"])
    #expect(shown["places"].items.compactMap { $0["town"].text } == ["西新宿"])
    #expect(try await home.run(["recheck"]).status == 0)
    let clear = try await home.json(["show", "A-1"])
    #expect(clear["overall"].text == "clear")
    #expect(clear["flags"].items.isEmpty)
  }

  @Test func `ages count opening days once holidays are known, and say where the list ends`() async throws {
    let home = try await Home.imported()
    // Received on Sunday 22 November: Monday is a holiday.
    let tuesday = "2026-11-24T12:00:00+09:00"
    let before = try await home.run(["queue"], now: tuesday)
    #expect(before.text.contains("2 d"))
    #expect(before.complaints.contains("no list of holidays"))
    #expect(try await home.run(["calendar", "import", Self.calendar]).status == 0)
    let after = try await home.run(["queue"], now: tuesday)
    #expect(after.text.contains("1 d"))
    #expect(after.complaints.isEmpty)
    let late = try await home.run(["queue"], now: "2028-01-05T12:00:00+09:00")
    #expect(late.complaints.contains("ends with 2027"))
    #expect(try await home.json(["calendar", "show", "2027"])["holidays"].items.count == 17)
  }

  @Test func `another file is refused in words, and the table stays`() async throws {
    let home = try await Home()
    #expect(try await home.run(["postal", "show", "1600023"]).status == 69)
    #expect(try await home.run(["postal", "import", Self.postal]).status == 0)
    let refused = try await home.run(["postal", "import", Self.calendar])
    #expect(refused.status == 65)
    #expect(refused.complaints.contains("shinsa calendar import"))
    #expect(try await home.run(["postal", "show", "1600023"]).status == 0)
    #expect(try await home.run(["postal", "show", "9999999"]).status == 65)
    #expect(try await home.run(["postal", "show", "160"]).status == 64)
  }
}
