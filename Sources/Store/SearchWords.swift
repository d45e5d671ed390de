import CrossCheck
import Domain
import JapaneseText

/// Under what a student record or an application is found again.
public enum SearchWords {
  /// The folded words of a record that `students find` looks in.
  public static func of(_ record: StudentRecord) -> String {
    let names = [record.name] + (record.formerName.map { [$0] } ?? [])
    let words =
      names.flatMap(folded) + record.otherNames.map(KanjiFold.folded) + [
        NumberFold.studentNumber(record.key.number), record.phone.map(NumberFold.telephone) ?? "",
        record.birthDate?.description ?? "",
      ]
    return joined(words)
  }

  /// The folded words of an application that `find` looks in.
  public static func of(_ application: Application) -> String {
    let names = [application.applicant.name] + (application.enrolment.name.map { [$0] } ?? [])
    let words =
      names.flatMap(folded) + [
        application.applicant.otherName.map(KanjiFold.folded) ?? "", application.id.lowercased(),
        application.email.key, application.enrolment.studentNumber?.folded ?? "",
        application.phone.map(NumberFold.telephone) ?? "", application.mobile.map(NumberFold.telephone) ?? "",
      ]
    return joined(words)
  }

  /// What is looked for when somebody types `text`: the same folds, for every script that it may be in.
  public static func sought(_ text: String) -> [String] {
    let whole = WidthFold.folded(text)
    let candidates = [
      KanjiFold.folded(text), KanaFold.folded(text), RomajiFold.folded(text), NumberFold.studentNumber(text),
      NumberFold.telephone(text), whole.lowercased(),
    ]
    return Array(Set(candidates.filter { !$0.isEmpty })).sorted()
  }

  private static func folded(_ name: PersonName) -> [String] {
    [
      name.kanji.map(KanjiFold.folded) ?? "", name.kana.map(KanaFold.folded) ?? "",
      name.romaji.map(RomajiFold.folded) ?? "",
    ]
  }

  private static func joined(_ words: [String]) -> String {
    words.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension SearchWords {
  /// The folded words of an account.
  public static func of(_ account: Account) -> String {
    joined(
      folded(account.name) + [account.email.key] + account.enrolments.map { NumberFold.studentNumber($0.record.number) }
    )
  }
}
