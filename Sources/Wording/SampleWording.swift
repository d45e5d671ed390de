import Domain

/// Sentences about sample homes and the demo.
public enum SampleWording {
  /// A sample home was made.
  public static func made(_ path: String, students: Int, bundles: Int) -> Sentence {
    Sentence(
      ja: """
        \(path) に見本の練習用ホームを作りました（学籍 \(students) 件を読み込み済み、import/ に申請データ \(bundles) 個）。
        職員：sato, suzuki（審査）、kanri（責任者）、kansa（監査）。--as で使い分けます。
        次に：shinsa import --home \(path)　→　shinsa review --home \(path) --as sato
        """,
      en: """
        Made a sample training home at \(path) (\(students) student records loaded, \(bundles) bundles in import/).
        Staff: sato, suzuki (reviewers), kanri (supervisor), kansa (auditor); --as plays them.
        Next: shinsa import --home \(path), then shinsa review --home \(path) --as sato
        """)
  }
  /// Records are written.
  public static func writingStudents(_ count: Int) -> Sentence {
    Sentence(ja: "学籍 \(count) 件を作り、読み込んでいます…", en: "Making and loading \(count) student records…")
  }
  /// Pictures are drawn.
  public static func drawing(_ count: Int) -> Sentence {
    Sentence(ja: "申請 \(count) 件と本人確認書類の画像を作っています…", en: "Making \(count) applications with their pictures…")
  }
  /// The folder is a home in use.
  public static func homeInUse(_ path: String) -> Sentence {
    Sentence(
      ja: "\(path) には、すでに使われているホームがあります。見本は新しいフォルダーに作ってください。",
      en: "There is a home in use at \(path). Make the sample in a new folder.")
  }
  /// libgd is missing.
  public static func libraryMissing(_ file: String, _ packages: [String]) -> Sentence {
    let list = packages.joined(separator: " ")
    return Sentence(
      ja: "見本の画像を描くための \(file) がありません。`apt-get install \(list)` で入ります。",
      en: "\(file), which draws the sample's pictures, is missing. `apt-get install \(list)` brings it.")
  }
  /// No Japanese font.
  public static func fontMissing(_ packages: [String]) -> Sentence {
    let list = packages.joined(separator: " ")
    return Sentence(
      ja: "見本の画像に使う日本語のフォントがありません。`apt-get install \(list)` で入ります。",
      en: "A Japanese font for the sample's pictures is missing. `apt-get install \(list)` brings one.")
  }
  /// Something else about drawing.
  public static let drawingFailed = Sentence(
    ja: "見本の画像を描けませんでした。メモリとディスクの空きを確かめてください。", en: "A sample picture could not be drawn. Check memory and disk.")
}
