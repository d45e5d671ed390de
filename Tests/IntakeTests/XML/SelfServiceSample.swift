import Domain
import Foundation

@testable import Intake

/// A self-service request in the making: elements by name, in their order.
struct SelfServiceSample {
  var kind: String
  var elements: [(name: String, content: String)]

  init(_ kind: SelfServiceKind, _ elements: KeyValuePairs<String, String> = [:]) {
    self.kind = kind.rawValue
    self.elements = elements.map { ($0.key, $0.value) }
  }

  /// Enough bytes for a sealed password of eight characters.
  static let sealed = Data(repeating: 7, count: 56).base64EncodedString()

  /// One element a line, the first in line 2.
  var text: String {
    let lines = elements.map { "<\($0.name)>\($0.content)</\($0.name)>\n" }
    return
      "<selfService xmlns=\"urn:shinsa:bundle:1\" id=\"S-1\" kind=\"\(kind)\" submitted=\"2026-11-21T12:14:05Z\">\n"
      + lines.joined() + "</selfService>"
  }

  var parsed: ParsedRequest { RequestSample(text: text).parsed() }

  /// What is asked for, if nothing is wrong.
  var action: SelfServiceAction? { parsed.selfService?.action }

  /// The codes of all that is wrong, each with its line.
  var troubles: [String] { RequestSample(text: text).troubles }

  /// The same without one element.
  func without(_ name: String) -> SelfServiceSample {
    var other = self
    other.elements.removeAll { $0.name == name }
    return other
  }

  /// The same with one element more.
  func with(_ name: String, _ content: String) -> SelfServiceSample {
    var other = self
    other.elements.append((name, content))
    return other
  }

  /// A request of each kind with all that it needs, and no more.
  static func least(_ kind: SelfServiceKind) -> SelfServiceSample {
    switch kind {
    case .startRegistration: SelfServiceSample(kind, ["email": "hanako@example.jp"])
    case .startAddStudentNumber, .startResetPassword: SelfServiceSample(kind, ["account": "hanako@example.jp"])
    case .changeProfile: SelfServiceSample(kind, ["account": "hanako@example.jp", "phone": "06-1234-5678"])
    case .startChangeEmail:
      SelfServiceSample(
        kind, ["account": "hanako@example.jp", "currentPassword": sealed, "newEmail": "h@example.ne.jp"])
    case .confirmChangeEmail, .object: SelfServiceSample(kind, ["link": "token"])
    case .setPassword: SelfServiceSample(kind, ["link": "token", "password": sealed, "secondPassword": sealed])
    }
  }
}
