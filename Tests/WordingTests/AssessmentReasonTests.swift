import Domain
import Foundation
import Testing

@testable import Wording

@Suite struct AssessmentReasonTests {
  @Test func `every reason that the code knows is held against the rules below`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Domain/Assessment")
    let groups = ["name", "person", "enrolment", "place"]
    let files = ["AssessmentReason", "NameReason", "PersonReason", "EnrolmentReason", "PlaceReason"]
    let names = try files.flatMap { file in
      let source = try String(contentsOf: folder.appending(path: "\(file).swift"), encoding: .utf8)
      let ofReasons = source.prefix(upTo: source.range(of: "enum NamePartKind")?.lowerBound ?? source.endIndex)
      return ofReasons.matches(of: #/(?m)^  case (\w+)/#).map { String($0.1) }
    }
    #expect(Set(names).subtracting(groups) == Set(Reasons.all.map(Reasons.name)))
  }

  @Test func `no two reasons share a sentence in either language`() {
    let sentences = Reasons.all.map(\.sentence)
    #expect(Set(sentences.map(\.ja)).count == sentences.count)
    #expect(Set(sentences.map(\.en)).count == sentences.count)
  }

  @Test(arguments: Reasons.all)
  func `a reason is one or two short sentences in plain words`(_ reason: AssessmentReason) {
    let sentence = reason.sentence
    #expect(sentence.ja.count <= 90 && sentence.ja.hasSuffix("。"))
    #expect(sentence.en.count <= 140 && sentence.en.hasSuffix("."))
    for text in [sentence.ja, sentence.en] {
      #expect(!text.contains(#/bit|ビット|_|[a-z][A-Z]/#), "\(text)")
      #expect(text.count { $0 == "。" || $0 == "." } <= 2)
    }
    #expect(sentence.ja.unicodeScalars.contains { $0.value >= 0x3040 })
    #expect(!sentence.en.contains(#/[。、（）]/#))
  }

  @Test func `a variant is named as a registrar would`() {
    let sentence = AssessmentReason.name(.kanjiVariant(.surname, stated: "髙", recorded: "高")).sentence
    #expect(sentence.ja == "姓の漢字が異体字（髙／高）です。同一の氏名とみなせます。")
    #expect(sentence.en == "The family name is written with a variant (髙 for 高): the same name.")
  }

  @Test func `one is told from several`() {
    #expect(AssessmentReason.namesakes(count: 1).sentence.en.hasPrefix("One record of another person has "))
    #expect(AssessmentReason.namesakes(count: 2).sentence.en.hasPrefix("2 records of other people have "))
    #expect(AssessmentReason.othersFit(count: 1).sentence.en.hasPrefix("One record of another person fits "))
    #expect(AssessmentReason.othersFit(count: 3).sentence.en.hasPrefix("3 records of other people fit "))
    #expect(AssessmentReason.namesakes(count: 2).sentence.ja.contains("2件"))
  }

  @Test func `a record without a number is not named by what stands in for one`() {
    let key = RecordKey(source: "ledger", number: "8d3f0c", hasNumber: false)
    #expect(!AssessmentReason.rivalNear(key).sentence.ja.contains("8d3f0c"))
    #expect(!AssessmentReason.rivalNear(key).sentence.en.contains("8d3f0c"))
  }

  @Test func `what another reason says more exactly is left out, and the order stays`() {
    let (owner, third) = (RecordKey(number: "07-1235"), RecordKey(number: "07-9999"))
    let reasons: [AssessmentReason] = [
      .enrolment(.numberOfOtherPerson(owner)), .enrolment(.numberDiffers), .rivalNear(owner), .rivalNear(third),
      .evidenceThin, .evidenceThin,
    ]
    #expect(
      reasons.withoutRepetition == [.enrolment(.numberOfOtherPerson(owner)), .rivalNear(third), .evidenceThin])
    #expect([.name(.nameDiffers), .name(.surnameDiffers)].withoutRepetition == [.name(.surnameDiffers)])
    #expect([.othersFit(count: 1), .rivalNear(third)].withoutRepetition == [.othersFit(count: 1)])
    #expect([.namesakes(count: 1), .numberNeeded].withoutRepetition == [.namesakes(count: 1), .numberNeeded])
  }
}

/// One of every kind of reason, and of those about a part or a field each that occurs.
private enum Reasons {
  static let all: [AssessmentReason] =
    names.map(AssessmentReason.name) + persons.map(AssessmentReason.person)
    + enrolments.map(AssessmentReason.enrolment) + places.map(AssessmentReason.place) + wholes

  private static let key = RecordKey(number: "07-1234")

  private static let names: [NameReason] =
    [.surname, .given, .whole].flatMap { part -> [NameReason] in
      [
        .kanjiVariant(part, stated: "髙", recorded: "高"), .kanjiConfused(part, stated: "斎", recorded: "斉"),
        .kanjiDifferKanaAgree(part), .otherReading(part),
      ]
    } + [
      .onlyFormDiffers, .nameOrder, .dividedElsewhere, .namePartMissing, .longVowel, .typingError, .romajiAgainstKana,
      .unknownCharacter, .kanjiMissing, .formerName, .enrolledNameNotRecorded, .otherNameAgrees, .surnameDiffers,
      .givenNameDiffers, .nameNotStated, .nameDiffers, .romajiDoesNotFitKana,
    ]

  private static let persons: [PersonReason] = [
    .dayAndMonthSwapped, .birthDateSlip, .birthDateDiffers, .birthDateNotRecorded, .birthDateNotStated, .sexDiffers,
    .leftAtAge(years: 15), .samePicture, .pictureTwice(first: 1, second: 2), .forbiddenPicture,
  ]

  private static let enrolments: [EnrolmentReason] =
    [
      .numberSlip, .numberDiffers, .numberOfOtherPerson(key), .numberInSeveralSources, .recordWithoutNumber,
      .unitRenamed, .unitAsEnrolled, .monthOfOtherEnrolment, .outcomeDiffers, .stillEnrolled, .enrolmentNotRecorded,
      .enrolmentUnclear,
    ] + [.university, .faculty, .department].map(EnrolmentReason.unitDiffers)
    + [.lastEnrolled, .completed].flatMap { [.monthNear($0), .monthDiffers($0)] }

  private static let places: [PlaceReason] =
    PostalCode("530-0001").map { code in
      [
        .codeUnknown(code), .prefectureDiffers(code, of: ["大阪府"]),
        .municipalityDiffers(code, of: ["大阪府大阪市北区"]), .townDiffers(code, of: ["大阪府大阪市北区梅田"]),
      ]
    } ?? []

  private static let wholes: [AssessmentReason] = [
    .noRecordFits, .everythingAgrees, .numberNeeded, .namesakes(count: 2), .othersFit(count: 2), .rivalNear(key),
    .evidenceThin, .caution, .accountCaution, .officeRecord, .recordHasAccount, .addressHasAccount, .accountMissing,
    .accountsDiffer,
  ]

  /// The name of the innermost case.
  static func name(_ reason: AssessmentReason) -> String {
    switch reason {
    case .name(let inner): label(inner)
    case .person(let inner): label(inner)
    case .enrolment(let inner): label(inner)
    case .place(let inner): label(inner)
    default: label(reason)
    }
  }

  private static func label(_ value: some Any) -> String {
    Mirror(reflecting: value).children.first?.label ?? "\(value)"
  }
}
