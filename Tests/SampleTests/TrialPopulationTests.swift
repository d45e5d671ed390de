import Domain
import Testing

@testable import Sample

@Suite struct TrialPopulationTests {
  private let population = TrialPopulation(seed: 1, rows: 24_000)

  private var people: [TrialPerson] { (0..<population.people).map { population.person($0) } }

  @Test func `there are at least 1500 surnames, and the most frequent are as frequent as they are`() {
    #expect(Set(TrialSurnames.all.map(\.kanji)).count >= 1500)
    let total = Double(TrialSurnames.all.reduce(0) { $0 + $1.weight })
    func share(_ kanji: String) -> Double {
      Double(TrialSurnames.all.filter { $0.kanji == kanji }.reduce(0) { $0 + $1.weight }) / total
    }
    #expect((0.012...0.018).contains(share("佐藤")))
    #expect((0.011...0.017).contains(share("鈴木")))
    let sorted = TrialSurnames.all.map(\.weight).sorted(by: >)
    let tenth = Double(sorted.prefix(10).reduce(0, +)) / total
    #expect((0.07...0.12).contains(tenth))
  }

  @Test func `every sex has at least 1200 given names, and many share a reading`() {
    for offset in [0, 1] {
      let names = TrialGivenNames.lists.filter { $0.key % 10 == offset }.flatMap(\.value)
      #expect(Set(names.map(\.kanji)).count >= 1200)
      let spellings = Dictionary(grouping: names, by: \.kana).mapValues { Set($0.map(\.kanji)).count }
      #expect(spellings.values.count { $0 >= 3 } > 100)
    }
  }

  @Test func `a name is known in every script by letters that make it up`() {
    for name in TrialSurnames.all + TrialGivenNames.lists.values.flatMap(\.self) {
      #expect(!name.kana.isEmpty && !name.romaji.isEmpty && name.romaji.utf8.allSatisfy { (0x41...0x5A).contains($0) })
    }
  }

  @Test func `numbers are unique, and dense within a year`() {
    let numbers = people.flatMap { population.records(of: $0) }.filter(\.key.hasNumber).map(\.key.number)
    #expect(Set(numbers).count == numbers.count)
    let year = Set(numbers.filter { $0.hasPrefix("85-") })
    #expect(year.contains("85-0001") && year.contains("85-0100"))
    #expect((0..<200).contains { year.contains("85-\($0)") } == false)
  }

  @Test func `numbers of several formats collide without hyphens and zeros, though rarely`() {
    let population = TrialPopulation(seed: 1, rows: 100_000)
    let people = (0..<population.people).filter { [1971, 2007].contains(population.cohort(of: $0)) }
    let numbers = people.flatMap { population.records(of: population.person($0)) }.filter(\.key.hasNumber)
      .map(\.key.number)
    let folded = Dictionary(grouping: numbers) { StudentNumber(asWritten: $0).folded }
    let shared = folded.values.filter { $0.count > 1 }.flatMap(\.self)
    #expect(!shared.isEmpty && shared.count < numbers.count / 10)
  }

  @Test func `a fifth studied twice, some at the same faculty and some under another name`() {
    let twice = people.filter { $0.careers.count == 2 }
    #expect(twice.count * 5 == population.people)
    for person in twice {
      let end = person.careers[0].left
      #expect(end.map { $0 < person.careers[1].admitted } == true)
    }
    #expect(twice.contains { $0.careers[0].faculty == $0.careers[1].faculty })
    #expect(twice.contains { $0.hasMarriedSince($0.careers[0]) && !$0.hasMarriedSince($0.careers[1]) })
    #expect(twice.contains { population.records(of: $0).allSatisfy { $0.personKey == nil } })
  }

  @Test func `twins are born on one day in one family, siblings and children share the home`() {
    var kinds: Set<String> = []
    for person in people {
      let relation = population.relation(of: person.index)
      guard let head = relation.head.map({ population.person($0) }) else { continue }
      kinds.insert("\(relation)".prefix { $0 != "(" }.description)
      #expect(head.home == person.home)
      if case .child = relation {
        #expect(person.birthDate.year - head.birthDate.year >= 14)
      } else {
        #expect(head.family == person.family)
      }
      if case .twin = relation { #expect(head.birthDate == person.birthDate && head.given != person.given) }
    }
    #expect(kinds == ["sibling", "twin", "child"])
  }

  @Test func `foreign names come in one part and in several, with and without kanji`() {
    let names = people.compactMap(\.foreign)
    #expect((200...1200).contains(names.count))
    #expect(names.contains { $0.parts == 1 } && names.contains { $0.parts >= 3 })
    #expect(names.contains { $0.recorded.kanji == nil } && names.contains { $0.daily != nil })
    #expect(names.contains { ($0.own.kanji ?? "") != ($0.recorded.kanji ?? "") })
  }

  @Test func `kanji and kana of a recorded name are of the same family`() {
    for person in people where !person.isForeign {
      for record in population.records(of: person) {
        guard let kanji = record.name.kanji, let kana = record.name.kana?.prefix(while: { $0 != " " }),
          let married = person.married, kana == married.kana
        else { continue }
        let family = String(kanji.prefix { $0 != " " })
        #expect(family == married.kanji || RareForms.isUnreadable(family))
      }
    }
  }
}
