import Domain

/// Words of the chart of weights.
public enum ChartWording {
  /// What is drawn; `step` is the bits of one mark.
  public static func title(step: String) -> Sentence {
    Sentence(
      ja: "重みの合計（1 目盛り \(step) ビット。右は本人とみる材料、左は反対の材料）",
      en:
        "Sum of the weights (a mark is \(step) \(step == "1" ? "bit" : "bits"); right: for, left: against the record)"
    )
  }

  /// What stands against any one record before anything is compared.
  public static func prior(records: Int) -> Sentence {
    Sentence(
      ja: "学籍 \(grouped(records)) 件のうちの 1 件", en: "one of \(grouped(records)) student records")
  }

  /// The sum.
  public static let total = Sentence(ja: "合計", en: "Sum")

  /// There is no record to weigh.
  public static let nothing = Sentence(
    ja: "重みを示せる学籍がありません。", en: "There is no record whose weight could be shown.")

  /// A number with a comma before every third digit.
  static func grouped(_ number: Int) -> String {
    guard number >= 0 else { return "-" + grouped(-number) }
    let digits = Array(String(number))
    let parts = digits.indices.map { index in
      (digits.count - index) % 3 == 0 && index > 0 ? "," + String(digits[index]) : String(digits[index])
    }
    return parts.joined()
  }
}
