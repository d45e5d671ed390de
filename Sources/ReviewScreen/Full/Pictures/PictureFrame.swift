import Domain
import Terminal

/// A picture's place on the screen: the shown one's, or that of the earlier application.
public struct PictureFrame: Hashable, Sendable {
  /// Whose picture.
  public var id: CaseID
  /// Which, from 1.
  public var number: Int
  /// Where its cells stand; a line of words stands above them and one below.
  public var place: Rect
  /// What is wanted; nil where nothing can be seen any more.
  public var request: PictureRequest?
}

/// A picture of the earlier application, and which of the two is seen.
struct EarlierPane: Hashable, Sendable {
  /// What is seen.
  enum Seen: Hashable, Sendable {
    case both, old, new
  }

  var picture: EarlierPicture
  var seen = Seen.both

  /// Both beside each other need as many columns; in fewer they take turns.
  static let roomForBoth = 100

  /// What is seen in so many columns.
  func seen(columns: Int) -> Seen { seen == .both && columns < Self.roomForBoth ? .old : seen }

  /// Goes on to what is seen next: both, old, new; where only one has room, the other one.
  mutating func turn(columns: Int) {
    seen =
      switch seen(columns: columns) {
      case .both: .old
      case .old: .new
      case .new: columns < Self.roomForBoth ? .old : .both
      }
  }
}
