import Domain
import Foundation
import JapaneseText

/// Reads values out of a tree, and notes what is wrong with them without stopping.
struct FieldReader {
  let rules: IntakeRules
  /// The day on which the request is read, at the office.
  let today: CalendarDate?
  private(set) var troubles: [Refusal] = []

  init(rules: IntakeRules) {
    self.rules = rules
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = rules.timeZone
    let parts = calendar.dateComponents([.year, .month, .day], from: rules.now)
    today = CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
  }

  mutating func refuse(_ cause: RefusalCause, line: Int?) { troubles.append(Refusal(cause, line: line)) }

  mutating func refuse(_ fault: FormFault, _ node: XMLNode) { refuse(.form(fault), line: node.line) }

  /// An element's text; nil if it is absent or empty, or too long.
  mutating func text(_ node: XMLNode?, limit: Int = 100) -> String? {
    guard let node, !node.text.isEmpty else { return nil }
    return fits(node.text, item: XMLItem(element: node.name), limit: limit, line: node.line) ? node.text : nil
  }

  /// An attribute's text.
  mutating func attribute(_ name: String, of node: XMLNode, limit: Int = 100) -> String? {
    guard let value = node.attribute(name) else { return nil }
    let item = XMLItem(element: node.name, attribute: name)
    return fits(value, item: item, limit: limit, line: node.line) ? value : nil
  }

  private mutating func fits(_ value: String, item: XMLItem, limit: Int, line: Int) -> Bool {
    let length = value.unicodeScalars.count
    if length > limit { refuse(.form(.tooLong(item: item, length: length, limit: limit)), line: line) }
    return length <= limit
  }

  /// An id of 1 to 64 of `A-Z a-z 0-9 . _ -`, not beginning with a dot.
  mutating func id(in node: XMLNode, _ name: String) -> String? {
    guard let value = node.attribute(name) else { return nil }
    let isID =
      (1...64).contains(value.utf8.count) && value.utf8.first != UInt8(ascii: ".")
      && value.utf8.allSatisfy { Self.idBytes.contains($0) }
    if !isID { refuse(.idInvalid(item: XMLItem(element: node.name, attribute: name)), node) }
    return isID ? value : nil
  }

  private static let idBytes = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-".utf8)

  /// A date and time with offset, at most five minutes ahead of us: clocks differ.
  mutating func moment(in node: XMLNode, _ name: String) -> Date? {
    guard let value = attribute(name, of: node) else { return nil }
    let item = XMLItem(element: node.name, attribute: name)
    guard let date = XMLDateTime.date(value) else {
      refuse(.timeInvalid(item: item), node)
      return nil
    }
    if date > rules.now.addingTimeInterval(300) { refuse(.timeInFuture(item: item), node) }
    return date
  }

  /// One of a closed set of words.
  mutating func word<Word: RawRepresentable<String>>(_ node: XMLNode?, of words: [Word]) -> Word? {
    guard let node, !node.text.isEmpty else { return nil }
    if let word = words.first(where: { $0.rawValue == node.text }) { return word }
    refuse(.valueUnknown(item: XMLItem(element: node.name), allowed: words.map(\.rawValue)), node)
    return nil
  }

  /// One of a closed set of words in an attribute.
  mutating func word<Word: RawRepresentable<String>>(_ name: String, of node: XMLNode, in words: [Word]) -> Word? {
    guard let value = node.attribute(name) else { return nil }
    if let word = words.first(where: { $0.rawValue == value }) { return word }
    let item = XMLItem(element: node.name, attribute: name)
    refuse(.valueUnknown(item: item, allowed: words.map(\.rawValue)), node)
    return nil
  }
}
