/// The rules for passwords that graduates choose, in one place (manual: passwords, section 1).
public enum PasswordRules {
  /// How many characters a password has.
  public static let length = 8...128
  /// The characters that may occur in one: U+0021 to U+007E.
  public static let characters: ClosedRange<Unicode.Scalar> = "\u{21}"..."\u{7E}"

  /// Every rule that a password breaks by itself, in the order in which they are told.
  public static func faults(in text: String) -> [PasswordFault] {
    let scalars = text.unicodeScalars
    var faults: [PasswordFault] = []
    if scalars.count < length.lowerBound { faults.append(.tooShort) }
    if scalars.count > length.upperBound { faults.append(.tooLong) }
    if !scalars.allSatisfy({ characters.contains($0) }) { faults.append(.characterForbidden) }
    if !scalars.contains(where: { ("A"..."Z").contains($0) }) { faults.append(.upperMissing) }
    if !scalars.contains(where: { ("a"..."z").contains($0) }) { faults.append(.lowerMissing) }
    if !scalars.contains(where: { ("0"..."9").contains($0) }) { faults.append(.digitMissing) }
    return faults
  }
}
