import Domain
import Terminal
import Wording

extension FullReview {
  var language: Language { setting.language }

  /// Makes lines that fit into so many columns of this terminal.
  func sheet(_ width: Int) -> Sheet {
    Sheet(language: language, width: width, ambiguousIsWide: ambiguousIsWide)
  }

  /// Makes the open application's lines anew.
  mutating func layOut() {
    pane.show(applicationLines(width: ScreenLayout(size, showsPicture: picture != nil).right.size.columns))
  }

  /// How many lines of the application are seen at once.
  var applicationRows: Int {
    let layout = ScreenLayout(size, showsPicture: picture != nil)
    return max(1, layout.right.size.rows - panelRows(in: layout))
  }

  /// The application beside its student record; nothing where none is open.
  func applicationLines(width: Int) -> [String] {
    guard let dossier else { return [] }
    let view = dossierView(of: dossier, width: width)
    let sheet = sheet(width)
    var chosen: [String] = []
    if let record = entries[dossier.file.id]?.chosen {
      let facts = RecordView(record, language: language).facts.flatMap { sheet.fact($0.label, $0.value, indent: 2) }
      chosen = sheet.item(ReviewWording.chosen.in(language), indent: 0) + facts + [""]
    }
    return chosen + view.lines
  }

  private func dossierView(of dossier: DossierFacts, width: Int) -> DossierView {
    var dossier = dossier
    dossier.chosen = entries[dossier.file.id]?.choice
    return DossierView(
      dossier, language: language, zone: setting.zone, width: width, layout: .table,
      // Blocks are ambiguous: where they are wide, bars would be cut off.
      ink: ambiguousIsWide ? .ascii : setting.ink, ambiguousIsWide: ambiguousIsWide)
  }

  /// What the queue knows of the selected application, where another or none is open.
  func cardLines(_ entry: QueueEntry, width: Int) -> [String] {
    let sheet = sheet(width)
    var lines = sheet.item(DossierWording.title(entry.id, entry.kind, entry.name.in(language)).in(language), indent: 0)
    lines += sheet.fact(DossierWording.senderID, entry.senderID)
    lines += sheet.fact(DossierWording.state, entry.state.sentence.in(language))
    let received = DateWording.moment(entry.received, in: setting.zone).in(language)
    lines += sheet.fact(DossierWording.received, received + DossierWording.age(entry.age).in(language))
    lines += sheet.fact(DossierWording.overall, entry.overall.sentence.in(language))
    lines += entry.holder.map { sheet.fact(DossierWording.claim, $0) } ?? []
    lines += sheet.section(
      DossierWording.flags, entry.flags.flatMap { sheet.item("\($0.letter)  \($0.sentence.in(language))") })
    lines += [""] + sheet.item(WorkstationWording.enterOpens.in(language), indent: 0)
    if let open = dossier?.file.id {
      lines += sheet.item(WorkstationWording.otherIsOpen(open).in(language), indent: 0)
    }
    return lines
  }

  // MARK: - Final step

  private var finalRect: Rect {
    let layout = ScreenLayout(size, showsPicture: picture != nil)
    return picture?.isFull == true ? layout.body : layout.right
  }

  /// How wide the text of a final step is.
  var finalWidth: Int { finalRect.size.columns }

  /// How many of its lines are seen at once; the last row asks for the key.
  var finalRows: Int { max(1, finalRect.size.rows - 1) }

  /// What a final key would do, with the mail that would leave.
  func finalLines(_ step: FinalStep, width: Int) -> [String] {
    let sheet = sheet(width)
    func said(_ sentence: Sentence) -> [String] { sheet.item(sentence.in(language), indent: 0) }
    switch step.deed {
    case .decide(let decision, let preview): return deciding(step.id, decision, preview, sheet)
    case .confirmProposal where dossier?.correction != nil:
      return said(WorkstationWording.aboutToConfirmCorrection(step.id)) + correction(sheet) + [""]
        + applicationLines(width: width)
    case .confirmProposal:
      // Whoever confirms answers for what was decided, the student record first of all.
      let decision = dossier.map { applicant($0.file, sheet) + dossierView(of: $0, width: width).decision } ?? []
      return said(WorkstationWording.aboutToConfirm(step.id)) + [""] + decision
        + mailLines(dossier?.proposedMail, sheet) + [""] + applicationLines(width: width)
    case .withdraw:
      return said(WorkstationWording.aboutToWithdraw(step.id)) + (dossier.map { applicant($0.file, sheet) } ?? [])
    case .undo(let name):
      return said(WorkstationWording.aboutToUndo(step.id, name)) + [""]
        + (dossier.map { applicant($0.file, sheet) } ?? []) + applicationLines(width: width)
    case .forget(let number, let content): return forgetting(step.id, number, content, sheet)
    case .correct(let reason):
      return said(WorkstationWording.aboutToCorrect(step.id)) + (dossier.map { applicant($0.file, sheet) } ?? [])
        + sheet.fact(ReviewFormWording.reasonLabel, reason, indent: 2) + [""] + applicationLines(width: width)
    case .mailAgain: return said(WorkstationWording.aboutToMailAgain(step.id)) + lastMail(sheet)
    case .bounceHandled:
      return said(WorkstationWording.aboutToSettle(step.id)) + (dossier.map { applicant($0.file, sheet) } ?? [])
    case .quit:
      return said(WorkstationWording.aboutToQuit) + untaken.flatMap { said(ReviewWording.notTaken($0.id, $0.outcome)) }
    }
  }

  private func applicant(_ file: Case, _ sheet: Sheet) -> [String] {
    sheet.fact(DossierWording.applicant, file.application.applicantSentence.in(language), indent: 2)
  }

  private func forgetting(_ id: CaseID, _ number: Int, _ content: ForbiddenContent, _ sheet: Sheet) -> [String] {
    let picture = dossier?.file.pictures.first { $0.number == number }?.picture
    let name = picture.map { MailWording.picture(number: number, document: $0.document, side: $0.side) }
    return sheet.item(EvidenceWording.aboutToForget(id, number).in(language), indent: 0)
      + (name.map { sheet.item($0.in(language)) } ?? [])
      + sheet.fact(EvidenceWording.shows, content.sentence.in(language), indent: 2)
      + [""] + sheet.item(EvidenceWording.wholePicture.in(language), indent: 0)
  }

  /// Who proposed to correct what, and why.
  private func correction(_ sheet: Sheet) -> [String] {
    guard let dossier, let proposed = dossier.correction else { return [] }
    return applicant(dossier.file, sheet) + sheet.fact(CorrectionWording.pendingLabel, proposed.name, indent: 2)
      + sheet.fact(ReviewFormWording.reasonLabel, proposed.text, indent: 2)
  }

  /// The mail that would leave once more: that of the decision, else the last one.
  private func lastMail(_ sheet: Sheet) -> [String] {
    let sent = dossier?.notices.filter { $0.state == .sent } ?? []
    guard let mail = sent.last(where: { $0.purpose.announcesDecision }) ?? sent.last else { return [] }
    return sheet.fact(ReviewWording.mail, mail.purpose.sentence.in(language), indent: 2)
      + sheet.fact(ReviewWording.recipient, mail.recipient.asWritten, indent: 2)
  }

  private func deciding(
    _ id: CaseID, _ decision: Decision, _ preview: DecisionPreview, _ sheet: Sheet
  ) -> [String] {
    var lines = sheet.item(ReviewWording.aboutTo(id, decision.outcome).in(language), indent: 0)
    lines += dossier.map { applicant($0.file, sheet) } ?? []
    if decision.outcome == .approve, let key = recordKey {
      let record = entries[id]?.chosen ?? dossier?.record
      let name = record.map { "  " + $0.name.display } ?? ""
      lines += sheet.fact(ComparedField.studentNumber.sentence, sheet.recordName(key) + name, indent: 2)
    }
    if let draft = draft(of: decision.outcome) {
      lines += DraftSummary(draft: draft, choices: choices).facts.flatMap {
        sheet.fact($0.label, $0.value, indent: 2)
      }
    }
    let reasons = preview.after.decision?.secondPersonReasons ?? []
    if !reasons.isEmpty { lines += sheet.item(ReviewWording.willBeProposed(reasons).in(language)) }
    return lines + mailLines(preview.mail, sheet)
  }

  private func mailLines(_ mail: DecisionMail?, _ sheet: Sheet) -> [String] {
    guard let mail else { return [] }
    let body = mail.body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return ["", ReviewWording.mail.in(language)]
      + sheet.fact(ReviewWording.recipient, mail.recipient, indent: 2)
      + sheet.fact(ReviewWording.subject, mail.subject, indent: 2) + body.flatMap { sheet.item(String($0)) }
  }

  // MARK: - Help

  /// Every key, what it does, and why it cannot be used now; then what the marks mean.
  func helpLines(width: Int) -> [String] {
    let sheet = sheet(width)
    let keys = ScreenBinding.all.flatMap { binding in
      let names = binding.keys.map(ScreenBinding.name).joined(separator: " ")
      let margin = String(repeating: " ", count: max(1, 14 - names.count))
      let reason = obstacle(to: binding.command).map {
        sheet.item(WorkstationWording.notNow($0).in(language), indent: 16)
      }
      return sheet.item(names + margin + binding.sentence.in(language)) + (reason ?? [])
    }
    let hints = [
      WorkstationKeyWording.pictureKeys, WorkstationKeyWording.listKeys, WorkstationKeyWording.lineKeys,
      WorkstationKeyWording.finalKeys,
    ]
    let flags = CaseFlag.allCases.map { "\($0.letter) \($0.sentence.in(language))" }.joined(separator: "  ")
    let verdicts = Verdict.allCases.map { "\($0.mark) \($0.sentence.in(language))" }.joined(separator: "  ")
    return sheet.item(WorkstationWording.helpTitle.in(language), indent: 0) + keys
      + sheet.section(WorkstationWording.otherKeys, hints.flatMap { sheet.item($0.in(language)) })
      + sheet.section(WorkstationWording.flagLetters, sheet.item(flags))
      + sheet.section(WorkstationWording.verdictMarks, sheet.item(verdicts))
  }
}

extension CaseFlag {
  /// One letter for it, where there is no room for words.
  var letter: Character {
    switch self {
    case .secondReviewer: "2"
    case .takeover: "T"
    case .caution: "!"
    case .objected: "O"
    case .correction: "C"
    case .bounced: "B"
    case .accountExists: "A"
    case .samePicture: "P"
    case .pictureTwice: "D"
    case .forbiddenEvidence: "X"
    case .officeRecord: "H"
    case .postalCode: "Z"
    case .resubmission: "R"
    case .overdue: "L"
    case .erased: "E"
    }
  }
}
