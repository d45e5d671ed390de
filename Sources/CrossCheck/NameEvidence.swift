import Domain
import JapaneseText

/// The comparison of all names of an application with all of a record: the pair that fits best.
struct NameEvidence: Sendable {
  /// Which of the record's and the applicant's names the best pair is.
  enum Source {
    /// The name stated for the time of enrolment, or the only one; the record's current name.
    case enrolled
    /// The same against the record's earlier name.
    case former
    /// Today's name, though another was stated for the time of enrolment.
    case today
    /// A name in daily use on either side.
    case daily
  }

  let comparison: NameComparison
  private let weights: MatchWeights
  let source: Source
  let surnameBits: Double
  let givenBits: Double

  /// The pair of a stated and a recorded name that says most.
  init(_ stated: StatedNames, _ record: StudentRecord, _ weights: MatchWeights) {
    var best = Self(stated.main, record.name, .enrolled, weights)
    // Nothing fits better than the same in every script.
    if !best.isSameThroughout {
      for (name, recorded, source) in stated.others(record) {
        // Whose name of then is the record's earlier one: that today's agrees too takes nothing from it.
        if source == .today, best.agreesThroughout { continue }
        let other = Self(name, recorded, source, weights)
        if other.rank > best.rank { best = other }
      }
    }
    self = best
  }

  private var agreesThroughout: Bool { comparison.surname == .agrees && comparison.given == .agrees }

  private var isSameThroughout: Bool {
    comparison.kanji.verdict == .same && (comparison.kana.verdict == .same || !comparison.kana.verdict.isComparable)
  }

  private init(_ stated: StatedName, _ recorded: PersonName, _ source: Source, _ weights: MatchWeights) {
    self.weights = weights
    self.source = source
    comparison = NameComparison(stated, recorded)
    let rarity = stated.rarity
    surnameBits = Self.bits(
      comparison.surname, weights, agrees: MatchWeights.bits(m: weights.surnameAgrees, u: rarity.surname),
      differs: weights.surnameDiffers)
    givenBits = Self.bits(
      comparison.given, weights, agrees: MatchWeights.bits(m: weights.givenAgrees, u: rarity.given),
      differs: weights.givenDiffers)
  }

  /// What the names say in all.
  var bits: Double { surnameBits + givenBits + kanaBits + romajiBits }

  /// What kana add to kanji that were weighed already.
  var kanaBits: Double {
    guard comparison.kanji.verdict.isComparable, comparison.kana.verdict.isComparable else { return 0 }
    return comparison.kana.verdict.agrees ? weights.kanaConfirms : weights.kanaContradicts
  }

  /// What Latin letters add to kanji or kana that were weighed already.
  var romajiBits: Double {
    let isWeighed = comparison.kanji.verdict.isComparable || comparison.kana.verdict.isComparable
    return isWeighed && comparison.romaji.verdict == .different ? weights.romajiContradicts : 0
  }

  /// Of pairs that say the same, the plainer one is taken.
  private var rank: Double {
    switch source {
    case .enrolled: bits
    case .former: bits - 0.01
    case .today: bits - 0.02
    case .daily: bits - 0.5
    }
  }

  private static func bits(
    _ part: NameComparison.Part, _ weights: MatchWeights, agrees: Double, differs: Double
  ) -> Double {
    switch part {
    case .agrees: agrees
    case .sounds, .close: max(0, agrees - weights.nameSlip)
    case .unknown: 0
    case .differs: differs
    }
  }
}

/// All names that an application states, read once.
struct StatedNames {
  private let now: StatedName
  private let enrolled: StatedName?
  private let daily: StatedName?

  init(_ application: Application, _ frequencies: Frequencies) {
    func read(_ name: PersonName) -> StatedName { StatedName(name, rarity: frequencies.rarity(of: name)) }
    now = read(application.applicant.name)
    enrolled = application.enrolment.name.flatMap { $0.isEmpty ? nil : read($0) }
    daily = application.applicant.otherName.map { read(PersonName(inAnyScript: $0)) }
  }

  /// The name of the time of enrolment, or the only one.
  var main: StatedName { enrolled ?? now }

  /// What else may be compared with a record than its current name with the main one.
  func others(_ record: StudentRecord) -> [(StatedName, PersonName, NameEvidence.Source)] {
    var pairs: [(StatedName, PersonName, NameEvidence.Source)] = []
    if let former = record.formerName { pairs.append((main, former, .former)) }
    if enrolled != nil {
      pairs.append((now, record.name, .today))
      if let former = record.formerName { pairs.append((now, former, .today)) }
    }
    for other in record.otherNames.map(PersonName.init(inAnyScript:)) {
      pairs.append((main, other, .daily))
      if enrolled != nil { pairs.append((now, other, .daily)) }
    }
    if let daily { pairs += record.allNames.map { (daily, $0, .daily) } }
    return pairs
  }
}
