import Domain
import Foundation

/// Applications of one graduate, to be varied.
public enum Samples {
  /// A complete application of kind `new`, in the name of 電電 花子.
  public static func application(
    id: String = "A-1", kind: ApplicationKind = .new, email: String = "hanako@example.jp", resubmits: String? = nil,
    nameWhileEnrolled: PersonName? = nil
  ) throws -> Application {
    Application(
      id: id, kind: kind, submitted: FixedClock.start.addingTimeInterval(-7_200), resubmits: resubmits,
      email: try EmailAddress(email).made("e-mail address"),
      applicant: Applicant(
        name: name, sex: .female, birthDate: CalendarDate(year: 1988, month: 9, day: 9),
        lastEnrolled: YearMonth(year: 2011, month: 3)),
      enrolment: Enrolment(
        name: nameWhileEnrolled, university: "電電大学", faculty: "外国語学部", department: "外国語学科",
        studentNumber: StudentNumber(asWritten: "07-1234"), completed: YearMonth(year: 2011, month: 3),
        outcome: .graduated),
      address: PostalAddress(postalCode: "530-0001", prefecture: "大阪府", city: "大阪市北区", street: "梅田3-1-1"),
      phone: "06-1234-5678", consent: Consent(terms: "2026-04", agreed: FixedClock.start.addingTimeInterval(-7_300)))
  }

  /// The name of the graduate.
  public static let name = PersonName(kanji: "電電 花子", kana: "デンデン ハナコ", romaji: "DENDEN HANAKO")

  /// The student record of the graduate.
  public static func record(number: String = "07-1234", caution: String? = nil) -> StudentRecord {
    StudentRecord(
      key: RecordKey(number: number), name: name, caution: caution, sex: .female,
      birthDate: CalendarDate(year: 1988, month: 9, day: 9), university: "電電大学", faculty: "外国語学部",
      department: "外国語学科", admitted: YearMonth(year: 2007, month: 4), left: YearMonth(year: 2011, month: 3),
      outcome: .graduated, phone: "06-1234-5678")
  }

  /// A picture of the front of a driver's licence; the hash repeats `digit`.
  public static func picture(digit: Character = "a") -> Picture {
    Picture(
      path: "images/1-front.png", document: .driversLicence, side: .front, format: .png, width: 640, height: 480,
      byteCount: 1_000, sha256: String(repeating: digit, count: 64))
  }
}
