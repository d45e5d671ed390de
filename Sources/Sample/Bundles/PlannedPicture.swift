import Domain

/// A picture that an application brings, before it is drawn.
struct PlannedPicture: Hashable, Sendable {
  /// How a file can be broken.
  enum Damage: Hashable, Sendable {
    /// The upload stopped after three fifths.
    case truncated
    /// The portal saved its error page under the picture's name.
    case webPage
  }

  var document: SampleDocument
  var facts: IdentityFacts
  var form: PictureForm
  var damage: Damage?

  /// The bytes of the file.
  func bytes(drawnBy studio: PictureStudio) throws(DrawingError) -> [UInt8] {
    switch damage {
    case .webPage:
      return Array(
        "<!DOCTYPE html><html><head><title>413</title></head><body>Request Entity Too Large</body></html>".utf8)
    case .truncated:
      let whole = try studio.picture(of: document, facts, as: form)
      return Array(whole.prefix(whole.count * 3 / 5))
    case nil: return try studio.picture(of: document, facts, as: form)
    }
  }

  /// The ending that the file's name bears, which is not always the truth.
  var fileEnding: String {
    switch form.format {
    case .jpeg: "jpg"
    case .png: "png"
    case .gif: "gif"
    }
  }
}
