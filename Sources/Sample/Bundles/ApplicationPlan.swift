import Domain

/// Who sends an application, about which record, and what is wrong with it.
struct ApplicationPlan: Hashable, Sendable {
  /// Its place among all applications, from 0.
  var index: Int
  var sampleCase: SampleCase
  /// The person whose record it is about, or whom the fraud was made from.
  var person: Int
  /// Which of the person's records.
  var record: Int
  /// The application whose picture it uses, where it has none of its own.
  var pictureOf: Int?

  /// Three in ten are not in order; they go through all cases once before slips come again.
  static func all(count: Int, in population: Population) -> [ApplicationPlan] {
    guard population.people > 0 else { return [] }
    var chooser = PersonChooser(population)
    var plans: [ApplicationPlan] = []
    var specials = 0
    for index in 0..<count {
      var wanted = SampleCase.inOrder
      if [2, 5, 8].contains(index % 10) {
        wanted = cycle[specials % cycle.count]
        specials += 1
      }
      plans.append(plan(index, wanted, in: population, earlier: plans, &chooser))
    }
    return plans
  }

  /// Every case once, then the slips again: frauds and broken pictures are rarer.
  static let cycle: [SampleCase] = {
    let special = SampleCase.allCases.filter { $0 != .inOrder }
    let slips = special.filter { $0.group == .slip && $0 != .unknownCharacter && $0 != .incompleteRecord }
    return special.filter { $0 != .samePicture } + [.samePicture] + slips
  }()

  private static func plan(
    _ index: Int, _ wanted: SampleCase, in population: Population, earlier: [ApplicationPlan],
    _ chooser: inout PersonChooser
  ) -> ApplicationPlan {
    // In a small world nobody may suit a rare case.
    let (person, sampleCase) = chooser.next(for: wanted).map { ($0, wanted) } ?? (chooser.anybody(), .inOrder)
    var random = SeededRandom(seed: population.seed, purpose: .plan, index: index)
    let records = population.person(person).records
    var plan = ApplicationPlan(
      index: index, sampleCase: sampleCase, person: person, record: random.below(records.count))
    if sampleCase == .samePicture {
      plan.pictureOf = earlier.last { $0.sampleCase == .inOrder }?.index
      if plan.pictureOf == nil { plan.sampleCase = .inOrder }
    }
    return plan
  }
}
