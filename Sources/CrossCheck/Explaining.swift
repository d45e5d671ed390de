import Domain

extension CrossChecker {
  /// The finding about one application with all that it was made of.
  ///
  /// - Throws: Only what the index throws.
  public func explanation(
    of application: Application, pictures: [Picture] = [], in index: some RecordIndex
  ) throws -> Explanation {
    let found = try examined(application, pictures: pictures, in: index)
    let assessment = try found.assessment(in: index)
    guard let findings = found.judgement.findings else {
      return Explanation(assessment: assessment, bars: [], choice: nil, persons: [])
    }
    let clues = CandidateClues(application, best: findings.best.record, faculties: found.scale.namesOfFaculty)
    let group = [findings.best] + findings.group.filter { $0.record.key != findings.best.record.key }
    return Explanation(
      assessment: assessment, bars: found.judgement.bars(findings), choice: findings.choice,
      persons: ([group] + findings.otherPersons).map { $0.map { WeighedCandidate($0, clues.of($0.record)) } })
  }
}

extension Findings {
  fileprivate var choice: CandidateChoice {
    best.fits ? .fits : best.hasStatedNumber ? .numberStated : .heaviest
  }

  /// The records of the others, a list a person.
  fileprivate var otherPersons: [[WeighedRecord]] {
    var (rest, persons) = (others, [[WeighedRecord]]())
    while let first = rest.first {
      let members = Set(PersonGroup.members(of: first.record, among: rest.map(\.record)).map(\.key))
      persons.append(rest.filter { members.contains($0.record.key) })
      rest.removeAll { members.contains($0.record.key) }
    }
    return persons
  }
}

extension WeighedCandidate {
  fileprivate init(_ weighed: WeighedRecord, _ clues: [CandidateClue]) {
    self.init(record: weighed.record.key, weight: weighed.weight, fields: weighed.fields, clues: clues)
  }
}

/// By which of the keys that the search asks for a record is found.
private struct CandidateClues {
  /// The keys in the order in which they are asked for: later ones only where earlier ones found nobody who fits.
  private let rounds: [Set<BlockingKey>]

  init(_ application: Application, best: StudentRecord, faculties: Set<String>) {
    let names = SoughtNames(application.allNames)
    rounds = [
      BlockingKeys.first(of: application, names), BlockingKeys.second(of: application, names),
      BlockingKeys.third(of: application, names, faculties: faculties), BlockingKeys.group(of: best),
    ]
  }

  func of(_ record: StudentRecord) -> [CandidateClue] {
    let held = BlockingKeys.held(by: record).found
    let found = rounds.lazy.map { $0.intersection(held) }.first { !$0.isEmpty } ?? []
    let clues = Set(found.compactMap(\.kind.clue))
    return CandidateClue.allCases.filter(clues.contains)
  }
}

extension BlockingKey.Kind {
  fileprivate var clue: CandidateClue? {
    switch self {
    case .number: .studentNumber
    case .phone: .phone
    case .person: .person
    case .birthAndPart: .birthDateAndName
    case .birthDigitsAndPart: .birthDigitsAndName
    case .wholeName, .undatedName: .wholeName
    case .enrolmentAndGiven: .enrolmentAndName
    case .part, .birth: nil
    }
  }
}
