import Domain
import Foundation
import Secrets

/// Whether a bundle comes from a sender that may send, signed as agreed.
struct SenderCheck {
  let rules: IntakeRules

  /// How far in the future a clock that is not ours may be, in seconds.
  static let grace: TimeInterval = 300

  /// What is wrong with sender, signature and date.
  ///
  /// - Parameter signature: the signature's bytes as they lie in the bundle, nil if there are none.
  func refusals(of manifest: Manifest, bytes: Data, signature: Data?) -> [Refusal] {
    var refusals: [Refusal] = []
    if manifest.created > rules.now + SenderCheck.grace {
      refusals.append(Refusal(.manifest(.createdInFuture), path: MemberPlace.manifestPath, line: 1))
    }
    let sender = rules.senders.first { $0.name.utf8.elementsEqual(manifest.sender.utf8) }
    if let sender {
      let fault = signatureFault(of: bytes, signature: signature, sender: sender)
      refusals += fault.map { [Refusal(.manifest(.signature($0)), path: MemberPlace.signaturePath)] } ?? []
    } else if !rules.acceptsUnknownSenders {
      refusals.append(Refusal(.manifest(.senderUnknown), path: MemberPlace.manifestPath, line: 1))
    }
    return refusals
  }

  private func signatureFault(of manifest: Data, signature: Data?, sender: Sender) -> SignatureFault? {
    guard let signature else { return sender.unsignedAllowed ? nil : .missing }
    // Nothing to hold it against, and none needed.
    if sender.keys.isEmpty, sender.unsignedAllowed { return nil }
    guard let raw = SenderCheck.rawSignature(signature) else { return .malformed(bytes: signature.count) }
    return Signing.isValid(raw, of: manifest, by: sender.keys) ? nil : .wrong
  }

  /// The signature's 64 bytes, from themselves or from their base64 with white space around and in between.
  static func rawSignature(_ bytes: Data) -> Data? {
    if bytes.count == Signing.signatureBytes { return bytes }
    let text = bytes.filter { ![0x09, 0x0a, 0x0d, 0x20].contains($0) }
    guard let raw = Data(base64Encoded: Data(text)), raw.count == Signing.signatureBytes else { return nil }
    return raw
  }
}
