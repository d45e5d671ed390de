/// A town of Japan Post's table, taken apart into its name and what is said beside it.
struct TownName {
  /// The name; nil where the municipality is meant, or what has no other code there.
  let town: String?
  /// What is said beside it.
  let remark: String?

  /// Takes a joined name apart; `city` is the municipality that it lies in.
  init(_ written: String, city: String) {
    if written == "以下に掲載がない場合" {
      (town, remark) = (nil, written)
      return
    }
    let (name, parentheses) = Self.split(written)
    if let next = Self.beforeHouseNumbers(name) {
      // A municipality's name, or that of a former one, after which house numbers follow at once.
      town = city.hasSuffix(next.town) ? nil : next.town
      remark = Self.joined(next.remark, parentheses)
    } else if let whole = Self.without(suffix: "一円", name), city.hasSuffix(whole) {
      (town, remark) = (nil, "一円")
    } else if let lots = Self.lots(name) {
      town = lots.town
      remark = Self.joined(lots.remark, parentheses)
    } else {
      (town, remark) = (name.isEmpty ? nil : name, parentheses)
    }
  }

  /// The name before the first parenthesis, and what stands in all of them.
  private static func split(_ written: String) -> (name: String, remark: String?) {
    guard let start = written.firstIndex(of: "（") else { return (written, nil) }
    let parts = written[start...].split(separator: "）").map { part in
      part.hasPrefix("（") ? part.dropFirst() : part
    }
    return (String(written[..<start]), parts.isEmpty ? nil : parts.joined(separator: "、"))
  }

  /// 境町の次に番地がくる場合, 小菅村の次に１〜６６３番地がくる場合.
  private static func beforeHouseNumbers(_ name: String) -> (town: String, remark: String)? {
    guard name.hasSuffix("番地がくる場合"), let place = range(of: "の次に", in: name) else { return nil }
    return (String(name[..<place.lowerBound]), String(name[name.index(after: place.lowerBound)...]))
  }

  /// 種市第１５地割〜第２１地割, 穴明２２地割、穴明２３地割: lots are numbered, and no part of the name.
  private static func lots(_ name: String) -> (town: String, remark: String)? {
    guard range(of: "地割", in: name) != nil else { return nil }
    let end = name.firstIndex { $0 == "第" || ("０"..."９").contains($0) }
    guard let end, end > name.startIndex else { return nil }
    return (String(name[..<end]), String(name[end...]))
  }

  private static func without(suffix: String, _ name: String) -> String? {
    name.hasSuffix(suffix) && name != suffix ? String(name.dropLast(suffix.count)) : nil
  }

  private static func joined(_ first: String, _ second: String?) -> String {
    second.map { "\(first)、\($0)" } ?? first
  }

  private static func range(of word: String, in text: String) -> Range<String.Index>? {
    text.firstRange(of: word)
  }
}
