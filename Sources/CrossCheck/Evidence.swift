import Foundation

/// How often a field agrees between a form and the record of the same person (m), and between strangers (u).
///
/// Fellegi and Sunter 1969: agreement speaks for the record with log2(m/u) bits. The m values are judgements, not fitted:
/// where a level is rare there is nothing to fit them to.
enum Evidence {
  /// Bits that an observation gives.
  static func bits(m: Double, u: Double) -> Double { log2(m / u) }

  // Names: u is the name's own frequency.
  static let surnameAgrees = 0.90
  static let givenAgrees = 0.97
  /// Kana alone, a confused kanji or a slip: less than agreement, by so many bits.
  static let slipOfName = 4.0
  static let surnameDiffers = -2.0
  static let givenDiffers = -5.0
  static let kanaConfirms = 1.0
  static let kanaContradicts = -2.0
  static let romajiContradicts = -1.0

  /// Frequencies of names are smoothed with so many imagined records, so that a small file does not make names rare.
  static let imaginedRecords = 200.0
  static let imaginedFrequency = 0.005

  // Date of birth: forty years of days.
  static let birthSame = bits(m: 0.97, u: 1 / 14_610)
  static let birthSwapped = bits(m: 0.005, u: 1 / 14_610)
  static let birthSlip = bits(m: 0.02, u: 25 / 14_610)
  static let birthDiffers = bits(m: 0.005, u: 1)

  /// Numbers run in sequence, so that a slip easily meets another person's.
  static let numberSlips = 20.0
  static let numberSame = 0.97
  static let numberSlip = 0.02
  static let numberDiffers = -5.0

  // Enrolment: the month of leaving follows the date of birth, so that it says little more.
  static let facultySame = bits(m: 0.93, u: 1 / 8)
  static let facultyDiffers = -3.0
  static let departmentSame = bits(m: 0.90, u: 1 / 2.5)
  static let departmentDiffers = -2.0
  static let universityDiffers = -3.0
  static let monthSame = bits(m: 0.93, u: 0.3)
  static let monthNear = 0.5
  static let monthWithinYear = -0.5
  static let monthDiffers = -4.0
  static let outcomeSame = 0.2
  static let outcomeDiffers = -3.0
  static let sexSame = bits(m: 0.995, u: 0.5)
  static let sexDiffers = -6.0

  // Families share these, and people move: little for, nothing against.
  static let phoneSame = 5.0
  static let addressSame = 3.0

  // What `clear` needs.
  static let leastWeight = 20.0
  static let leastMargin = 10.0
}
