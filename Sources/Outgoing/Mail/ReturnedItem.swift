import Domain
import Wording

/// Names what a returned application has to mend: a field of the form, or a picture by its number.
public enum ReturnedItem {
  /// The item's name in words; throws `unknownField` or `unknownPicture`.
  ///
  /// `field` is the code of a `FormField`, or `image-N` with the picture's number, from 1.
  public static func name(of field: String, in case: Case) throws(DecisionObstacle) -> Sentence {
    if let known = FormField(rawValue: field) { return known.sentence }
    guard field.hasPrefix(prefix), let number = Int(field.dropFirst(prefix.count)) else {
      throw .unknownField(name: field)
    }
    guard let found = `case`.pictures.first(where: { $0.number == number }) else {
      throw .unknownPicture(number: number, count: `case`.pictures.count)
    }
    return MailWording.picture(number: number, document: found.picture.document, side: found.picture.side)
  }

  private static let prefix = "image-"
}
