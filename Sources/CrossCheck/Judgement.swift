import Domain

/// The whole, from everything that was found.
struct Judgement {
  let findings: Findings?
  let accounts: AccountRules
  let pictures: PictureChecks
  let application: Application
  let weights: MatchWeights

  /// How many candidates a reviewer is shown at most.
  private static let shown = 50

  func assessment(candidates: [WeighedRecord]) -> Assessment {
    let list = candidates.prefix(Self.shown).map { Candidate(record: $0.record.key, weight: $0.weight) }
    guard let findings, let (overall, reasons) = judged(findings) else {
      return Assessment(
        overall: .noRecord, record: nil, weight: 0, fields: [], candidates: Array(list),
        reasons: [.noRecordFits] + accountOfAddress + remarks, flags: flags(nil))
    }
    return Assessment(
      overall: overall, record: findings.best.record.key, weight: findings.best.weight,
      fields: findings.best.fields, candidates: Array(list), reasons: reasons, flags: flags(findings))
  }

  /// Nil where no record fits.
  private func judged(_ findings: Findings) -> (Overall, [AssessmentReason])? {
    let best = findings.best
    let bars = bars(findings)
    let conflicts = conflicts(findings)
    if isNobody(best), conflictOfNumber(findings) == nil { return nil }
    if !conflicts.isEmpty { return (.conflict, unique(conflicts + bars)) }
    let rivals = findings.rivals
    if !rivals.isEmpty, best.fits { return (.ambiguous, unique([.othersFit(count: rivals.count)] + bars)) }
    return bars.isEmpty
      ? (.clear, unique([.everythingAgrees] + remarks + notes(best))) : (.look, unique(bars + remarks + notes(best)))
  }

  /// What bars `clear`: the rules of the record, those of the accounts, and what is odd about the application.
  func bars(_ findings: Findings) -> [AssessmentReason] {
    ClearRules(findings: findings, weights: weights).bars + accounts.bars
      + remarks.filter { !isIdle($0, findings.best) }
  }

  /// Too light, or of another given name and date of birth; a record whose number is stated is always somebody.
  private func isNobody(_ best: WeighedRecord) -> Bool {
    guard !best.hasStatedNumber else { return false }
    let isBornAlike = best.verdict(.birthDate) != .different
    return best.weight < 0 || (best.name.comparison.given == .differs && !isBornAlike)
  }

  private func conflicts(_ findings: Findings) -> [AssessmentReason] {
    let best = findings.best
    var reasons: [AssessmentReason] = []
    if let number = conflictOfNumber(findings) { reasons.append(number) }
    if best.verdict(.birthDate) == .different { reasons.append(.person(.birthDateDiffers)) }
    if best.hasStatedNumber, best.name.comparison.given == .differs { reasons.append(.name(.givenNameDiffers)) }
    return reasons + (best.fits || best.hasStatedNumber ? accounts.conflicts : accountOfAddress)
  }

  /// The stated number belongs to somebody else's record.
  private func conflictOfNumber(_ findings: Findings) -> AssessmentReason? {
    if findings.best.hasStatedNumber {
      return findings.best.contradictsPerson ? .enrolment(.numberOfOtherPerson(findings.best.record.key)) : nil
    }
    let owner = findings.others.first(where: \.hasStatedNumber)
    return owner.map { .enrolment(.numberOfOtherPerson($0.record.key)) }
  }

  private var accountOfAddress: [AssessmentReason] {
    application.kind == .new && accounts.ofAddress != nil ? [.addressHasAccount] : []
  }

  private var remarks: [AssessmentReason] { pictures.bars + StatementChecks.reasons(application) }

  /// Names from other languages are read in many ways: beside kanji and kana that are the record's this is no doubt.
  private func isIdle(_ remark: AssessmentReason, _ best: WeighedRecord) -> Bool {
    remark == .name(.romajiDoesNotFitKana) && best.verdict(.nameKanji).agrees && best.verdict(.nameKana).agrees
  }

  /// What agrees only after normalisation, or differs without barring anything.
  private func notes(_ best: WeighedRecord) -> [AssessmentReason] {
    best.fields.compactMap { $0.verdict.agrees || $0.verdict == .close || $0.verdict == .different ? $0.reason : nil }
  }

  private func unique(_ reasons: [AssessmentReason]) -> [AssessmentReason] {
    var seen: Set<AssessmentReason> = []
    return reasons.filter { seen.insert($0).inserted }
  }

  private func flags(_ findings: Findings?) -> Set<AssessmentFlag> {
    var flags: Set<AssessmentFlag> = []
    if findings?.group.contains(where: { $0.record.caution?.isEmpty == false }) == true { flags.insert(.caution) }
    if accounts.isCautioned { flags.insert(.caution) }
    if findings?.best.record.key.isOffice == true { flags.insert(.officeRecord) }
    if accounts.exists { flags.insert(.accountExists) }
    if pictures.cameBefore { flags.insert(.samePicture) }
    if !pictures.twins.isEmpty { flags.insert(.pictureTwice) }
    if pictures.isForbidden { flags.insert(.forbiddenEvidence) }
    return flags
  }
}
