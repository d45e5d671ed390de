import Domain
import JapaneseText
import Wording

extension DossierView {
  /// Field by field: what is stated, what is recorded, how they compare, what that weighs.
  var fields: [String] {
    let fields = facts.file.assessment.fields
    guard !fields.isEmpty else { return [] }
    let title = DossierWording.fields(facts.file.assessment.record.map(recordName) ?? "")
    // A table that is wider than the window would be broken by the terminal, in the middle of cells.
    guard layout == .table, width >= Self.narrowestTable else {
      return section(title, fields.flatMap(plainLines) + prior)
    }
    return section(title, tableHeader + fields.flatMap(tableLines) + prior)
  }

  /// What the sum of the lines lacks to the whole: how unlikely any one record is before anything is compared.
  private var prior: [String] {
    let assessment = facts.file.assessment
    let prior = assessment.weight - assessment.fields.map(\.weight).reduce(0, +)
    return abs(prior) < 0.05 ? [] : fact(DossierWording.prior, bits(prior), indent: 2)
  }

  /// The other records that were weighed.
  var candidates: [String] {
    let candidates = facts.file.assessment.candidates
    return section(
      DossierWording.candidates,
      candidates.enumerated().flatMap { index, candidate in
        item("\(index + 1)  \(recordName(candidate.record))  \(bits(candidate.weight))")
      })
  }

  /// The number of a record; what stands in for one says so.
  func recordName(_ key: RecordKey) -> String {
    guard key.hasNumber else { return DossierWording.withoutNumber.in(language) }
    return key.source.utf8.elementsEqual(RecordKey.defaultSource.utf8) ? key.number : key.qualified
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

  private func bits(_ weight: Double) -> String { DossierWording.bits(Bits.text(weight)).in(language) }

  // MARK: - One fact a line

  private func plainLines(of field: FieldVerdict) -> [String] {
    let verdict = field.verdict
    let comparison = listed([verdict.sentence.in(language), bits(field.weight)])
    let label = field.field.sentence
    var lines = item("\(verdict.mark) " + DossierWording.labelled(label, comparison).in(language))
    let (stated, recorded) = (shown(field.stated, as: field.field), shown(field.recorded, as: field.field))
    if let stated, let recorded, stated.utf8.elementsEqual(recorded.utf8) {
      lines += fact(DossierWording.both, stated, indent: 5)
    } else {
      lines += stated.map { fact(DossierWording.stated, $0, indent: 5) } ?? []
      lines += recorded.map { fact(DossierWording.recorded, $0, indent: 5) } ?? []
    }
    return lines + reason(of: field)
  }

  private func reason(of field: FieldVerdict) -> [String] {
    field.reason.map { item($0.sentence.in(language), indent: 5) } ?? []
  }

  // MARK: - Table

  /// Mark, field, stated, recorded, verdict, bits; what the window leaves goes to the two values.
  private var columns: [Int] {
    let value = (width - 2 - 20 - 14 - 8 - 10) / 2
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
    let wrapped = zip(cells, columns).map { DisplayWidth.wrapped(SafeText($0).text, to: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      let parts = zip(wrapped, columns).map { cell, column in
        DisplayWidth.padded(line < cell.count ? cell[line] : "", to: column)
      }
      return trimmedAtEnd(parts.joined(separator: "  "))
    }
  }

  private func trimmedAtEnd(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
