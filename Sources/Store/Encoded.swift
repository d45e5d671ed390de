/// A value beside the text that its column holds, so that the text can be made before the one writer's turn.
public struct Encoded<Value: Codable & Sendable>: Sendable {
  /// The value.
  public let value: Value
  let text: String

  /// Encodes a value; throws what its encoding throws.
  public init(_ value: Value) throws {
    self.value = value
    text = try JSONColumn.text(value)
  }
}
