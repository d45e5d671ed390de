/// What one slip of the hand does to a text.
enum Slip {
  /// Whether one character is wrong, missing or too many, or two neighbours are swapped; false for equal texts.
  static func lies(between one: String, and other: String) -> Bool {
    let (left, right) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    guard left != right, abs(left.count - right.count) <= 1 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let (restOfLeft, restOfRight) = (left[start...], right[start...])
    switch left.count - right.count {
    case 1: return restOfLeft.dropFirst().elementsEqual(restOfRight)
    case -1: return restOfRight.dropFirst().elementsEqual(restOfLeft)
    default:
      return restOfLeft.dropFirst().elementsEqual(restOfRight.dropFirst())
        || (restOfLeft.prefix(2).elementsEqual(restOfRight.prefix(2).reversed())
          && restOfLeft.dropFirst(2).elementsEqual(restOfRight.dropFirst(2)))
    }
  }
}
