import Domain
import Foundation
import Yams

/// Reads `weights.yaml`, what the cross-check goes by (manual: cross-check); keys that it does not name keep their values.
enum WeightsFile {
  /// One key, what may be written there, and where it goes.
  private struct Key {
    let name: String
    let range: ClosedRange<Double>
    let place: WritableKeyPath<MatchWeights, Double> & Sendable
  }

  private static let share = 0.000_001...1.0
  private static let bits = -40.0...40.0
  private static let count = 1.0...1_000_000.0

  private static let sections: KeyValuePairs<String, [Key]> = [
    "names": [
      Key(name: "surname-agrees", range: share, place: \.surnameAgrees),
      Key(name: "given-name-agrees", range: share, place: \.givenAgrees),
      Key(name: "slip-less", range: 0...40, place: \.nameSlip),
      Key(name: "surname-differs", range: bits, place: \.surnameDiffers),
      Key(name: "given-name-differs", range: bits, place: \.givenDiffers),
      Key(name: "kana-confirm", range: bits, place: \.kanaConfirms),
      Key(name: "kana-contradict", range: bits, place: \.kanaContradicts),
      Key(name: "romaji-contradict", range: bits, place: \.romajiContradicts),
      Key(name: "imagined-records", range: count, place: \.imaginedRecords),
      Key(name: "imagined-share", range: share, place: \.imaginedFrequency),
    ],
    "birth-date": [
      Key(name: "days", range: count, place: \.birthDays),
      Key(name: "same", range: share, place: \.birthSame),
      Key(name: "day-and-month-exchanged", range: share, place: \.birthSwapped),
      Key(name: "slip", range: share, place: \.birthSlip),
      Key(name: "dates-a-slip-away", range: count, place: \.birthSlips),
      Key(name: "different", range: share, place: \.birthDiffers),
    ],
    "student-number": [
      Key(name: "same", range: share, place: \.numberSame),
      Key(name: "slip", range: share, place: \.numberSlip),
      Key(name: "numbers-a-slip-away", range: count, place: \.numberSlips),
      Key(name: "differs", range: bits, place: \.numberDiffers),
    ],
    "enrolment": [
      Key(name: "faculty-same", range: share, place: \.facultySame),
      Key(name: "faculty-by-chance", range: share, place: \.facultyChance),
      Key(name: "faculty-differs", range: bits, place: \.facultyDiffers),
      Key(name: "department-same", range: share, place: \.departmentSame),
      Key(name: "department-by-chance", range: share, place: \.departmentChance),
      Key(name: "department-differs", range: bits, place: \.departmentDiffers),
      Key(name: "university-differs", range: bits, place: \.universityDiffers),
      Key(name: "month-same", range: share, place: \.monthSame),
      Key(name: "month-by-chance", range: share, place: \.monthChance),
      Key(name: "month-near", range: bits, place: \.monthNear),
      Key(name: "month-within-a-year", range: bits, place: \.monthWithinYear),
      Key(name: "month-differs", range: bits, place: \.monthDiffers),
      Key(name: "outcome-same", range: bits, place: \.outcomeSame),
      Key(name: "outcome-differs", range: bits, place: \.outcomeDiffers),
    ],
    "person": [
      Key(name: "sex-same", range: share, place: \.sexSame),
      Key(name: "sex-by-chance", range: share, place: \.sexChance),
      Key(name: "sex-differs", range: bits, place: \.sexDiffers),
      Key(name: "telephone-same", range: bits, place: \.phoneSame),
      Key(name: "address-same", range: bits, place: \.addressSame),
      Key(name: "postal-code-same", range: bits, place: \.postalCodeSame),
    ],
    // Less than these would break the promise that nobody is clear wrongly; more is the office's choice.
    "clear": [
      Key(name: "weight", range: 20...100, place: \.clearWeight),
      Key(name: "weight-where-all-agrees", range: 14...100, place: \.clearWeightThroughout),
      Key(name: "margin", range: 10...100, place: \.clearMargin),
    ],
  ]

  /// The weights that `text` states; throws `UnusableConfiguration` with all that is wrong.
  static func weights(from text: String) throws -> MatchWeights {
    let faults = ConfigurationFaults(file: "weights.yaml")
    var weights = MatchWeights()
    // A file of nothing but comments changes nothing.
    guard let top = try ConfigurationNode.root(of: text, faults)?.section(sections.map(\.key)) else {
      if faults.faults.isEmpty { return weights }
      throw UnusableConfiguration(faults: faults.faults)
    }
    for (name, keys) in sections {
      guard let section = top[name]?.section(keys.map(\.name)) else { continue }
      for key in keys {
        guard let value = section[key.name]?.decimal(in: key.range) else { continue }
        weights[keyPath: key.place] = value
      }
    }
    guard faults.faults.isEmpty else { throw UnusableConfiguration(faults: faults.faults) }
    return weights
  }
}
