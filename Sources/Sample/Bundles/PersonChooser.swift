/// Picks people so that nobody applies twice while there are others.
struct PersonChooser {
  private let population: Population
  private var used: Set<Int> = []
  private var place: Int
  private let step: Int

  init(_ population: Population) {
    self.population = population
    var random = SeededRandom(seed: population.seed, purpose: .plan, index: -1)
    place = random.below(population.people)
    var step = Int(Double(population.people) * 0.618) | 1
    while Self.commonDivisor(step, population.people) != 1 { step += 2 }
    self.step = step
  }

  /// Somebody who suits the case and has not applied yet, if there is one.
  mutating func next(for sampleCase: SampleCase) -> Int? {
    for _ in 0..<min(population.people, 20_000) {
      place = (place + step) % population.people
      if !used.contains(place), sampleCase.suits(population.person(place)) {
        used.insert(place)
        return place
      }
    }
    return nil
  }

  /// Somebody in order, even one who has applied already where nobody else is left.
  mutating func anybody() -> Int {
    if let fresh = next(for: .inOrder) { return fresh }
    used.removeAll()
    return next(for: .inOrder) ?? place
  }

  private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : commonDivisor(right, left % right)
  }
}
