import Domain

/// Makes the applications of a trial world.
struct TrialMaker {
  let population: TrialPopulation
  let hardness: TrialHardness
  let known: KnownNames

  /// The application of that index.
  func application(_ index: Int) -> TrialApplication? {
    var random = SeededRandom(seed: population.seed, purpose: .trialApplication, index: index)
    for _ in 0..<50 {
      guard var draft = draft(index, &random) else { continue }
      if random.happens(perThousand: hardness == .easy ? 60 : 250) {
        becomeAbsent(&draft, index, &random)
      } else {
        slip(&draft, &random)
      }
      note(&draft)
      return finished(draft)
    }
    return nil
  }

  private func draft(_ index: Int, _ random: inout SeededRandom) -> TrialDraft? {
    guard population.people > 0 else { return nil }
    let person = population.person(chosen(&random))
    let records = population.keyedRecords(of: person)
    guard !records.isEmpty else { return nil }
    return .inOrder(person, records, meant: random.below(records.count), index: index, &random)
  }

  /// Anybody; namesakes of the same birth date more often than they are, since so few would tell nothing.
  private func chosen(_ random: inout SeededRandom) -> Int {
    let anybody = random.below(population.people)
    let wantsNamesake = random.happens(perThousand: hardness == .easy ? 2 : 10)
    return wantsNamesake && !known.people.isEmpty ? known.people[random.below(known.people.count)] : anybody
  }

  private func slip(_ draft: inout TrialDraft, _ random: inout SeededRandom) {
    for rates in TrialSlipRates.all where random.happens(perThousand: rates.rate(hardness)) {
      rates.slip(&draft, &random)
    }
    if draft.application.enrolment.studentNumber == nil { draft.traits.insert(.numberMissing) }
    mistakePerson(&draft, &random)
  }

  /// Numbers of other people: taken from a colleague's card, or hit by a slip.
  private func mistakePerson(_ draft: inout TrialDraft, _ random: inout SeededRandom) {
    guard draft.statesNumber else { return }
    if random.happens(perThousand: hardness == .easy ? 2 : 12) {
      let other = population.person(random.below(population.people))
      guard other.index != draft.person.index, let record = population.records(of: other).first else { return }
      draft.stateNumber(of: record, .numberOfOther)
    } else if draft.meant == 0, random.happens(perThousand: hardness == .easy ? 3 : 30),
      let index = population.neighbour(of: draft.person.index, &random),
      let record = population.records(of: population.person(index)).first
    {
      draft.stateNumber(of: record, .numberSlipHitsOther)
    }
  }

  private func becomeAbsent(_ draft: inout TrialDraft, _ index: Int, _ random: inout SeededRandom) {
    switch random.below(100) {
    case 0..<25: draft.becomeSibling(&random)
    case 25..<37: draft.becomeTwin(&random)
    case 37..<46: draft.becomeParentOrChild(&random)
    case 46..<60: draft.becomeHomonym(&random)
    case 60..<75: draft.becomeHomonymOfFaculty(&random)
    default: break
    }
    guard !draft.records.isEmpty else { return }
    let unknown = population.person(population.people + 5 + index)
    guard var other = TrialDraft.inOrder(unknown, [], meant: 0, index: index, &random) else { return }
    if random.happens(perThousand: 400) {
      let number = population.number(of: unknown, 0)
      other.application.enrolment.studentNumber = StudentNumber(asWritten: number)
    } else {
      other.leaveOutNumber()
    }
    other.traits.insert(.absentUnknown)
    draft = other
  }

  /// What the rest of the file makes of it.
  private func note(_ draft: inout TrialDraft) {
    guard let record = draft.record else { return }
    if known.isHomonym(record) { draft.traits.insert(.homonymOnFile) }
    if known.isShared(record.key) { draft.traits.insert(.numberShared) }
    if population.relation(of: draft.person.index) != .none { draft.traits.insert(.relativeOnFile) }
    if let stated = draft.soughtName.kanji, let recorded = record.name.kanji, !draft.traits.contains(.recordUnreadable),
      draft.traits.isDisjoint(with: [
        .confusedKanji, .otherSpelling, .marriedUnstated, .otherNameInstead, .swappedParts,
      ]),
      !stated.utf8.filter({ $0 != 0x20 }).elementsEqual(recorded.utf8.filter { $0 != 0x20 })
    {
      draft.traits.insert(.otherForm)
    }
  }

  private func finished(_ draft: TrialDraft) -> TrialApplication {
    TrialApplication(
      application: draft.application, truth: draft.records.map(\.key.number).sorted(), meant: draft.record?.key.number,
      slips: TrialTrait.allCases.filter { draft.traits.contains($0) }.map(\.rawValue), contradicts: draft.contradicts)
  }
}
