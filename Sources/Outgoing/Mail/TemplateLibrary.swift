import Foundation
import Mustache

/// The templates of all mails: ours, and in their place those that the university laid beside them.
public struct TemplateLibrary: Sendable {
  private let library: MustacheLibrary
  private let forms = MailForms()

  /// Takes the templates of `folder` where there are some of the right name, ours for the rest.
  ///
  /// Throws `UnusableTemplates` if any of the university's cannot be used: falling back to ours in silence would send
  /// other words than the university believes.
  public init(folder: URL?) throws(UnusableTemplates) {
    let (texts, problems) = Self.read(folder)
    guard problems.isEmpty else { throw UnusableTemplates(problems: problems) }
    var library = MustacheLibrary()
    for (name, text) in texts {
      // A part starts anew with HTML's escaping, so that every text has to say that it is none.
      guard (try? library.register(Self.plainText + text, named: name.rawValue)) != nil else {
        throw UnusableTemplates(problems: [.malformed(file: name.fileName, line: 1)])
      }
    }
    self.library = library
  }

  /// All that is wrong with the templates in `folder`.
  public static func problems(in folder: URL) -> [TemplateProblem] { read(folder).problems }

  /// Lays our own texts into `folder`, for the university to edit, and answers their names; what is there stays.
  public static func writeOriginals(to folder: URL) throws(ExportFault) -> [String] {
    var written: [String] = []
    for name in TemplateName.allCases {
      let file = folder.appending(path: name.fileName)
      if FileManager.default.fileExists(atPath: file.path) { continue }
      try ExportFile.place(Data(name.embedded.utf8), at: file)
      written.append(name.fileName)
    }
    return written
  }

  func render(_ name: TemplateName, _ values: [String: Any]) -> MailText {
    func rendered(_ values: [String: Any]) -> String { library.render(values, withTemplate: name.rawValue) ?? "" }
    return forms.mail(name, values, render: rendered) ?? MailText(rendered: rendered(values))
  }

  private static let plainText = "{{% CONTENT_TYPE:TEXT}}\n"

  private static func read(_ folder: URL?) -> (texts: [TemplateName: String], problems: [TemplateProblem]) {
    var texts = Dictionary(uniqueKeysWithValues: TemplateName.allCases.map { ($0, $0.embedded) })
    var problems: [TemplateProblem] = []
    for file in files(in: folder) {
      let fileName = file.lastPathComponent
      guard let name = TemplateName(rawValue: String(fileName.dropLast(".mustache".count))) else {
        problems.append(.unknownFile(file: fileName, known: TemplateName.allCases.map(\.fileName)))
        continue
      }
      guard let bytes = try? Data(contentsOf: file), let text = String(validating: bytes, as: UTF8.self) else {
        problems.append(.unreadable(file: fileName))
        continue
      }
      let plain = MailText.withLineFeeds(text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text)
      problems += TemplateCheck.problems(of: plain, as: name, file: fileName)
      texts[name] = plain
    }
    return (texts, problems)
  }

  /// The templates in a folder, by name; a folder that is not there has none.
  private static func files(in folder: URL?) -> [URL] {
    guard let folder else { return [] }
    let found = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (found ?? []).filter { $0.lastPathComponent.hasSuffix(".mustache") }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
