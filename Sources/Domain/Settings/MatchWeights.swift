import Foundation

/// How much each comparison of a cross-check says, and what `clear` needs: the office's `weights.yaml`.
///
/// Of a field, m is how often it agrees between a form and the record of the same person, u how often it does between
/// strangers; agreement speaks for the record with log2(m/u) bits (Fellegi and Sunter, 1969). Where a level is too rare to
/// be counted, its bits are stated outright. Manual: cross-check.
public struct MatchWeights: Hashable, Sendable {
  // Names: u is the name's own frequency among the records.
  /// m of the family name.
  public var surnameAgrees = 0.90
  /// m of the given name.
  public var givenAgrees = 0.97
  /// Bits less for kana alone, a confused kanji or a slip.
  public var nameSlip = 4.0
  /// Bits of another family name: people marry.
  public var surnameDiffers = -2.0
  /// Bits of another given name.
  public var givenDiffers = -5.0
  /// Bits of kana that agree beside kanji.
  public var kanaConfirms = 1.0
  /// Bits of kana that differ beside kanji.
  public var kanaContradicts = -2.0
  /// Bits of Latin letters that differ beside kanji or kana.
  public var romajiContradicts = -1.0
  /// Records imagined besides those on file, so that a small file does not make names rare.
  public var imaginedRecords = 200.0
  /// The share of those that bear any one name.
  public var imaginedFrequency = 0.005

  // Date of birth.
  /// The days on which people on file were born: u of a slip, and of the same date where records are few.
  public var birthDays = 14_610.0
  /// m of the same date.
  public var birthSame = 0.97
  /// m of day and month exchanged.
  public var birthSwapped = 0.005
  /// m of one slip.
  public var birthSlip = 0.02
  /// Dates that one slip makes of another.
  public var birthSlips = 25.0
  /// m of another date.
  public var birthDiffers = 0.005

  // Student number: numbers run in sequence, so that a slip easily meets another person's.
  /// m of the same number.
  public var numberSame = 0.97
  /// m of one slip.
  public var numberSlip = 0.02
  /// Numbers in use that one slip makes of another.
  public var numberSlips = 20.0
  /// Bits of another number.
  public var numberDiffers = -5.0

  // Enrolment: the month of leaving follows the date of birth, so that it says little more.
  /// m of the faculty.
  public var facultySame = 0.93
  /// u of the faculty.
  public var facultyChance = 0.125
  /// Bits of another faculty.
  public var facultyDiffers = -3.0
  /// m of the department, the faculty being the same.
  public var departmentSame = 0.90
  /// u of the department, the faculty being the same.
  public var departmentChance = 0.4
  /// Bits of another department.
  public var departmentDiffers = -2.0
  /// Bits of another university.
  public var universityDiffers = -3.0
  /// m of the month of leaving.
  public var monthSame = 0.93
  /// u of the month of leaving, the date of birth being the same.
  public var monthChance = 0.3
  /// Bits of a neighbouring month.
  public var monthNear = 0.5
  /// Bits of a month within a year.
  public var monthWithinYear = -0.5
  /// Bits of any other month.
  public var monthDiffers = -4.0
  /// Bits of the same end of the enrolment.
  public var outcomeSame = 0.2
  /// Bits of another end.
  public var outcomeDiffers = -3.0
  /// m of the sex.
  public var sexSame = 0.995
  /// u of the sex.
  public var sexChance = 0.5
  /// Bits of the other sex.
  public var sexDiffers = -6.0

  // Families share these, and people move: little for, nothing against.
  /// Bits of the same telephone.
  public var phoneSame = 5.0
  /// Bits of the same address.
  public var addressSame = 3.0
  /// Bits of the same postal code where the address differs.
  public var postalCodeSame = 1.0

  // What `clear` needs; an office may ask for more than this, and not for less.
  /// The least weight.
  public var clearWeight = 20.0
  /// The least weight where every name, the date of birth, faculty, department and month of leaving agree.
  public var clearWeightThroughout = 14.0
  /// How far behind every other person must be.
  public var clearMargin = 10.0

  /// The weights that hold unless the office says otherwise.
  public init() {}

  /// Bits of an observation that is so likely for the same person and for strangers.
  public static func bits(m: Double, u: Double) -> Double { log2(m / u) }
}
