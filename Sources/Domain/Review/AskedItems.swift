import Foundation

/// Whether what was asked for is mended; stable codes of the database, the log and `--json`.
public enum ItemStanding: String, Codable, Sendable, CaseIterable {
  case resolved, unresolved
}

/// What a reviewer found of one item of a resubmission.
public struct ItemMark: Hashable, Sendable {
  /// The item, as the request to submit again named it: a field's code, or `image-N` of the earlier application.
  public var item: String
  /// What was found.
  public var standing: ItemStanding
  /// Who found it, by the acting name.
  public var name: String
  /// When.
  public var at: Date

  /// Puts a mark together.
  public init(item: String, standing: ItemStanding, name: String, at: Date) {
    self.item = item
    self.standing = standing
    self.name = name
    self.at = at
  }
}

/// What a resubmission was asked to mend, and how reviewers marked it (manual: decisions, section 6).
public struct AskedItems: Hashable, Sendable {
  /// The items in the order in which they were asked for; none, where nothing is mended.
  public var items: [SendingBack.Item]
  /// The marks, an item at most one.
  public var marks: [ItemMark]

  /// What `earlier` was sent back for; nothing where there is no earlier application.
  public init(of earlier: Case? = nil, marks: [ItemMark] = []) {
    if case .sendBack(let asked) = earlier?.decision?.decision { items = asked.items } else { items = [] }
    self.marks = marks
  }

  /// The mark of an item; nil where nobody has marked it.
  public func mark(of item: String) -> ItemMark? { marks.first { $0.item.utf8.elementsEqual(item.utf8) } }

  /// The items that nobody has marked.
  public var unmarked: [String] { items.map(\.field).filter { mark(of: $0) == nil } }

  /// The items that are marked as not resolved.
  public var unresolved: [String] { items.map(\.field).filter { mark(of: $0)?.standing == .unresolved } }

  /// Throws where the marks speak against an approval: every item is marked first, and what is not resolved after all is
  /// approved for a written reason only.
  func admitApproval(isReasoned: Bool) throws(DecisionObstacle) {
    guard unmarked.isEmpty else { throw .itemsUnmarked(items: unmarked) }
    guard unresolved.isEmpty || isReasoned else { throw .itemsUnresolved(items: unresolved) }
  }

  /// The marks that `standings` change, by whoever acts; throws the first thing that stands in their way.
  public func changed(
    by standings: [String: ItemStanding], on file: Case, in context: DecisionContext
  ) throws(DecisionObstacle) -> [ItemMark] {
    try context.admitActor()
    guard file.state == .waiting else { throw .notWaiting(state: file.state) }
    let known = items.map(\.field)
    for item in standings.keys.sorted() where !known.contains(where: { $0.utf8.elementsEqual(item.utf8) }) {
      throw .itemNotAskedFor(item: item, asked: known)
    }
    return known.compactMap { item in
      guard let standing = standings[item], standing != mark(of: item)?.standing else { return nil }
      return ItemMark(item: item, standing: standing, name: context.actor.name, at: context.now)
    }
  }

  /// What is not resolved, as it is asked for once more: in the items of the resubmission, and with reasons of today's list.
  ///
  /// A picture that the resubmission does not have is asked for as the pictures at all.
  public func again(of file: Case, reasons: [ConfiguredReason]) -> [SendingBack.Item] {
    var again: [SendingBack.Item] = []
    for var item in items where mark(of: item.field)?.standing == .unresolved {
      guard reasons.contains(where: { $0.code.utf8.elementsEqual(item.reason.utf8) }) else { continue }
      if let number = Case.pictureNumber(inField: item.field), number > file.pictures.count {
        item.field = FormField.identity.rawValue
      }
      if !again.contains(where: { $0.field.utf8.elementsEqual(item.field.utf8) }) { again.append(item) }
    }
    return again
  }
}
