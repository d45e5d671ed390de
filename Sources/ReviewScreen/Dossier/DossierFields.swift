import Domain
import Wording

extension DossierView {
  /// Field by field: what is stated, what is recorded, how they compare, what that weighs.
  var fields: [String] {
    fieldLines.lines(DossierWording.fields(facts.file.assessment.record.map(sheet.recordName) ?? ""))
  }

  /// The sum of the weights, drawn; a sentence where there is nothing to draw.
  public var chart: [String] {
    facts.file.assessment.fields.isEmpty ? sheet.item(ChartWording.nothing.in(language)) : fieldLines.chart
  }

  private var fieldLines: FieldLines {
    let assessment = facts.file.assessment
    return FieldLines(fields: assessment.fields, total: assessment.weight, sheet: sheet, layout: layout, ink: ink)
  }

  /// The other records that were weighed.
  var candidates: [String] {
    let candidates = facts.file.assessment.candidates
    return section(
      DossierWording.candidates,
      candidates.enumerated().flatMap { index, candidate in
        item("\(index + 1)  \(sheet.recordName(candidate.record))  \(sheet.bits(candidate.weight))")
      })
  }
}
