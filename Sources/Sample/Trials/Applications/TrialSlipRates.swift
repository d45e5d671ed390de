/// How often each thing goes wrong: in how many of a thousand applications by people on file.
///
/// Those that only some applications allow (a part left out of a name of several parts) are rates among these.
struct TrialSlipRates {
  typealias Slip = @Sendable (inout TrialDraft, inout SeededRandom) -> Void

  let easy: Int
  let hard: Int
  let slip: Slip

  private init(_ easy: Int, _ hard: Int, _ slip: @escaping Slip) {
    (self.easy, self.hard, self.slip) = (easy, hard, slip)
  }

  func rate(_ hardness: TrialHardness) -> Int { hardness == .easy ? easy : hard }

  /// In this order: what changes a name comes before what only writes it otherwise.
  static let all: [TrialSlipRates] = [
    .init(500, 650) { $0.move(&$1) },
    .init(100, 200) { draft, _ in
      draft.application.applicant.sex = nil
      draft.traits.insert(.sexMissing)
    },
    .init(15, 45) { $0.marrySilently(&$1) },
    .init(60, 250) { draft, _ in draft.stateMaidenNameOnly() },
    .init(80, 300) { draft, _ in draft.useDailyName() },
    .init(100, 350) { draft, _ in draft.leaveOutPart() },
    .init(3, 20) { $0.spellOtherwise(&$1) },
    .init(5, 40) { $0.confuseKanji(&$1) },
    .init(10, 60) { draft, _ in draft.readOtherwise() },
    .init(8, 50) { $0.mistypeKana(&$1) },
    .init(2, 12) { $0.typeUnknownCharacter(&$1) },
    .init(20, 80) { $0.swapParts(&$1) },
    .init(150, 250) { $0.romaniseOtherwise(&$1) },
    .init(250, 400) { draft, _ in draft.leaveOutRomaji() },
    .init(20, 100) { draft, _ in draft.leaveOutKana() },
    .init(2, 15) { draft, _ in draft.leaveOnlyRomaji() },
    .init(40, 80) { draft, _ in draft.writeHalfWidth() },
    .init(4, 25) { draft, _ in draft.swapDayAndMonth() },
    .init(3, 25) { $0.mistypeBirthDate(&$1) },
    .init(2, 20) { $0.mistakeEra(&$1) },
    .init(1, 8) { draft, _ in
      draft.application.applicant.birthDate = nil
      draft.traits.insert(.birthDateMissing)
    },
    .init(20, 80) { $0.mistakeMonth(&$1) },
    .init(4, 40) { $0.mistakeYear(&$1) },
    .init(15, 70) { $0.mistakeDepartment(&$1) },
    .init(3, 25) { $0.mistakeFaculty(&$1) },
    .init(120, 500) { draft, _ in draft.leaveOutNumber() },
    .init(200, 250) { $0.writeNumberOtherwise(&$1) },
    .init(15, 120) { $0.mistypeNumber(&$1) },
    .init(20, 120) { draft, _ in draft.stateOtherEnrolmentsNumber() },
  ]
}
