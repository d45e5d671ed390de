import Domain
import Wording

/// What is wrong with a template that the university laid beside ours.
public enum TemplateProblem: Error, Hashable, Sendable {
  /// The file cannot be read, or is not UTF-8.
  case unreadable(file: String)
  /// No template has this name.
  case unknownFile(file: String, known: [String])
  /// A tag is written wrongly, or a section is not closed.
  case malformed(file: String, line: Int)
  /// A kind of tag that cannot be used.
  case unsupportedTag(file: String, line: Int)
  /// Nothing fills this name here.
  case unknownPlaceholder(file: String, line: Int, name: String, known: [String])
  /// The mail is useless without this value.
  case missingPlaceholder(file: String, name: String)
  /// The value has to end its line, or (`alone`) to have it to itself.
  case misplacedPlaceholder(file: String, line: Int, name: String, alone: Bool)
  /// The file does not begin with its subject and an empty line.
  case missingSubject(file: String)

  /// What was expected, what was found, what to do.
  public var sentence: Sentence {
    switch self {
    case .unreadable(let file): TemplateWording.unreadable(file: file)
    case .unknownFile(let file, let known): TemplateWording.unknownFile(file: file, known: known)
    case .malformed(let file, let line): TemplateWording.malformed(file: file, line: line)
    case .unsupportedTag(let file, let line): TemplateWording.unsupportedTag(file: file, line: line)
    case .unknownPlaceholder(let file, let line, let name, let known):
      TemplateWording.unknownPlaceholder(file: file, line: line, name: name, known: known)
    case .missingPlaceholder(let file, let name): TemplateWording.missingPlaceholder(file: file, name: name)
    case .misplacedPlaceholder(let file, let line, let name, let alone):
      TemplateWording.misplacedPlaceholder(file: file, line: line, name: name, alone: alone)
    case .missingSubject(let file): TemplateWording.missingSubject(file: file)
    }
  }
}

/// Templates that cannot be used, with all that is wrong.
public struct UnusableTemplates: Error, Hashable, Sendable {
  /// One or more.
  public var problems: [TemplateProblem]
}
