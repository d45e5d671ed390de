import Domain

/// Sentences about worlds by which the cross-check is judged.
public enum WorldWording {
  /// A world was written.
  public static func made(_ path: String, people: Int, students: Int, applications: Int, homonyms: Int) -> Sentence {
    Sentence(
      ja: """
        \(path) に照合を試すための世界を作りました（\(people) 人の学籍 \(students) 件、申請 \(applications) 件）。
        同姓同名で生年月日も同じ組：\(homonyms)。
        次に：shinsa students import \(path)/students.csv　→　shinsa crosscheck try \(path)/applications.jsonl
        """,
      en: """
        Made a world to try the cross-check on at \(path): \(students) records of \(people) people, \(applications) applications.
        Names with a birth date that several people share: \(homonyms).
        Next: shinsa students import \(path)/students.csv, then shinsa crosscheck try \(path)/applications.jsonl
        """)
  }

  /// A file of that name is there already.
  public static func fileExists(_ name: String) -> Sentence {
    Sentence(
      ja: "\(name) がすでにあります。世界は新しいフォルダーに作ってください。", en: "\(name) is there already. Make a world in a new folder.")
  }
}
