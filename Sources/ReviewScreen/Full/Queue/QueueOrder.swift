import Domain
import Foundation
import Wording

/// What the queue is sorted by; the number decides between equals.
enum QueueOrder: CaseIterable, Hashable, Sendable {
  case due, newest, overall, kind, name

  /// The order's name.
  var sentence: Sentence {
    switch self {
    case .due: WorkstationWording.orderDue
    case .newest: WorkstationWording.orderNewest
    case .overall: WorkstationWording.orderOverall
    case .kind: WorkstationWording.orderKind
    case .name: WorkstationWording.orderName
    }
  }

  /// Sorts by places that are worked out once for each row: rows are large, and most orders compare numbers.
  func sorted(_ entries: [QueueEntry]) -> [QueueEntry] {
    switch self {
    case .due: sorted(entries) { QueuePlace(-$0.age, then: $0.received.timeIntervalSince1970, $0.id) }
    case .newest: sorted(entries) { QueuePlace(-$0.received.timeIntervalSince1970, then: -Double($0.id), $0.id) }
    case .overall: sorted(entries) { QueuePlace(Self.rank($0.overall), $0.id) }
    case .kind: sorted(entries) { QueuePlace(Self.rank($0.kind), $0.id) }
    case .name: sorted(entries) { QueuePlace(Self.reading($0), $0.id) }
    }
  }

  private static func rank(_ overall: Overall) -> Int {
    switch overall {
    case .clear: 0
    case .look: 1
    case .ambiguous: 2
    case .conflict: 3
    case .noRecord: 4
    }
  }

  private static func rank(_ kind: ApplicationKind) -> Int { ApplicationKind.allCases.firstIndex(of: kind) ?? 0 }

  /// By the sound, where it is known: kanji sort by nothing that people know.
  private static func reading(_ entry: QueueEntry) -> String { entry.readings.dropFirst().first ?? entry.name.ja }

  private func sorted<Value: Comparable>(
    _ entries: [QueueEntry], by place: (QueueEntry) -> QueuePlace<Value>
  ) -> [QueueEntry] {
    let places = entries.indices.map { (place: place(entries[$0]), index: $0) }
    return places.sorted { $0.place < $1.place }.map { entries[$0.index] }
  }
}

/// Where an application stands in an order: by a value, among equals by another, and at last by its number.
private struct QueuePlace<Value: Comparable>: Comparable {
  private let value: Value
  private let second: Double
  private let number: CaseID

  init(_ value: Value, then second: Double = 0, _ number: CaseID) {
    (self.value, self.second, self.number) = (value, second, number)
  }

  static func < (one: Self, other: Self) -> Bool {
    (one.value, one.second, one.number) < (other.value, other.second, other.number)
  }
}
