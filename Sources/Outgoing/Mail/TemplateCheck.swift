import Mustache

/// Judges a template before it is ever rendered: a mail with a hole in it cannot be called back.
struct TemplateCheck {
  let template: TemplateName
  let file: String
  let vocabulary: TemplateVocabulary
  private var problems: [TemplateProblem] = []
  private var open: [TemplateTag] = []
  private var present: Set<String> = []

  /// All that is wrong with `text` as `template`; `file` names it in the answer.
  static func problems(of text: String, as template: TemplateName, file: String) -> [TemplateProblem] {
    var check = TemplateCheck(template, file: file)
    let tags = TemplateTag.all(in: text)
    check.lookAtSubject(of: text)
    check.lookForControls(in: text)
    for tag in tags { check.look(at: tag) }
    if let unclosed = check.open.last { check.problems.append(.malformed(file: file, line: unclosed.line)) }
    if check.problems.isEmpty, (try? MustacheTemplate(string: text)) == nil {
      check.problems.append(.malformed(file: file, line: 1))
    }
    return check.problems + check.missing
  }

  private init(_ template: TemplateName, file: String) {
    self.template = template
    self.file = file
    vocabulary = TemplateVocabulary(of: template)
  }

  private mutating func lookAtSubject(of text: String) {
    if !template.isPart && MailText(template: text) == nil { problems.append(.missingSubject(file: file)) }
  }

  /// Control characters mark placeholders in a stored mail, and have no other business in one.
  private mutating func lookForControls(in text: String) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let isControl = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory == .control && scalar != "\t" }
      if line.unicodeScalars.contains(where: isControl) { problems.append(.malformed(file: file, line: index + 1)) }
    }
  }

  private func isInSubject(_ tag: TemplateTag) -> Bool { tag.line == 1 && !template.isPart }

  private mutating func look(at tag: TemplateTag) {
    switch tag.kind {
    case .value: lookAtValue(tag)
    case .section, .inverted:
      if !allowed(tag.name) && vocabulary.lists[tag.name] == nil { addUnknown(tag, known: vocabulary.known) }
      // The subject is one line whatever the values.
      if isInSubject(tag) { problems.append(.unsupportedTag(file: file, line: 1)) }
      open.append(tag)
    case .close:
      if open.popLast()?.name != tag.name { problems.append(.malformed(file: file, line: tag.line)) }
    case .part:
      let parts = TemplateName.allCases.filter(\.isPart).map(\.rawValue)
      if template.isPart || !parts.contains(tag.name) { addUnknown(tag, known: parts) }
    case .comment: break
    case .unsupported: problems.append(.unsupportedTag(file: file, line: tag.line))
    case .unfinished: problems.append(.malformed(file: file, line: tag.line))
    }
  }

  private mutating func lookAtValue(_ tag: TemplateTag) {
    let ofSubject = isInSubject(tag) ? vocabulary.inSubject : nil
    guard let name = meant(by: tag), allowed(name), ofSubject?.contains(name) ?? true else {
      return addUnknown(tag, known: ofSubject?.sorted() ?? vocabulary.known)
    }
    lookAtPlace(of: name, tag)
  }

  /// The name that a tag speaks of; a dot means the value whose section is open.
  private func meant(by tag: TemplateTag) -> String? {
    guard tag.name == "." else { return tag.name }
    return open.last.flatMap { $0.kind == .section && vocabulary.values.contains($0.name) ? $0.name : nil }
  }

  /// A value of the whole mail, or of an item of a list that is open here.
  private func allowed(_ name: String) -> Bool {
    let ofItems = open.filter { $0.kind == .section }.compactMap { vocabulary.lists[$0.name] }
    return vocabulary.values.contains(name) || ofItems.contains { $0.contains(name) }
  }

  private mutating func lookAtPlace(of name: String, _ tag: TemplateTag) {
    // A value that hangs on another one's being there would be missing from some mails.
    if open.allSatisfy({ holds($0, name) }) { present.insert(name) }
    switch TemplateVocabulary.places[name] {
    case .endOfLine where !tag.endsLine:
      problems.append(.misplacedPlaceholder(file: file, line: tag.line, name: name, alone: false))
    case .ownLine where !tag.standsAlone:
      problems.append(.misplacedPlaceholder(file: file, line: tag.line, name: name, alone: true))
    case .endOfLine, .ownLine, nil: break
    }
  }

  /// Whether a section is there wherever this value is: its own, or that of the list whose items have it.
  private func holds(_ section: TemplateTag, _ name: String) -> Bool {
    section.kind == .section && (section.name == name || vocabulary.lists[section.name]?.contains(name) == true)
  }

  private mutating func addUnknown(_ tag: TemplateTag, known: [String]) {
    problems.append(.unknownPlaceholder(file: file, line: tag.line, name: tag.name, known: known))
  }

  private var missing: [TemplateProblem] {
    vocabulary.required.sorted().filter { !present.contains($0) }
      .map { .missingPlaceholder(file: file, name: $0) }
  }
}
