import Domain

/// Ends the reading of a container whose structure gives no footing to go on.
struct LayoutRefusal: Error {
  let refusal: Refusal

  init(_ fault: ContainerFault, path: String? = nil) {
    refusal = Refusal(.container(fault), path: path)
  }

  private init(_ refusal: Refusal) {
    self.refusal = refusal
  }

  /// The same, with the member's name.
  func about(_ entry: ZipEntry) -> LayoutRefusal {
    LayoutRefusal(Refusal(refusal.cause, path: entry.shownName))
  }
}
