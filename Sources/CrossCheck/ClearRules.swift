import Domain

/// Everything that bars `clear`; a weight alone never suffices, because absent siblings outscore true matches.
struct ClearRules {
  let findings: Findings
  let weights: MatchWeights

  /// The rules in the order in which a reviewer wants to read what they found.
  private static let inOrder: [@Sendable (ClearRules) -> [AssessmentReason]] = [
    { $0.caution() }, { $0.recordKind() }, { $0.birthDate() }, { $0.givenName() }, { $0.number() },
    { $0.whatNeedsNumber() }, { $0.contradictions() }, { $0.enrolmentOfGroup() }, { $0.rivals() }, { $0.weight() },
  ]

  /// The reasons not to call it clear; none if it is.
  var bars: [AssessmentReason] {
    var seen: Set<AssessmentReason> = []
    return Self.inOrder.flatMap { $0(self) }.filter { seen.insert($0).inserted }
  }

  private var best: WeighedRecord { findings.best }
  private var name: NameComparison { best.name.comparison }

  private func caution() -> [AssessmentReason] {
    findings.group.contains { $0.record.caution?.isEmpty == false } ? [.caution] : []
  }

  private func recordKind() -> [AssessmentReason] {
    (best.record.key.isOffice ? [.officeRecord] : [])
      + (best.record.key.hasNumber ? [] : [.enrolment(.recordWithoutNumber)])
  }

  private func birthDate() -> [AssessmentReason] {
    best.verdict(.birthDate) == .same ? [] : [best[.birthDate]?.reason ?? .person(.birthDateDiffers)]
  }

  /// Siblings share everything but the given name, so that kanji that differ are never excused by a number.
  private func givenName() -> [AssessmentReason] {
    if name.stated.isEmpty { return [.name(.nameNotStated)] }
    return name.given == .agrees ? [] : [best[.nameKanji]?.reason ?? name.kana.reason ?? .name(.givenNameDiffers)]
  }

  private func number() -> [AssessmentReason] {
    switch best.verdict(.studentNumber) {
    case .close: [.enrolment(.numberSlip)]
    case .different: [.enrolment(.numberDiffers)]
    case .same, .equivalent: findings.isNumberShared ? [.enrolment(.numberInSeveralSources)] : []
    case .notStated, .notRecorded: []
    }
  }

  /// What makes a student number that agrees necessary; and with unreadable kanji, the kana too.
  private func whatNeedsNumber() -> [AssessmentReason] {
    let unreadable = best.verdict(.nameKanji) == .notRecorded && name.kanji.reason == .name(.unknownCharacter)
    guard !findings.isNumberProof else {
      return unreadable && !name.kana.verdict.agrees ? [.name(.unknownCharacter)] : []
    }
    var reasons = nameReasons
    if best.verdict(.completed) == .close { reasons.append(.enrolment(.monthNear(.completed))) }
    if best.verdict(.faculty) == .close || best.verdict(.department) == .close {
      reasons.append(.enrolment(.unitAsEnrolled))
    }
    if isEnrolmentUnknown { reasons.append(.enrolment(.enrolmentNotRecorded)) }
    if !findings.namesakes.isEmpty { reasons.append(.namesakes(count: findings.namesakes.count)) }
    return reasons.isEmpty ? [] : reasons + [.numberNeeded]
  }

  /// What of the names is less than equal, or equal in a way that two people's names may be.
  private var nameReasons: [AssessmentReason] {
    var reasons: [AssessmentReason] = []
    if !name.kanji.verdict.agrees { reasons.append(best[.nameKanji]?.reason ?? .name(.kanjiMissing)) }
    if name.kanji.reason == .name(.nameOrder) || name.kanji.reason == .name(.dividedElsewhere) {
      reasons += [name.kanji.reason].compactMap { $0 }
    }
    for (script, isRomaji) in [(name.kana, false), (name.romaji, true)]
    where script.verdict == .different || script.verdict == .close {
      // Passports leave long vowels out; beside kanji or kana that agree this says nothing.
      let isPassportSpelling =
        script.reason == .name(.longVowel) && (name.kana.verdict.agrees || (isRomaji && name.kanji.verdict.agrees))
      if !isPassportSpelling { reasons.append(script.reason ?? .name(.nameDiffers)) }
    }
    switch best.name.source {
    case .enrolled, .former: break
    case .today: reasons.append(.name(.enrolledNameNotRecorded))
    case .daily: reasons.append(.name(.otherNameAgrees))
    }
    return reasons
  }

  /// A name and a birthday alone may be an absent namesake's.
  private var isEnrolmentUnknown: Bool {
    let isMonthKnown = best.verdict(.completed).isComparable || best.verdict(.lastEnrolled).isComparable
    return !best.verdict(.faculty).isComparable || !isMonthKnown
  }

  private func contradictions() -> [AssessmentReason] {
    let fields: [ComparedField] = [.sex, .university, .faculty, .department, .completed, .lastEnrolled, .outcome]
    // Beside kana that agree, Latin letters are spelt as the passport has them.
    let isOtherName = name.romaji.given == .different && !name.kana.given.agrees
    return (isOtherName ? [name.romaji.reason ?? .name(.nameDiffers)] : [])
      + fields.compactMap { best.verdict($0) == .different ? best[$0]?.reason : nil }
  }

  /// Without a number, faculty and month must choose one enrolment of several.
  private func enrolmentOfGroup() -> [AssessmentReason] {
    guard findings.group.count > 1, !findings.isNumberProof else { return [] }
    let fitting = findings.group.filter { row in
      let isMonthStated = row.verdict(.completed) != .notStated
      let month = isMonthStated ? row.verdict(.completed) : row.verdict(.lastEnrolled)
      return row.verdict(.faculty).agrees && month.agrees
    }
    return fitting.map(\.record.key) == [best.record.key] ? [] : [.enrolment(.enrolmentUnclear)]
  }

  private func rivals() -> [AssessmentReason] {
    let near = findings.others.first { $0.weight > best.weight - weights.clearMargin }
    return near.map { [.rivalNear($0.record.key)] } ?? []
  }

  private func weight() -> [AssessmentReason] {
    best.weight >= (agreesThroughout ? weights.clearWeightThroughout : weights.clearWeight) ? [] : [.evidenceThin]
  }

  /// Every name, the date of birth, faculty, department and month of leaving agree: of a common name this is less weight
  /// than a slip in a rare one leaves, and more than chance brings together.
  private var agreesThroughout: Bool {
    let fields: [ComparedField] = [.nameKanji, .birthDate, .faculty, .department]
    let months: [ComparedField] = [.completed, .lastEnrolled]
    return fields.allSatisfy { best.verdict($0).agrees } && months.contains { best.verdict($0).agrees }
      && (name.kana.verdict.agrees || !name.kana.verdict.isComparable)
  }
}
