import Domain
import Foundation

/// Writes receipts as XML in the namespace `urn:shinsa:receipt:1`.
public struct ReceiptWriter: Sendable {
  private let sentence: @Sendable (Refusal) -> Sentence

  /// Words reasons with `sentence`.
  public init(sentence: @escaping @Sendable (Refusal) -> Sentence) {
    self.sentence = sentence
  }

  /// The bytes of the receipt; equal receipts give equal bytes.
  public func bytes(_ receipt: Receipt) -> Data {
    OutgoingElement(
      "receipt",
      [
        "xmlns": "urn:shinsa:receipt:1", "file": receipt.file, "bundle": receipt.bundle, "sender": receipt.sender,
        "outcome": receipt.outcome.rawValue, "at": Instant.text(receipt.at),
      ],
      children: receipt.reasons.map(reason) + receipt.requests.map(request)
    ).document
  }

  /// The receipt's name: that of the bundle with `.xml`, and a number from 2 where that is taken.
  ///
  /// A bundle's name of more than 240 bytes is shortened, so that the number has room.
  public static func name(for bundleFile: String, isTaken: (String) throws -> Bool) rethrows -> String {
    let bare = bundleFile.hasSuffix(".zip") ? String(bundleFile.dropLast(4)) : bundleFile
    let stem = FileName.shortened(bare, to: 240)
    var name = "\(stem).xml"
    var number = 2
    while try isTaken(name) {
      name = "\(stem).\(number).xml"
      number += 1
    }
    return name
  }

  private func request(_ request: Receipt.Request) -> OutgoingElement {
    OutgoingElement(
      "request", ["id": request.id, "path": request.path, "outcome": request.outcome.rawValue],
      children: request.reasons.map(reason))
  }

  private func reason(_ refusal: Refusal) -> OutgoingElement {
    let words = sentence(refusal)
    return OutgoingElement(
      "reason", ["code": refusal.code, "path": refusal.path, "line": refusal.line.map(String.init)],
      children: [OutgoingElement("ja", text: words.ja), OutgoingElement("en", text: words.en)])
  }
}
