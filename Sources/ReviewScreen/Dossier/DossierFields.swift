import Domain
import Wording

extension DossierView {
  /// Field by field: what is stated, what is recorded, how they compare, what that weighs; against the chosen record, where
  /// one was chosen.
  var fields: [String] {
    guard let chosen = facts.chosen, let comparison = facts.comparison else {
      return fieldLines.lines(DossierWording.fields(facts.file.assessment.record.map(sheet.recordName) ?? ""))
    }
    return fieldLines(of: comparison).lines(ChosenRecordWording.fields(sheet.recordName(chosen.record.key)))
  }

  /// The sum of the weights, drawn; a sentence where there is nothing to draw.
  public var chart: [String] {
    if let comparison = facts.comparison { return fieldLines(of: comparison).chart }
    return facts.file.assessment.fields.isEmpty ? sheet.item(ChartWording.nothing.in(language)) : fieldLines.chart
  }

  private var fieldLines: FieldLines {
    let assessment = facts.file.assessment
    return FieldLines(fields: assessment.fields, total: assessment.weight, sheet: sheet, layout: layout, ink: ink)
  }

  private func fieldLines(of comparison: WeighedCandidate) -> FieldLines {
    FieldLines(fields: comparison.fields, total: comparison.weight, sheet: sheet, layout: layout, ink: ink)
  }

  /// The record that was chosen, and that the cross-check did not choose it.
  var choice: [String] {
    guard let record = facts.chosen?.record else { return [] }
    let name = sheet.recordName(record.key)
    let engine = facts.file.assessment.record
    let isEngines = engine == record.key
    var lines =
      isEngines
      ? []
      : item(
        ChosenRecordWording.notTheEngines(name, engine: engine.map(sheet.recordName)).in(language), indent: 0)
    if let comparison = facts.comparison {
      lines += fact(ChosenRecordWording.weight(name), sheet.bits(comparison.weight), indent: 2)
    }
    lines += record.caution.map { fact(DossierWording.caution, $0, indent: 2) } ?? []
    return lines
  }

  /// The other records that were weighed.
  var candidates: [String] {
    let candidates = facts.file.assessment.candidates
    return section(
      DossierWording.candidates,
      candidates.enumerated().flatMap { index, candidate in
        item("\(index + 1)  \(words(on: candidate))")
      })
  }
}

extension DossierView {
  /// A record that was weighed, in a line.
  func words(on candidate: Candidate) -> String { words(on: candidate.record) + "  " + sheet.bits(candidate.weight) }

  /// A record in a line: its number, and whose it is.
  func words(on key: RecordKey) -> String {
    let record = facts.records.first { $0.key == key }
    let parts = [sheet.recordName(key), record?.name.display, record?.birthDate?.description]
    return parts.compactMap(\.self).joined(separator: "  ")
  }
}

extension DossierFacts {
  /// How the application compares with the record that was chosen; nil where none was, or it is the cross-check's own.
  var comparison: WeighedCandidate? {
    guard let chosen, chosen.record.key != file.assessment.record else { return nil }
    return chosen.comparison
  }
}
