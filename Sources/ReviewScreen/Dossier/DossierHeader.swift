import Domain
import Wording

extension DossierView {
  /// Who applies for what, since when, and what the cross-check says of the whole.
  var header: [String] {
    let file = facts.file
    let age = facts.openingDays.between(file.received, and: facts.now, in: zone)
    return item(
      DossierWording.title(file.id, file.application.kind, file.application.applicantSentence.in(language)).in(
        language),
      indent: 0)
      + caution
      + fact(DossierWording.senderID, file.application.id)
      + fact(DossierWording.state, file.state.sentence.in(language))
      + fact(DossierWording.submitted, moment(file.application.submitted))
      + fact(DossierWording.received, moment(file.received) + DossierWording.age(age).in(language))
      + fact(DossierWording.email, file.application.email.asWritten)
      + fact(
        DossierWording.overall,
        file.assessment.overall.sentence.in(language)
          + DossierWording.weight(Bits.text(file.assessment.weight)).in(language))
      + choice
  }

  /// What must be seen before anything else.
  private var caution: [String] {
    facts.record?.caution.map { fact(DossierWording.caution, $0) } ?? []
  }

  /// Why the whole is what it is.
  var reasons: [String] {
    facts.file.assessment.reasons.withoutRepetition.flatMap { item("- " + $0.sentence.in(language)) }
  }

  /// Marks, and the holder.
  var standing: [String] {
    var lines: [String] = []
    let flags = facts.file.flags(at: facts.now, in: zone, counting: facts.openingDays)
    if !flags.isEmpty {
      lines += fact(DossierWording.flags, listed(flags.map { $0.sentence.in(language) }))
    }
    if let claim = facts.claim {
      lines += fact(
        DossierWording.claim,
        DossierWording.heldUntil(claim.name, DateWording.moment(claim.until, in: zone)).in(language))
    }
    return lines
  }

  /// What was decided in full: whoever confirms it answers for it too.
  private func content(of decision: Decision) -> [String] {
    let setting = ReviewSetting(
      language: language, zone: zone, rejecting: facts.rejecting, returning: facts.returning)
    let choices = FormChoices(setting: setting, pictures: facts.file.pictures)
    return linked(by: decision)
      + DraftSummary(draft: DecisionDraft(decision, for: facts.file), choices: choices).facts.flatMap {
        fact($0.label, $0.value, indent: 2)
      }
  }

  /// Which student record an approval links, and that it is not the engine's where that is so.
  private func linked(by decision: Decision) -> [String] {
    guard case .approve(let approval) = decision else { return [] }
    let engines = facts.file.assessment.record
    let name = sheet.recordName(approval.record)
    let lines = fact(FormField.studentNumber.sentence, words(on: approval.record), indent: 2)
    guard approval.record != engines else { return lines }
    return lines
      + item(ChosenRecordWording.notTheEngines(name, engine: engines.map(sheet.recordName)).in(language), indent: 2)
  }

  /// The standing decision, if there is one.
  var decision: [String] {
    guard let record = facts.file.decision else { return [] }
    var lines = fact(
      DossierWording.decision,
      listed([record.decision.outcome.sentence.in(language), record.by.name, moment(record.at)]))
    lines += content(of: record.decision)
    lines += record.secondPersonReasons.flatMap {
      fact(DossierWording.secondPerson, $0.sentence.in(language), indent: 2)
    }
    if let confirmation = record.confirmation {
      lines += fact(DossierWording.confirmed, listed([confirmation.by.name, moment(confirmation.at)]), indent: 2)
    }
    if let announced = facts.file.announced {
      lines += fact(DossierWording.announced, moment(announced), indent: 2)
    } else if let due = record.due {
      lines += fact(DossierWording.due, moment(due), indent: 2)
    }
    if let corrected = facts.file.corrected {
      lines += fact(CorrectionWording.correctedLabel, moment(corrected), indent: 2)
    }
    if let proposed = facts.correction {
      lines += fact(
        CorrectionWording.pendingLabel, listed([proposed.name, moment(proposed.at), proposed.text]), indent: 2)
    }
    return section(DossierWording.decisionTitle, lines)
  }
}
