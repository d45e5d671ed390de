import JapaneseText

extension Case {
  /// Throws what stands in the way of a rejection.
  func admit(_ rejection: Rejection, of list: [ConfiguredReason]) throws(DecisionObstacle) {
    guard !rejection.reasons.isEmpty else { throw .noReasons }
    for (index, code) in rejection.reasons.enumerated() {
      try admitReason(code, of: list)
      if rejection.reasons[..<index].contains(code) { throw .reasonTwice(code: code) }
    }
    if let note = rejection.note { try admitText(note) }
  }

  /// Throws what stands in the way of a request to submit again.
  func admit(_ sendingBack: SendingBack, of list: [ConfiguredReason]) throws(DecisionObstacle) {
    guard !sendingBack.items.isEmpty else { throw .noItems }
    for (index, item) in sendingBack.items.enumerated() {
      try admitField(item.field)
      try admitReason(item.reason, of: list)
      if sendingBack.items[..<index].contains(where: { $0.field == item.field }) {
        throw .itemTwice(field: item.field)
      }
    }
    if let note = sendingBack.note { try admitText(note) }
  }

  private func admitReason(_ code: String, of list: [ConfiguredReason]) throws(DecisionObstacle) {
    guard list.contains(where: { $0.code == code }) else {
      throw .unknownReason(code: code, known: list.map(\.code))
    }
  }

  private func admitField(_ name: String) throws(DecisionObstacle) {
    if let number = Self.pictureNumber(inField: name) {
      guard number > 0, number <= pictures.count else {
        throw .unknownPicture(number: number, count: pictures.count)
      }
    } else if FormField(rawValue: name) == nil {
      throw .unknownField(name: name)
    }
  }

  /// The picture that `image-N` names, or nil where the field is none; a number is written in one way only, so that the
  /// same picture cannot be named twice.
  public static func pictureNumber(inField name: String) -> Int? {
    guard name.hasPrefix("image-"), let number = Int(name.dropFirst("image-".count)), number >= 0,
      name.utf8.elementsEqual("image-\(number)".utf8)
    else { return nil }
    return number
  }

  /// Free text of staff about this case.
  public func admitText(_ text: String) throws(DecisionObstacle) { try StaffText.admit(text) }
}
