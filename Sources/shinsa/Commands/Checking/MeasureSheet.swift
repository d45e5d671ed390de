import Domain
import Procedures
import Wording

/// A measurement on a terminal.
struct MeasureSheet {
  let measurement: Measurement
  let weights: MatchWeights
  let again: Bool

  func say(_ console: Console) {
    guard measurement.decided > 0 else { return console.say(MeasureWording.nothing) }
    console.say(MeasureWording.decided(measurement.decided, again: again))
    verdicts(console.language).lines.forEach(console.say)
    guard measurement.confirmedPairs + measurement.notFound > 0 else { return }
    console.say("")
    console.say(MeasureWording.pairs(confirmed: measurement.confirmedPairs, others: measurement.otherPairs))
    fields(console.language).lines.forEach(console.say)
    console.say("")
    console.say(MeasureWording.fewNote)
    console.say(MeasureWording.othersNote)
    if measurement.notFound > 0 { console.say(MeasureWording.notFound(measurement.notFound)) }
  }

  private func verdicts(_ language: Language) -> TextTable {
    var table = TextTable(MeasureWording.verdicts.map { $0.in(language) })
    for overall in Overall.allCases {
      let seen = measurement.outcomes(of: overall)
      guard seen.decided > 0 else { continue }
      let confirmed = "\(seen.confirmed) \(share(Double(seen.confirmed) / Double(seen.decided)))"
      table.add([
        overall.sentence.in(language), "\(seen.decided)", confirmed + (seen.isTooFew ? " *" : ""),
        "\(seen.otherRecord)", "\(seen.rejected)", "\(seen.returned)",
      ])
    }
    return table
  }

  private func fields(_ language: Language) -> TextTable {
    var table = TextTable(MeasureWording.fields.map { $0.in(language) })
    for level in measurement.levels {
      let set = weights.inForce(level, records: measurement.records)
      table.add([
        level.field.sentence.in(language), MeasureWording.level(level.verdicts).in(language),
        text(level.confirmed),
        text(level.others), level.bits.map(bits) ?? "-", set?.m.map(share) ?? "-",
        set?.u.map(chance) ?? (set?.m == nil ? "-" : MeasureWording.ownFrequency.in(language)),
        set?.bits.map(bits) ?? "-",
      ])
    }
    return table
  }

  /// `97/100 0.970`, with a star where that is too few.
  private func text(_ share: Measurement.Share) -> String {
    "\(share.count)/\(share.whole)" + (share.whole == 0 ? "" : " \(self.share(share.value))")
      + (share.isTooFew ? " *" : "")
  }

  private func share(_ value: Double) -> String { fixed(value, 3) }

  /// What is rarer than one in a hundred reads better so.
  private func chance(_ value: Double) -> String { value < 0.01 ? "1/\(Int((1 / value).rounded()))" : share(value) }

  private func bits(_ value: Double) -> String { (value > 0 ? "+" : "") + fixed(value, 1) }

  private func fixed(_ value: Double, _ places: Int) -> String {
    let power = places == 3 ? 1_000.0 : 10
    let scaled = Int((abs(value) * power).rounded())
    let rest = String(scaled % Int(power))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return "\(sign)\(scaled / Int(power)).\(String(repeating: "0", count: places - rest.count))\(rest)"
  }
}

extension MatchWeights {
  /// What holds for a level; its verdicts weigh the same.
  func inForce(_ level: Measurement.Level, records: Int) -> WeightInForce? {
    level.verdicts.first.flatMap { inForce(level.field, $0, records: records) }
  }
}
