import Domain
import JapaneseText

/// The hashes under which an application is found from another of the same person; nil for what it does not state.
///
/// The e-mail address, the pictures and the student record have columns of their own.
public struct DealingKeys: Hashable, Sendable {
  /// Grows whenever keys come out otherwise than before; the folds' own edition is part of it.
  public static let edition = BlockingKeys.edition * 1_000 + 1

  /// The folded telephone number.
  public let phone: UInt64?
  /// The folded mobile number.
  public let mobile: UInt64?
  /// The folded student number as stated.
  public let number: UInt64?
  /// Today's name in kanji, and the date of birth.
  public let kanji: UInt64?
  /// Today's name as it is read: in kana, else in Latin letters; and the date of birth.
  public let reading: UInt64?
  /// The same two of the name while enrolled.
  public let enrolledKanji: UInt64?
  /// See `enrolledKanji`.
  public let enrolledReading: UInt64?

  /// The keys of what an application states.
  public init(_ application: Application) {
    phone = Self.phone(application.phone)
    mobile = Self.phone(application.mobile)
    number = application.enrolment.studentNumber.flatMap { $0.folded.isEmpty ? nil : Self.hash(.number, $0.folded) }
    let birth = application.applicant.birthDate
    (kanji, reading) = Self.name(application.applicant.name, birth)
    (enrolledKanji, enrolledReading) = Self.name(application.enrolment.name ?? PersonName(), birth)
  }

  private enum Kind: UInt8 {
    case phone = 1
    case number, kanji, kana, romaji
  }

  /// Shorter numbers are extensions or mistyped, and many have them in common.
  private static func phone(_ written: String?) -> UInt64? {
    guard let folded = written.map(NumberFold.telephone), folded.utf8.count >= 9 else { return nil }
    return hash(.phone, folded)
  }

  private static func name(_ name: PersonName, _ birth: CalendarDate?) -> (kanji: UInt64?, reading: UInt64?) {
    guard let birth = birth?.description else { return (nil, nil) }
    var kanji: UInt64?
    var kana: UInt64?
    var romaji: UInt64?
    for parts in name.partsByScript {
      switch parts.script {
      case .kanji: kanji = hash(.kanji, parts.whole, birth)
      case .kana: kana = hash(.kana, parts.whole, birth)
      // Latin letters may have the family name last.
      case .romaji: romaji = hash(.romaji, parts.unordered.joined(), birth)
      }
    }
    return (kanji, kana ?? romaji)
  }

  private static func hash(_ kind: Kind, _ value: String, _ rest: String = "") -> UInt64 {
    var hash = KeyHash()
    hash.add(kind.rawValue)
    hash.add(value)
    hash.add(rest)
    return hash.value
  }
}
