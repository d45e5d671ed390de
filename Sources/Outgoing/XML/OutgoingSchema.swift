import Foundation

/// The schemas of the files that others read from us.
public enum OutgoingSchema: Sendable, CaseIterable {
  /// `export/receipts/NAME.xml`.
  case receipt
  /// `export/accounts/accounts-SEQUENCE.xml`, of both scopes.
  case accounts
  /// `export/audit/decisions-TIME.xml`.
  case decisions

  /// The schema itself, as portal programmers get it.
  public var document: Data {
    switch self {
    case .receipt: Data(PackageResources.receipt_xsd)
    case .accounts: Data(PackageResources.accounts_xsd)
    case .decisions: Data(PackageResources.decisions_xsd)
    }
  }
}
