import Domain
import JapaneseText

/// Checks names, presence and characters of everything in a tree, and goes on after each fault.
enum XMLStructure {
  /// All that is wrong in `node` and below.
  static func troubles(in node: XMLNode, shape: XMLShape) -> [XMLTrouble] {
    var troubles = attributeTroubles(in: node, shape: shape)
    if shape.holdsValue {
      troubles += forbidden(in: node.text, at: XMLItem(element: node.name), line: node.line)
    } else if !node.text.isEmpty {
      troubles.append(XMLTrouble(.strayText(element: node.name), line: node.line))
    }
    var seen: Set<String> = []
    for child in node.children {
      let name = shortened(child.name)
      guard let inner = shape.children[child.name] else {
        troubles.append(XMLTrouble(.elementUnknown(element: name, parent: node.name), line: child.line))
        continue
      }
      if !seen.insert(child.name).inserted, !shape.repeatable.contains(child.name) {
        troubles.append(XMLTrouble(.elementRepeated(element: name, parent: node.name), line: child.line))
      }
      troubles += Self.troubles(in: child, shape: inner)
    }
    return troubles
  }

  private static func attributeTroubles(in node: XMLNode, shape: XMLShape) -> [XMLTrouble] {
    let missing = shape.required.filter { node.attribute($0) == nil }
      .map { XMLTrouble(.attributeMissing(attribute: $0, element: node.name), line: node.line) }
    return missing
      + node.attributes.flatMap { name, value in
        shape.required.contains(name) || shape.optional.contains(name)
          ? forbidden(in: value, at: XMLItem(element: node.name, attribute: name), line: node.line)
          : [XMLTrouble(.attributeUnknown(attribute: shortened(name), element: node.name), line: node.line)]
      }
  }

  private static func forbidden(in value: String, at item: XMLItem, line: Int) -> [XMLTrouble] {
    guard let scalar = TextRules.firstForbidden(value) else { return [] }
    return [XMLTrouble(.characterForbidden(item: item, codePoint: scalar.value), line: line)]
  }
}
