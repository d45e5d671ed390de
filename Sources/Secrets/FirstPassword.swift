/// A password that the office gives: readable aloud, and replaced at the first sign-in.
public enum FirstPassword {
  private static let upper = Array("ABCDEFGHJKLMNPQRSTUVWXYZ")
  private static let lower = Array("abcdefghijkmnpqrstuvwxyz")
  private static let digits = Array("23456789")

  /// Fourteen characters without look-alikes (0 O, 1 l I, o), at least 79 bits; upper case, lower case and digits are all there.
  public static func draw(from chance: Chance) -> String {
    let all = upper + lower + digits
    while true {
      let drawn = (0..<14).map { _ in all[chance.number(below: all.count)] }
      if [upper, lower, digits].allSatisfy({ !Set($0).isDisjoint(with: drawn) }) { return String(drawn) }
    }
  }
}
