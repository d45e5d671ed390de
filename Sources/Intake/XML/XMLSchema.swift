import Domain
import Foundation

/// What a file of a bundle has to be.
public enum XMLSchema: Sendable {
  /// `manifest.xml`.
  case manifest
  /// A file under `requests/`: an application or a self-service request.
  case request

  /// The schema itself, as portal programmers get it.
  public var document: Data {
    switch self {
    case .manifest: Data(PackageResources.manifest_xsd)
    case .request: Data(PackageResources.request_xsd)
    }
  }

  /// The names that the root element may have.
  var roots: [String] {
    switch self {
    case .manifest: ["bundle"]
    case .request: ["application", "selfService"]
    }
  }

  /// What the compiled schema finds wrong in a tree; compiled once, only read from then on.
  func troubles(in root: XMLNode) -> [XMLTrouble] {
    switch self {
    case .manifest: Self.manifestValidator.troubles(in: root)
    case .request: Self.requestValidator.troubles(in: root)
    }
  }

  func byteLimit(_ limits: IntakeLimits) -> Int {
    switch self {
    case .manifest: limits.manifestBytes
    case .request: limits.requestBytes
    }
  }

  /// What the root element of that name holds.
  func shape(of root: String) -> XMLShape {
    switch self {
    case .manifest: .bundle
    case .request: root == "selfService" ? .selfService : .application
    }
  }

  private static let manifestValidator = XMLValidator(document: XMLSchema.manifest.document)
  private static let requestValidator = XMLValidator(document: XMLSchema.request.document)
}
