/// What was found about a postal code; it is a thing to look at, and says nothing about who somebody is.
public enum PlaceReason: Hashable, Codable, Sendable {
  /// The table does not have the code.
  case codeUnknown(PostalCode)
  /// The code belongs to other prefectures than the stated one.
  case prefectureDiffers(PostalCode, of: [String])
  /// The code belongs to other municipalities than the stated one.
  case municipalityDiffers(PostalCode, of: [String])
  /// The code belongs to other towns than the stated one.
  case townDiffers(PostalCode, of: [String])
}
