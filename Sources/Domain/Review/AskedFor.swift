extension Case {
  /// Whether the standing request to submit again asks for pictures: for one by its number, or for the pictures at all.
  public var asksForPictures: Bool {
    guard case .sendBack(let sendingBack) = decision?.decision else { return false }
    return sendingBack.items.contains { item in
      Self.pictureNumber(inField: item.field) != nil || item.field == FormField.identity.rawValue
    }
  }
}
