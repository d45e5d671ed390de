import Foundation
import Testing

/// Student records from a file that the registrar's Windows program wrote.
@Suite struct StudentFileTests {
  @Test func `a file in the code page of Japanese Windows is read to the last character`() async throws {
    let home = try await Home()
    let text = Data(Applicant.studentFile([.hanako, .ichiro]).utf8)
    let encoded = try await Tool.run("/usr/bin/iconv", ["-f", "UTF-8", "-t", "CP932"], input: text)
    let file = home.root.appending(path: "gakuseki.csv")
    try encoded.write(to: file)
    let report = try await home.json(["students", "import", file.path])
    #expect(report["records"].number == 2)
    #expect(report["encoding"].text == "cp932")
    let shown = try await home.run(["students", "show", "95-00021"])
    #expect(shown.text.contains("山﨑"))
    #expect(shown.text.contains("梅田3-1-①"))
    let found = try await home.run(["students", "find", "高橋 花子"])
    #expect(found.text.contains("髙橋"))
  }

  @Test func `records in the code page of Windows and an application in UTF-8 meet`() async throws {
    let home = try await Home.open()
    let text = Data(Applicant.studentFile([.hanako, .ichiro]).utf8)
    let file = home.root.appending(path: "gakuseki.csv")
    try await Tool.run("/usr/bin/iconv", ["-f", "UTF-8", "-t", "CP932"], input: text).write(to: file)
    #expect(try await home.run(["students", "import", file.path]).status == 0)
    #expect(try await home.run(["import", "--settle", "0"]).status == 0)
    let shown = try await home.json(["show", "A-1"])
    #expect(shown["overall"].text == "clear")
    #expect(shown["fields"].items.contains { $0["recorded"].text?.contains("髙橋") == true })
  }

  @Test func `a file without a single usable row leaves the records as they were`() async throws {
    let home = try await Home.open()
    let file = home.root.appending(path: "empty.csv")
    try Data("学籍番号,氏名\r\n".utf8).write(to: file)
    #expect(try await home.run(["students", "import", file.path]).status == 65)
    #expect(try await home.run(["students", "show", "07-1234"]).status == 0)
  }

  @Test func `a file that lost most of its rows is refused unless somebody accepts that`() async throws {
    let home = try await Home.open([.hanako, .ichiro, .jun])
    let file = home.root.appending(path: "short.csv")
    try Data(Applicant.studentFile([.hanako]).utf8).write(to: file)
    #expect(try await home.run(["students", "import", file.path]).status == 65)
    #expect(try await home.run(["students", "import", file.path, "--accept-loss"]).status == 0)
  }

  @Test(arguments: [("windows-31j", "cp932"), ("utf-8-bom", "utf-8"), ("utf-16", "utf-16")])
  func `a file of each encoding, made by iconv, is read with all that is peculiar to it`(
    name: String, encoding: String
  ) async throws {
    let home = try await Home()
    let file = Home.project.appending(path: "fixtures/students/\(name).csv").path
    let report = try await home.json(["students", "import", file])
    #expect(report["records"].number == 3)
    #expect(report["encoding"].text == encoding)
    for (number, name, birth, address) in [
      ("07-1234", "髙橋 花子", "1988-09-09", "大阪府大阪市北区梅田３－１－①"),
      ("95-00021", "山﨑 一郎", "1976-02-29", "大阪府大阪市北区㈱梅田ビル～別館, 3階"),
      ("88-00400", "德永 彌生", "1969-03-03", "史学科"),
    ] {
      let record = try await home.json(["students", "show", number])
      #expect(record["name_kanji"].text == name)
      #expect(record["birth_date"].text == birth)
      let shown = try await home.run(["students", "show", number]).text
      #expect(shown.contains(address))
    }
  }
}
