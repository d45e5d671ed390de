import Domain
import JapaneseText
import Wording

/// The fields of one record as lines: what is stated, what is recorded, how they compare, what that weighs.
struct FieldLines: Sendable {
  let fields: [FieldVerdict]
  let total: Double
  let sheet: Sheet
  let layout: DossierView.Layout
  let ink: ChartInk

  private var language: Language { sheet.language }

  /// A table and the chart of its weights, or one fact a line.
  func lines(_ title: Sentence) -> [String] {
    guard !fields.isEmpty else { return [] }
    // A table that is wider than the window would be broken by the terminal, in the middle of cells.
    guard layout == .table, sheet.width >= Self.narrowestTable else {
      return sheet.section(title, fields.flatMap(plainLines) + prior)
    }
    return sheet.section(title, tableHeader + fields.flatMap(tableLines)) + chart
  }

  /// The sum of the weights, drawn.
  var chart: [String] {
    let chart = WeightChart(fields, total: total, language: language, width: sheet.width, ink: ink)
    return sheet.section(chart.title, chart.lines)
  }

  /// What the sum of the lines lacks to the whole: how unlikely any one record is before anything is compared.
  private var prior: [String] {
    let prior = total - fields.map(\.weight).reduce(0, +)
    guard WeightChart.isShown(prior) else { return [] }
    return sheet.fact(ChartWording.prior(records: WeightChart.records(prior)), sheet.bits(prior), indent: 2)
  }

  /// A value as people read it: what is a code in forms and files has words.
  private func shown(_ value: String?, as field: ComparedField) -> String? {
    guard let value else { return nil }
    switch field {
    case .sex: return Sex(rawValue: value)?.sentence.in(language) ?? value
    case .outcome: return EnrolmentOutcome(rawValue: value)?.sentence.in(language) ?? value
    case .studentNumber, .nameKanji, .nameKana, .nameRomaji, .otherName, .birthDate, .university, .faculty, .department,
      .lastEnrolled, .completed, .postalCode, .address, .phone:
      return value
    }
  }

  private func reason(of field: FieldVerdict) -> [String] {
    field.reason.map { sheet.item($0.sentence.in(language), indent: 5) } ?? []
  }

  // MARK: - One fact a line

  private func plainLines(of field: FieldVerdict) -> [String] {
    let verdict = field.verdict
    let comparison = sheet.listed([verdict.sentence.in(language), sheet.bits(field.weight)])
    let label = field.field.sentence
    var lines = sheet.item("\(verdict.mark) " + DossierWording.labelled(label, comparison).in(language))
    let (stated, recorded) = (shown(field.stated, as: field.field), shown(field.recorded, as: field.field))
    if let stated, let recorded, stated.utf8.elementsEqual(recorded.utf8) {
      lines += sheet.fact(DossierWording.both, stated, indent: 5)
    } else {
      lines += stated.map { sheet.fact(DossierWording.stated, $0, indent: 5) } ?? []
      lines += recorded.map { sheet.fact(DossierWording.recorded, $0, indent: 5) } ?? []
    }
    return lines + reason(of: field)
  }

  // MARK: - Table

  /// Mark, field, stated, recorded, verdict, bits; what the window leaves goes to the two values.
  private var columns: [Int] {
    let value = (sheet.width - 2 - 20 - 14 - 8 - 10) / 2
    return [2, 20, value, value, 14, 8]
  }

  private static let narrowestTable = 74

  private var tableHeader: [String] {
    row(["", "", DossierWording.stated.in(language), DossierWording.recorded.in(language), "", "bit"])
  }

  private func tableLines(of field: FieldVerdict) -> [String] {
    row([
      field.verdict.mark, field.field.sentence.in(language), shown(field.stated, as: field.field) ?? "",
      shown(field.recorded, as: field.field) ?? "",
      field.verdict.sentence.in(language), Bits.text(field.weight),
    ]) + reason(of: field)
  }

  /// A row whose cells go on in the next line where they are too long: nothing is cut off.
  private func row(_ cells: [String]) -> [String] {
    let wrapped = zip(cells, columns).map {
      DisplayWidth.wrapped(SafeText($0).text, to: $1, ambiguousIsWide: sheet.ambiguousIsWide)
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      let parts = zip(wrapped, columns).map { cell, column in
        DisplayWidth.padded(line < cell.count ? cell[line] : "", to: column, ambiguousIsWide: sheet.ambiguousIsWide)
      }
      return Self.trimmedAtEnd(parts.joined(separator: "  "))
    }
  }

  private static func trimmedAtEnd(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
