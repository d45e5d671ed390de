import ArgumentParser
import Domain
import Wording

/// Several student records on standard output.
enum StudentList {
  static func say(_ records: [StudentRecord], json: Bool, _ console: Console) throws {
    if json {
      try console.say(json: ["students": records.map(StudentJSON.init)])
    } else if records.isEmpty {
      console.say(StudentsWording.nothing)
    } else {
      StudentTable.lines(records, console.language).forEach(console.say)
    }
  }
}

/// Student records as lines on a terminal.
enum StudentTable {
  static func lines(_ records: [StudentRecord], _ language: Language) -> [String] {
    var table = TextTable(StudentsWording.headers.map { $0.in(language) })
    for record in records {
      table.add([
        record.key.number, record.name.display, record.name.kana ?? "", record.birthDate?.description ?? "",
        [record.faculty, record.department].compactMap(\.self).joined(separator: " "), record.left?.description ?? "",
        record.outcome?.sentence.in(language) ?? "", record.key.source, record.caution ?? "",
      ])
    }
    return table.lines
  }
}
