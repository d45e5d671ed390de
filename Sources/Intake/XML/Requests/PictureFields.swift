import Domain

extension FieldReader {
  /// The pictures that a request names, the wrong ones too: what another request must not name does not depend on it.
  mutating func pictures(in node: XMLNode?) -> [StatedPicture] {
    guard let node else { return [] }
    let images = node.children.filter { $0.name == "image" }
    if images.count > rules.limits.pictures {
      refuse(.tooManyPictures(count: images.count, limit: rules.limits.pictures), node)
    }
    return images.compactMap { picture($0) }
  }

  private mutating func picture(_ image: XMLNode) -> StatedPicture? {
    let document = word("document", of: image, in: DocumentKind.allCases)
    let side = word("side", of: image, in: DocumentSide.allCases)
    guard let path = attribute("path", of: image) else { return nil }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "images", !parts[1].isEmpty else {
      refuse(.picturePathInvalid(item: XMLItem(element: image.name, attribute: "path")), image)
      return nil
    }
    return StatedPicture(path: path, document: document ?? .other, side: side ?? .other, line: image.line)
  }
}
