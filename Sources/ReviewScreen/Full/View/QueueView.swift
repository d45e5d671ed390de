import Domain
import Foundation
import Terminal
import Wording

extension FullReview {
  /// The queue, a row an application; the selected one is reversed and marked, the open one bears a star.
  func drawQueue(in rect: Rect, on grid: inout CellGrid) {
    let (head, list) = rect.splitRows(1)
    let title = WorkstationWording.queueTitle(queue.lane.sentence, queue.rows.count, queue.order.sentence).in(language)
    grid.write(title, at: head.origin, style: Style(bold: true), columns: head.size.columns)
    guard list.size.rows > 0 else { return }
    if queue.rows.isEmpty {
      let words = queue.hasLoaded ? WorkstationWording.laneIsEmpty : WorkstationWording.loading
      draw([words.in(language)], in: list, from: 0, on: &grid)
      return
    }
    let selected = queue.index ?? 0
    let top = max(0, min(selected - list.size.rows / 2, queue.rows.count - list.size.rows))
    for row in 0..<list.size.rows where queue.rows.indices.contains(top + row) {
      let point = Point(column: list.origin.column, row: list.origin.row + row)
      draw(queue.rows[top + row], isSelected: top + row == selected, at: point, columns: list.size.columns, on: &grid)
    }
  }

  private func draw(
    _ entry: QueueEntry, isSelected: Bool, at point: Point, columns: Int, on grid: inout CellGrid
  ) {
    var style = Style.plain
    if isSelected { style = Style(bold: focus != .queue, reverse: focus == .queue) }
    if isSelected { grid.fill(Rect(origin: point, size: Size(columns: columns, rows: 1)), with: .blank(style)) }
    var column = 0
    for (text, width) in cells(of: entry, isSelected: isSelected, columns: columns) {
      let left = min(width, columns - column)
      guard left > 0 else { break }
      grid.write(text, at: Point(column: point.column + column, row: point.row), style: style, columns: left)
      column += width + 1
    }
  }

  /// Marks, number, age, verdict, name, holder, flags, each with its columns.
  private func cells(of entry: QueueEntry, isSelected: Bool, columns: Int) -> [(String, Int)] {
    let mark = (isSelected ? ">" : " ") + (entry.id == dossier?.file.id ? "*" : " ")
    let isRoomy = columns >= 70
    let name = isRoomy ? 18 : 12
    let used = 2 + 1 + 6 + 1 + 4 + 1 + 9 + 1 + name + 1
    let holder = entry.holder.map { "@\($0)" } ?? ""
    let letters = String(entry.flags.map(\.letter))
    let words = entry.flags.map { $0.sentence.in(language) }.joined(separator: " ")
    // Where there is room for few columns the flags come first: they warn, and who holds it is said again when it is opened.
    let rest = (isRoomy ? [holder, words] : [letters, holder]).filter { !$0.isEmpty }.joined(separator: " ")
    return [
      (mark, 2), ("#\(entry.id)", 6), (QueueWording.age(entry.age).in(language), 4),
      (entry.overall.sentence.in(language), 9), (entry.name.in(language), name), (rest, max(0, columns - used)),
    ]
  }

  // MARK: - Status, message, keys

  /// Today's figures, and what can still be undone.
  func drawStatus(on grid: inout CellGrid) {
    let style = Style(reverse: true)
    grid.fill(Rect(origin: Point(column: 0, row: 0), size: Size(columns: size.columns, rows: 1)), with: .blank(style))
    let figures = WorkstationWording.figures(
      decided: queue.facts.decidedToday, median: pace.median, waiting: queue.waiting, due: queue.dueToday,
      overdue: queue.overdue)
    grid.write(" " + figures.in(language), at: Point(column: 0, row: 0), style: style)
    guard let undo = undoText else { return }
    let cells = Cell.all(" \(undo) ", style: Style(bold: true, reverse: true), ambiguousIsWide: ambiguousIsWide)
    grid.write(cells, at: Point(column: max(0, size.columns - cells.count), row: 0))
  }

  private var undoText: String? {
    guard let last = lastHeld else { return nil }
    let left = last.due.map { max(0, Int($0.timeIntervalSince(now).rounded(.down))) }
    return WorkstationWording.canUndo(last.id, left: left).in(language)
  }

  /// What is said covers no more rows.
  private static let mostSaid = 4

  /// What is said, broken to the width.
  func messageLines(width: Int) -> [String] {
    let said = message.map { $0.in(language) }.joined(separator: language == .japanese ? "" : " ")
    return said.isEmpty ? [] : sheet(width).item(said, indent: 0)
  }

  /// What is said, and the keys that can be used.
  func drawFoot(_ layout: ScreenLayout, on grid: inout CellGrid) {
    // Where something is asked, the panel says it.
    let said = questionPanel(width: size.columns) == nil ? messageLines(width: size.columns).prefix(Self.mostSaid) : []
    for (index, line) in said.enumerated() {
      let row = layout.messageRow - (said.count - 1) + index
      grid.fill(
        Rect(origin: Point(column: 0, row: row), size: Size(columns: size.columns, rows: 1)), with: .blank)
      grid.write(line, at: Point(column: 0, row: row), style: Style(bold: true))
    }
    if said.isEmpty { drawPlace(layout, on: &grid) }
    var column = 0
    for (text, style) in keyHints {
      let cells = Cell.all(text, style: style, ambiguousIsWide: ambiguousIsWide)
      grid.write(cells, at: Point(column: column, row: layout.keyRow))
      column += cells.count
    }
  }

  /// Which lines are seen, at the right edge: a page may end where the text does not.
  private func drawPlace(_ layout: ScreenLayout, on grid: inout CellGrid) {
    guard mode == .browsing, focus == .application, dossier != nil else { return }
    let last = min(pane.lines.count, pane.top + applicationRows)
    let place = "\(pane.top + 1)-\(last)/\(pane.lines.count)"
    grid.write(place, at: Point(column: size.columns - place.count, row: layout.messageRow), style: Style(dim: true))
  }

  private var keyHints: [(String, Style)] {
    func plain(_ sentence: Sentence) -> [(String, Style)] { [(sentence.in(language), Style.plain)] }
    switch mode {
    case .browsing:
      guard focus == .picture else { return bindingHints }
      let hasEarlier = obstacle(to: .earlier) == nil
      return plain(hasEarlier ? WorkstationKeyWording.twoPictureKeys : WorkstationKeyWording.pictureKeys)
    case .marking: return plain(WorkstationKeyWording.markKeys)
    case .help: return plain(WorkstationKeyWording.helpKeys)
    case .awaiting: return plain(WorkstationWording.working)
    case .confirming: return plain(WorkstationKeyWording.finalKeys)
    case .lanes, .orders, .records, .guarding, .foundCases: return plain(WorkstationKeyWording.listKeys)
    case .writing: return plain(WorkstationKeyWording.lineKeys)
    case .asking(let asking):
      guard case .list(let list) = asking.means else { return plain(WorkstationKeyWording.lineKeys) }
      return plain(list.isMultiple ? WorkstationKeyWording.severalKeys : WorkstationKeyWording.listKeys)
    }
  }

  /// As many as fit; help and quit always do.
  private var bindingHints: [(String, Style)] {
    let usable = ScreenBinding.all.filter { binding in
      let isIdle = binding.command == .open && focus == .application && isHeld
      // Every application has mails that could be sent again; where one came back somebody wants to.
      let isWanted = binding.isShown || binding.command == .mailAgain && dossier?.file.isBounced == true
      return isWanted && !isIdle && obstacle(to: binding.command) == nil
    }
    let last = usable.filter { $0.command == .help || $0.command == .quit }
    let others = usable.filter { $0.command != .help && $0.command != .quit }
    func width(_ bindings: [ScreenBinding]) -> Int {
      bindings.map { Cell.all(hint($0), ambiguousIsWide: ambiguousIsWide).count }.reduce(0, +)
    }
    var shown = others
    while !shown.isEmpty, width(shown + last) > size.columns { shown.removeLast() }
    return (shown + last).flatMap { binding in
      [(binding.keyName, Style(bold: true)), (":\(binding.label.in(language))  ", Style.plain)]
    }
  }

  private func hint(_ binding: ScreenBinding) -> String { "\(binding.keyName):\(binding.label.in(language))  " }
}
