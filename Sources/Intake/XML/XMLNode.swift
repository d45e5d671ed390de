/// An element of the bundle's namespace; everything foreign is gone.
public struct XMLNode: Sendable {
  /// The local name.
  public var name: String
  /// Attributes without prefix, their values trimmed; a `path` keeps its inner spaces, because paths are compared as bytes.
  public var attributes: [(name: String, value: String)]
  /// Child elements in their order.
  public var children: [XMLNode]
  /// The text of the element itself, trimmed, and with single spaces inside.
  public var text: String
  /// The line where the element begins, from 1.
  public var line: Int

  /// Makes an element.
  public init(
    name: String, attributes: [(name: String, value: String)] = [], children: [XMLNode] = [], text: String = "",
    line: Int
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.text = text
    self.line = line
  }

  /// The value of an attribute, or nil where there is none.
  public func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The first child of that name.
  public func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }
}
