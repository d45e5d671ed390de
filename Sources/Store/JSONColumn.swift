import Foundation

/// Values that a column holds as JSON: written with sorted keys, so that equal values are equal text.
enum JSONColumn {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// Throws `StoreError.unreadable`, never the decoder's own error, which quotes what it read.
  static func value<Value: Decodable>(_ type: Value.Type, from text: String, table: String) throws -> Value {
    guard let value = try? JSONDecoder().decode(type, from: Data(text.utf8)) else {
      throw StoreError.unreadable(table: table)
    }
    return value
  }
}
