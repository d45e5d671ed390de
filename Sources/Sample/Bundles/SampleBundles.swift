import Foundation

extension SampleWorld {
  /// The name under which the sample's portal sends its bundles.
  public static var sender: String { BundleWriter.sender }

  /// Draws and writes all bundles; their files count as settled at `now`.
  ///
  /// - Parameters:
  ///   - importFolder: an existing folder.
  ///   - applicationsPerBundle: how many applications a bundle holds at most.
  ///   - signingKey: the portal's Ed25519 private key, 32 bytes (RFC 8032); nil leaves bundles unsigned.
  /// - Returns: the files, oldest bundle first.
  /// - Throws: `DrawingError` where nothing can be drawn, and what writing files throws.
  public func writeBundles(
    to importFolder: URL, applicationsPerBundle: Int = 100, signedBy signingKey: Data? = nil
  ) throws -> [URL] {
    let writer = bundleWriter(importFolder, applicationsPerBundle, signingKey)
    return try writer.writeAll()
  }

  /// What is true of every application, in their order.
  public func expectations(applicationsPerBundle: Int = 100) -> [SampleExpectation] {
    let writer = bundleWriter(URL(filePath: "."), applicationsPerBundle, nil)
    return plans.map { plan in
      let draft = writer.maker.draft(plan)
      return SampleExpectation(
        id: draft.application.id, bundle: writer.name(ofBundle: plan.index / writer.perBundle),
        group: plan.sampleCase.group, sampleCase: plan.sampleCase, studentNumber: draft.trueNumber)
    }
  }

  /// Writes `expectations` as a JSON document; it belongs beside the import folder, not into it.
  public func writeExpectations(to url: URL, applicationsPerBundle: Int = 100) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let document = ["applications": expectations(applicationsPerBundle: applicationsPerBundle)]
    try encoder.encode(document).write(to: url, options: .atomic)
  }

  private func bundleWriter(_ folder: URL, _ perBundle: Int, _ key: Data?) -> BundleWriter {
    let maker = DraftMaker(population: population, plans: plans, now: now, mix: pictures)
    return BundleWriter(maker: maker, folder: folder, perBundle: max(1, perBundle), signingKey: key)
  }
}
