import Domain

/// A person of the sample, with the records that the university has of him or her.
struct SamplePerson: Sendable {
  var index: Int
  var sex: Sex
  var birthDate: CalendarDate
  /// The name that the person's papers show.
  var name: PersonName
  var otherName: String?
  var nationality: String
  var family: WeightedName?
  var given: WeightedName?
  var home: SampleHome
  var mobile: String
  var records: [StudentRecord]
  /// Decides the portrait.
  var appearance: UInt64
}

extension SamplePerson {
  var isForeign: Bool { nationality != "JPN" }

  /// Nothing in the records stands in the way of an application that is in order.
  var isPlain: Bool {
    records.allSatisfy { record in
      record.caution == nil && record.birthDate != nil && record.name.kana != nil && record.formerName == nil
        && same(record.name.kanji, name.kanji) && record.left != nil
    }
  }

  /// The registrar's name of the person holds a character that no table has.
  var hasUnknownCharacter: Bool { records.contains { !same($0.name.kanji, name.kanji) && $0.formerName == nil } }

  // Bytes, because `==` takes canonically equivalent characters for the same.
  private func same(_ left: String?, _ right: String?) -> Bool {
    (left ?? "").utf8.elementsEqual((right ?? "").utf8)
  }
}
