import Domain

/// Words about the marks of what a resubmission was asked for.
public enum MarkWording {
  /// An item by its code, where its picture is not at hand.
  public static func name(_ item: String) -> Sentence {
    if let field = FormField(rawValue: item) { return field.sentence }
    if let number = Case.pictureNumber(inField: item) {
      return Sentence(ja: "画像\(number)", en: "picture \(number)")
    }
    return Sentence(ja: item, en: item)
  }

  private static func list(_ items: [String]) -> Sentence {
    Sentence(
      ja: items.map { "\(name($0).ja)（\($0)）" }.joined(separator: "、"),
      en: items.map { "\(name($0).en) (\($0))" }.joined(separator: ", "))
  }

  static func unmarked(_ items: [String]) -> Sentence {
    Sentence(
      ja: "再提出をお願いした項目のうち、解消したかどうかを記入していないものがあります：\(list(items).ja)。"
        + "審査画面では v、コマンドでは shinsa mark で記入してから承認してください。",
      en: "Not every item that was asked for is marked: \(list(items).en). "
        + "Mark them as resolved or not (v in the review, or shinsa mark), then approve.")
  }

  static func unresolvedItems(_ items: [String]) -> Sentence {
    Sentence(
      ja: "「未解消」の項目があります：\(list(items).ja)。それでも承認するには、理由の記入が必要です。",
      en: "Marked as not resolved: \(list(items).en). Approving all the same needs a written reason.")
  }

  static func notAskedFor(_ item: String, asked: [String]) -> Sentence {
    guard !asked.isEmpty else {
      return Sentence(
        ja: "この申請は再提出をお願いした項目を持たないため、記入するものがありません。",
        en: "Nothing was asked for that this application mends, so there is nothing to mark.")
    }
    return Sentence(
      ja: "「\(item)」は再提出をお願いした項目ではありません。お願いした項目：\(asked.joined(separator: "、"))",
      en: "\"\(item)\" was not asked for. What was asked for: \(asked.joined(separator: ", "))")
  }

  /// Of how many items a mark stands now.
  public static func marked(_ id: CaseID, _ asked: AskedItems) -> Sentence {
    let (resolved, unresolved) = (
      asked.items.count { asked.mark(of: $0.field)?.standing == .resolved }, asked.unresolved.count
    )
    return Sentence(
      ja: "申請 #\(id)：解消 \(resolved) 件、未解消 \(unresolved) 件、未記入 \(asked.unmarked.count) 件。",
      en: "Application #\(id): resolved \(resolved), not resolved \(unresolved), not marked \(asked.unmarked.count).")
  }

  /// Which items a line marks.
  public static let howToMark = Sentence(
    ja: "項目の番号に :y（解消）か :n（未解消）を付けて入力してください。複数のときは 1:y 2:n のように並べます。空なら今のままです。",
    en: "Type the number of an item with :y (resolved) or :n (not resolved); several such as 1:y 2:n. "
      + "An empty line leaves them as they are.")
  /// Such a line was not understood.
  public static let notUnderstood = Sentence(
    ja: "その記入は読めません。例：v 1:y 2:n", en: "That is not understood. An example: v 1:y 2:n")
  /// Above the list in which items are marked.
  public static let whichItems = Sentence(
    ja: "再提出をお願いした項目（キーで 解消／未解消 を切り替え、Enter で保存）",
    en: "What was asked for: its key marks an item, once more changes the mark; Enter keeps them")
  /// No resubmission.
  public static let noResubmission = Sentence(
    ja: "この申請は再提出ではありません。", en: "This application mends no earlier one.")
  /// The earlier application had no pictures.
  public static let noEarlierPictures = Sentence(
    ja: "前回の申請に画像はありません。", en: "The earlier application had no pictures.")
  /// A picture of before, which cannot be seen any more.
  public static func earlierGone(_ number: Int) -> Sentence {
    Sentence(ja: "前回の画像 \(number) はもう表示できません。", en: "The earlier picture \(number) cannot be shown any more.")
  }
  /// How to see a picture of before.
  public static func seeEarlier(_ id: CaseID, _ number: Int) -> Sentence {
    Sentence(
      ja: "前回の画像です。細かく見るときは、別の端末で `shinsa image \(id) \(number) > ファイル名` を実行してください。",
      en: "This is the earlier picture. To see it in full: `shinsa image \(id) \(number) > FILE` in another terminal.")
  }
  /// Not marked.
  public static let unmarkedWord = Sentence(ja: "未記入", en: "not marked")
}

extension ItemStanding {
  /// The mark in a word.
  public var sentence: Sentence {
    switch self {
    case .resolved: Sentence(ja: "解消", en: "resolved")
    case .unresolved: Sentence(ja: "未解消", en: "not resolved")
    }
  }
}
