import Domain
import Foundation
import Procedures
import Store
import Wording

/// Everything that is kept about a person, as a file to read and to hand out.
struct PersonFile {
  let report: DescribePerson.Report
  let desk: Desk

  private var language: Language { desk.console.language }

  /// A heading for each thing, and a line for each value.
  var lines: [String] {
    let head = [
      PersonWording.title(report.account.id).in(language),
      PersonWording.drawnUp(desk.moment(report.at)).in(language), PersonWording.hashes.in(language),
    ]
    return head + numbered.flatMap { number, item in section(number, item) }
  }

  /// Things of a kind counted from 1.
  private var numbered: [(Int, PersonItem)] {
    var counts: [PersonPart: Int] = [:]
    return report.items.map { item in
      counts[item.part, default: 0] += 1
      return (counts[item.part, default: 1], item)
    }
  }

  private func section(_ number: Int, _ item: PersonItem) -> [String] {
    let heading = "\(PersonWording.heading(item.part.rawValue).in(language)) \(number)"
    let values = item.values.flatMap { name, value in
      let label = PersonWording.label(name, in: language)
      let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
      guard lines.count > 1 else { return ["  \(label): \(value)"] }
      return ["  \(label):"] + lines.map { "    \($0)" }
    }
    return ["", heading] + values
  }

  /// The same as JSON: a list of things with their values.
  var json: [[String: String]] {
    report.items.map { item in
      Dictionary(item.values, uniquingKeysWith: { first, _ in first }).merging(["part": item.part.rawValue]) { $1 }
    }
  }
}
