import Domain

/// The papers that sample pictures show.
public enum SampleDocument: String, CaseIterable, Sendable {
  case driversLicence, driversLicenceBack, myNumberCard, myNumberCardBack, passport, residenceCard, studentCard
  case familyRegister

  /// The kind that an application states for it.
  public var kind: DocumentKind {
    switch self {
    case .driversLicence, .driversLicenceBack: .driversLicence
    case .myNumberCard, .myNumberCardBack: .myNumberCard
    case .passport: .passport
    case .residenceCard: .residenceCard
    case .studentCard: .studentCard
    case .familyRegister: .familyRegister
    }
  }

  /// The side that an application states for it.
  public var side: DocumentSide {
    switch self {
    case .driversLicenceBack, .myNumberCardBack: .back
    case .driversLicence, .myNumberCard, .passport, .residenceCard, .studentCard, .familyRegister: .front
    }
  }

  var design: any CardDesign {
    switch self {
    case .driversLicence: DriversLicence()
    case .driversLicenceBack: DriversLicenceBack()
    case .myNumberCard: MyNumberCard()
    case .myNumberCardBack: MyNumberCardBack()
    case .passport: PassportPage()
    case .residenceCard: ResidenceCard()
    case .studentCard: StudentCard(university: SampleUniversity.configuration.name)
    case .familyRegister: FamilyRegister()
    }
  }
}
