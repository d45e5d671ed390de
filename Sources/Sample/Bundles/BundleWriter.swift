import Domain
import Foundation
import Intake
import Secrets

/// Writes bundles as a portal drops them.
struct BundleWriter {
  let maker: DraftMaker
  let folder: URL
  let perBundle: Int
  let signingKey: Data?

  /// The name under which the sample's portal sends.
  static let sender = "portal.example.ac.jp"

  private struct Member {
    var path: String
    var bytes: Data
  }

  /// How many bundles all applications fill.
  var count: Int { (maker.plans.count + perBundle - 1) / perBundle }

  /// The name of a bundle's file.
  func name(ofBundle number: Int) -> String { id(ofBundle: number) + ".zip" }

  private func id(ofBundle number: Int) -> String {
    "P-\(JapanTime(maker.now).compactDay)-\(padded(number + 1, to: 4))"
  }

  /// Draws and writes one bundle, counted from 0.
  func write(_ number: Int, drawnBy studio: PictureStudio) throws -> URL {
    let plans = maker.plans[(number * perBundle)..<min(maker.plans.count, (number + 1) * perBundle)]
    var members: [Member] = []
    for (place, plan) in plans.enumerated() {
      let draft = maker.draft(plan)
      let pictures = try images(of: draft, place: place + 1, studio)
      let images = zip(pictures, draft.pictures).map { (path: $0.path, document: $1.document) }
      let xml = RequestXML.text(draft.application, images: images)
      members.append(Member(path: "requests/\(padded(place + 1, to: 4)).xml", bytes: Data(xml.utf8)))
      members += pictures
    }
    // The portal closes a bundle a minute after the last application in it.
    let created = maker.submitted(plans.endIndex - 1).addingTimeInterval(60)
    return try pack(members, number, created: created)
  }

  private func images(
    of draft: ApplicationDraft, place: Int, _ studio: PictureStudio
  ) throws(DrawingError) -> [Member] {
    var members: [Member] = []
    for (index, picture) in draft.pictures.enumerated() {
      let name = "\(padded(place, to: 4))-\(index + 1)-\(picture.document.side.rawValue).\(picture.fileEnding)"
      members.append(Member(path: "images/\(name)", bytes: Data(try picture.bytes(drawnBy: studio))))
    }
    return members
  }

  private func pack(_ members: [Member], _ number: Int, created: Date) throws -> URL {
    let manifest = Data(manifest(members, id: id(ofBundle: number), created: created).utf8)
    let file = folder.appending(path: name(ofBundle: number))
    let archive = try ZipWriter(path: file.path)
    try archive.add("manifest.xml", bytes: manifest, compress: true, modified: created)
    if let signingKey {
      let signature = try Signing.signature(over: manifest, by: signingKey)
      try archive.add("manifest.sig", bytes: signature, compress: false, modified: created)
    }
    for member in members {
      let compress = member.path.hasSuffix(".xml")
      try archive.add(member.path, bytes: member.bytes, compress: compress, modified: created)
    }
    try archive.finish()
    // A file that changed just now counts as an unfinished upload.
    let settled = maker.now.addingTimeInterval(-60)
    try FileManager.default.setAttributes([.modificationDate: settled], ofItemAtPath: file.path)
    return file
  }

  private func manifest(_ members: [Member], id: String, created: Date) -> String {
    var xml = XMLText()
    let attributes = [
      ("xmlns", RequestXML.namespace), ("id", id), ("sender", Self.sender), ("created", JapanTime(created).text),
    ]
    xml.element("bundle", attributes) { xml in
      for member in members {
        xml.empty(
          "member",
          [("path", member.path), ("size", String(member.bytes.count)), ("sha256", Digest.sha256Hex(member.bytes))])
      }
    }
    return xml.text
  }
}
