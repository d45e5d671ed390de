import Testing

@testable import Sample

@Suite struct PopulationTests {
  @Test(arguments: [0, 1, 2, 5, 6, 7, 11, 600, 1003])
  func `there are exactly as many records as asked for`(rows: Int) {
    let population = SampleFixture.world(students: rows).population
    let records = (0..<population.people).flatMap { population.person($0).records }
    #expect(records.count == rows)
    #expect(population.person(population.people).records.isEmpty)
  }

  @Test func `student numbers are unique, in an older and a newer format`() {
    let population = SampleFixture.world().population
    let numbers = (0..<population.people).flatMap { population.person($0).records.map(\.key.number) }
    #expect(Set(numbers).count == 3000)
    #expect(numbers.contains { $0.wholeMatch(of: /[0-9]{2}-[0-9]{5}/) != nil })
    #expect(numbers.contains { $0.wholeMatch(of: /1[0-9][LBEJSG][0-9]{5}/) != nil })
  }

  @Test func `a fifth of the people studied twice, one course after the other`() {
    let population = SampleFixture.world().population
    let twice = (0..<population.people).map { population.person($0).records }.filter { $0.count == 2 }
    #expect(population.people == 2500)
    #expect(twice.count == 500)
    for records in twice {
      let (first, second) = (records[0], records[1])
      #expect(first.left.map { left in second.admitted.map { $0 > left } ?? false } == true)
      #expect(second.faculty == "大学院")
      #expect(first.personKey == second.personKey)
    }
  }

  @Test func `siblings, foreigners, gaps and cautions all occur`() {
    let population = SampleFixture.world(students: 12_000).population
    let people = (0..<population.people).map { population.person($0) }
    let siblings = zip(people, people.dropFirst()).count { $0.home == $1.home && $0.family == $1.family }
    #expect(siblings > 50)
    #expect(people.contains { $0.isForeign && $0.name.kanji == nil })
    #expect(people.contains { $0.isForeign && ($0.name.romaji ?? "").split(separator: " ").count == 1 })
    #expect(people.contains { $0.hasUnknownCharacter })
    #expect(people.contains { $0.records.contains { $0.birthDate == nil } })
    #expect(people.contains { $0.records.contains { $0.name.kana == nil } })
    #expect(people.contains { $0.records.contains { $0.caution != nil } })
    #expect(people.contains { $0.records.contains { $0.formerName != nil } })
  }
}
