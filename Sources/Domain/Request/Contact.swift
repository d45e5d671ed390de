import Foundation

/// A postal address; abroad only country and street are needed.
public struct PostalAddress: Hashable, Codable, Sendable {
  /// ISO 3166-1 alpha-2 country code.
  public var country: String
  /// Postal code as written.
  public var postalCode: String?
  /// Prefecture, in Japan.
  public var prefecture: String?
  /// City, ward, town or village.
  public var city: String?
  /// Town, block and house number; abroad the whole address.
  public var street: String?
  /// Building and room.
  public var building: String?

  /// Makes an address of what was stated.
  public init(
    country: String = "JP", postalCode: String? = nil, prefecture: String? = nil, city: String? = nil,
    street: String? = nil, building: String? = nil
  ) {
    self.country = country
    self.postalCode = postalCode
    self.prefecture = prefecture
    self.city = city
    self.street = street
    self.building = building
  }

  /// The address on one line, without the postal code; the city is not preceded by a prefecture that it already names.
  public var oneLine: String {
    let prefix = prefecture.map { city?.hasPrefix($0) == true ? "" : $0 } ?? ""
    return [prefix + (city ?? ""), street ?? "", building ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// Where the applicant works.
public struct Employer: Hashable, Codable, Sendable {
  /// Its name.
  public var name: String?
  /// Its postal code.
  public var postalCode: String?
  /// Its address, free text.
  public var address: String?
  /// Its telephone.
  public var phone: String?

  /// Makes an employer of what was stated.
  public init(name: String? = nil, postalCode: String? = nil, address: String? = nil, phone: String? = nil) {
    self.name = name
    self.postalCode = postalCode
    self.address = address
    self.phone = phone
  }
}

/// Consent to the terms of use.
public struct Consent: Hashable, Codable, Sendable {
  /// Which edition of the terms.
  public var terms: String
  /// When the applicant agreed.
  public var agreed: Date

  /// Records which terms were agreed to, and when.
  public init(terms: String, agreed: Date) {
    self.terms = terms
    self.agreed = agreed
  }
}
