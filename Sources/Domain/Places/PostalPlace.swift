/// A place that a postal code stands for: one name of Japan Post's table, its rows joined.
public struct PostalPlace: Hashable, Codable, Sendable {
  /// The code.
  public var code: PostalCode
  /// The municipality's number, five digits (JIS X 0401 and 0402).
  public var municipality: String
  /// Prefecture.
  public var prefecture: String
  /// City, ward, town or village; with the name of its district or island where it has one.
  public var city: String
  /// The town as the table has it, remarks included.
  public var written: String
  /// The town alone; nil where the code stands for the municipality, or for what has no other code there.
  public var town: String?
  /// What the table says beside the town: house numbers, floors, streets, exceptions.
  public var remark: String?

  /// Describes a place.
  public init(
    code: PostalCode, municipality: String, prefecture: String, city: String, written: String, town: String?,
    remark: String?
  ) {
    self.code = code
    self.municipality = municipality
    self.prefecture = prefecture
    self.city = city
    self.written = written
    self.town = town
    self.remark = remark
  }

  /// Prefecture, municipality and town on one line, without remark.
  public var oneLine: String { prefecture + city + (town ?? "") }
}

/// How often Japan Post's table does what surprises programs.
public struct PostalCounts: Hashable, Sendable {
  /// Places, names over several rows joined.
  public var places: Int
  /// Different codes.
  public var codes: Int
  /// Codes that stand for more than one place.
  public var codesOfSeveralPlaces: Int
  /// Codes whose places lie in more than one municipality.
  public var codesOfSeveralMunicipalities: Int
  /// Towns, without what stands in parentheses, that have more than one code.
  public var townsOfSeveralCodes: Int

  /// Puts counts together.
  public init(
    places: Int, codes: Int, codesOfSeveralPlaces: Int, codesOfSeveralMunicipalities: Int, townsOfSeveralCodes: Int
  ) {
    self.places = places
    self.codes = codes
    self.codesOfSeveralPlaces = codesOfSeveralPlaces
    self.codesOfSeveralMunicipalities = codesOfSeveralMunicipalities
    self.townsOfSeveralCodes = townsOfSeveralCodes
  }
}
