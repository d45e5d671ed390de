/// A JSON document as it came, so that tests can look at keys as well as at values.
enum JSON: Decodable, Equatable {
  case object([String: JSON])
  case array([JSON])
  case text(String)
  case number(Double)
  case truth(Bool)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let object = try? container.decode([String: JSON].self) {
      self = .object(object)
    } else if let array = try? container.decode([JSON].self) {
      self = .array(array)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else {
      self = .number(try container.decode(Double.self))
    }
  }

  /// The value of a key; null where there is none.
  subscript(key: String) -> JSON {
    guard case .object(let object) = self else { return .null }
    return object[key] ?? .null
  }

  /// The element at a place; null where there is none.
  subscript(place: Int) -> JSON { items.indices.contains(place) ? items[place] : .null }

  var items: [JSON] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  var keys: Set<String> {
    guard case .object(let object) = self else { return [] }
    return Set(object.keys)
  }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// A number with what stands behind its point.
  var decimal: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  var number: Int? {
    guard case .number(let number) = self else { return nil }
    return Int(number)
  }
}
