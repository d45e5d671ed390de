import Domain
import Terminal
import Wording

/// A list or a line to type below the application.
struct QuestionPanel: Hashable, Sendable {
  /// What is asked.
  var head: [String]
  /// What there is to pick, each with its key and mark.
  var rows: [String] = []
  /// The row that is selected.
  var cursor: Int?
  /// The line that is typed.
  var editor: LineEditor?

  /// The rows of the screen that it would fill, with the line above it.
  var wanted: Int { 1 + head.count + rows.count + (editor == nil ? 0 : 1) }

  /// Rows of a list: key, mark, words.
  mutating func list(_ list: PickList, _ words: [String], isMarked: (Int) -> Bool) {
    cursor = list.cursor
    rows = words.enumerated().map { index, word in
      let mark = list.isMultiple ? (isMarked(index) ? "[x] " : "[ ] ") : ""
      return " \(list.label(index).map(String.init) ?? " ")  \(mark)\(word)"
    }
  }
}

extension FullReview {
  /// How many rows the panel takes off what stands above it.
  func panelRows(in layout: ScreenLayout) -> Int {
    guard let panel = questionPanel(width: panelRect(in: layout).size.columns) else { return 0 }
    return min(panel.wanted, max(3, layout.body.size.rows - 6))
  }

  /// What the panel is cut off from.
  func panelRect(in layout: ScreenLayout) -> Rect { picture?.isFull == true ? layout.body : layout.right }

  /// The panel of what is asked now, below what is said; nil where nothing is asked.
  func questionPanel(width: Int) -> QuestionPanel? {
    var panel = bareQuestionPanel(width: width)
    panel?.head.insert(contentsOf: messageLines(width: width), at: 0)
    return panel
  }

  private func bareQuestionPanel(width: Int) -> QuestionPanel? {
    func said(_ sentence: Sentence) -> QuestionPanel {
      QuestionPanel(head: sheet(width).item(sentence.in(language), indent: 0))
    }
    switch mode {
    case .browsing, .help, .awaiting, .confirming: return nil
    case .lanes(let list):
      var panel = said(WorkstationWording.whichLane)
      panel.list(list, QueueLane.allCases.map { "\($0.sentence.in(language))  \(queue.count(in: $0))" }) { _ in false }
      return panel
    case .orders(let list):
      var panel = said(WorkstationWording.whichOrder)
      panel.list(list, QueueOrder.allCases.map { $0.sentence.in(language) }) { _ in false }
      return panel
    case .records(let list, let records, let found):
      var panel = said(found ? WorkstationWording.foundRecords(records.count) : WorkstationWording.whichRecord)
      panel.list(list, found ? records.map(words) : candidateWords) { _ in false }
      return panel
    case .marking(let list, let marks): return markPanel(list, marks, said(MarkWording.whichItems))
    case .writing(let line, let editor):
      var panel = said(line.sentence)
      panel.editor = editor
      return panel
    case .asking(let asking): return questionPanel(asking, said)
    case .guarding(let list, let number):
      var panel = said(EvidenceWording.whatDoesItShow(number))
      panel.list(list, ForbiddenContent.allCases.map { $0.sentence.in(language) }) { _ in false }
      return panel
    case .foundCases(let list, let found):
      var panel = said(WorkstationWording.foundCases(found.count))
      panel.list(list, found.map(words)) { _ in false }
      return panel
    }
  }

  private func questionPanel(_ asking: Asking, _ said: (Sentence) -> QuestionPanel) -> QuestionPanel {
    var panel = said(asking.question.prompt)
    if let field = asking.field {
      let name = choices.fields.first { $0.code.utf8.elementsEqual(field.utf8) }?.sentence
      panel = said(WorkstationWording.whyMend(name ?? Sentence(ja: field, en: field)))
    }
    if let draft = draft(of: asking.outcome), let place = draft.questions.firstIndex(of: asking.question) {
      let step = WorkstationWording.step(asking.outcome, place + 1, of: draft.questions.count).in(language)
      panel.head = [step] + panel.head
    }
    switch asking.means {
    case .line(let editor): panel.editor = editor
    case .list(let list):
      panel.list(list, words(of: asking)) { index in
        let code = choices.choices(of: asking.question)[index].code
        return (asking.picked + asking.items.map(\.field)).contains { $0.utf8.elementsEqual(code.utf8) }
      }
    }
    return panel
  }

  private func markPanel(_ list: PickList, _ marks: [String: ItemStanding], _ head: QuestionPanel) -> QuestionPanel {
    guard let dossier else { return head }
    let view = DossierView(dossier, language: language, zone: setting.zone)
    let mendings = dossier.mended.map { Mending.all(from: $0, to: dossier.file) } ?? []
    let words = dossier.asked.items.map { item in
      let word = standing(of: item.field, marks)?.sentence ?? MarkWording.unmarkedWord
      let isChanged = mendings.first { $0.item.utf8.elementsEqual(item.field.utf8) }?.isChanged ?? true
      let change = isChanged ? MendingWording.changed : MendingWording.unchanged
      return [MendingWording.bracketed(word), change, view.itemName(item.field)].map { $0.in(language) }
        .joined(separator: " ")
    }
    var panel = head
    panel.list(list, words) { _ in false }
    // The mark stands in words.
    panel.rows = words.enumerated().map { " \(list.label($0.offset).map(String.init) ?? " ")  \($0.element)" }
    return panel
  }

  private func words(of asking: Asking) -> [String] {
    if asking.field != nil { return choices.returning.map { $0.sentence.in(language) } }
    if asking.question == .birthDate {
      return [true, false].map { ReviewFormWording.birthDateSeen($0).in(language) }
    }
    return choices.choices(of: asking.question).map { choice in
      let item = asking.items.first { $0.field.utf8.elementsEqual(choice.code.utf8) }
      let reason = choices.returning.first { $0.code.utf8.elementsEqual((item?.reason ?? "").utf8) }
      return choice.sentence.in(language) + (reason.map { "  <- " + $0.sentence.in(language) } ?? "")
    }
  }

  private func words(_ entry: QueueEntry) -> String {
    let received = DateWording.moment(entry.received, in: setting.zone).in(language)
    return "#\(entry.id)  \(entry.name.in(language))  \(entry.state.sentence.in(language))  \(received)"
  }

  private func words(_ record: StudentRecord) -> String {
    let sheet = Sheet(language: language, width: 80)
    let parts = [
      record.name.display, record.birthDate?.description, record.faculty, record.department, record.left?.description,
    ]
    return ([sheet.recordName(record.key)] + parts.compactMap(\.self)).joined(separator: "  ")
  }

  private var candidateWords: [String] {
    let listed = dossier.map { dossier in
      candidates.map(DossierView(dossier, language: language, zone: setting.zone).words)
    }
    return (listed ?? [])
      + [WorkstationWording.searchRecords.in(language)]
  }
}

extension Line {
  /// What is typed.
  var sentence: Sentence {
    switch self {
    case .note: WorkstationWording.writeNote
    case .search: WorkstationWording.writeSearch
    case .recordSearch: WorkstationWording.writeRecordSearch
    case .refusal: WorkstationWording.writeRefusal
    case .correction: WorkstationWording.writeCorrection
    case .caseSearch: WorkstationWording.writeCaseSearch
    }
  }
}

extension Question {
  /// What is asked, in the words of a screen on which rows are picked.
  var prompt: Sentence {
    switch self {
    case .kind: WorkstationFormWording.kind
    case .document: WorkstationFormWording.document
    case .name: WorkstationFormWording.name
    case .birthDate: WorkstationFormWording.birthDate
    case .address: WorkstationFormWording.address
    case .expiry: WorkstationFormWording.expiry
    case .proof: WorkstationFormWording.proof
    case .reason: WorkstationFormWording.reason
    case .reasons: WorkstationFormWording.reasons
    case .items: WorkstationFormWording.items
    case .note: WorkstationFormWording.note
    }
  }
}
