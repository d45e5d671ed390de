import Domain
import Foundation
import Terminal
import Wording

extension FullReview {
  /// The screen as it is to be drawn.
  public func view(_ size: Size, at moment: Date) -> Screen {
    var review = self
    review.now = moment
    if size != self.size {
      review.size = size
      review.layOut()
    }
    return review.draw()
  }

  private func draw() -> Screen {
    let layout = ScreenLayout(size, showsPicture: picture != nil)
    var screen = Screen(grid: CellGrid(size, ambiguousIsWide: ambiguousIsWide))
    guard layout.isLargeEnough else {
      draw(tooSmall, in: Rect(size), from: 0, on: &screen.grid)
      return screen
    }
    if case .help(let scroll) = mode {
      draw(helpLines(width: size.columns), in: layout.body, from: scroll, on: &screen.grid)
    } else {
      drawPanes(layout, on: &screen)
    }
    drawStatus(on: &screen.grid)
    drawFoot(layout, on: &screen.grid)
    return screen
  }

  private var tooSmall: [String] {
    sheet(max(4, size.columns)).item(
      WorkstationWording.tooSmall(size.columns, size.rows).in(language), indent: 0)
  }

  private func drawPanes(_ layout: ScreenLayout, on screen: inout Screen) {
    let isFull = picture?.isFull == true
    if layout.isWide, !isFull {
      let bar = layout.left.size.columns
      for row in layout.body.origin.row..<(layout.body.origin.row + layout.body.size.rows) {
        screen.grid.write("|", at: Point(column: bar, row: row), style: Style(dim: true))
      }
    }
    let panelRect = panelRect(in: layout)
    let (upper, lower) = panelRect.splitRows(panelRect.size.rows - panelRows(in: layout))
    if isFull || (layout.isWide && picture != nil) || (!layout.isWide && focus == .picture) {
      drawPictures(on: &screen.grid)
    } else if layout.isWide || focus == .queue {
      drawQueue(in: layout.isWide ? layout.left : upper, on: &screen.grid)
    }
    if layout.isWide && !isFull || !layout.isWide && focus == .application {
      drawApplication(in: upper, on: &screen.grid)
    }
    if case .confirming(let step) = mode { drawFinal(step, in: panelRect, on: &screen) }
    if let panel = questionPanel(width: panelRect.size.columns) { draw(panel, in: lower, on: &screen) }
  }

  private func drawApplication(in rect: Rect, on grid: inout CellGrid) {
    if let entry = queue.entry, focus == .queue, entry.id != dossier?.file.id {
      draw(cardLines(entry, width: rect.size.columns), in: rect, from: 0, on: &grid)
    } else if dossier != nil {
      draw(pane.lines, in: rect, from: pane.top, on: &grid)
    } else {
      let words = queue.hasLoaded ? WorkstationWording.laneIsEmpty : WorkstationWording.loading
      draw([words.in(language)], in: rect, from: 0, on: &grid)
    }
  }

  /// Lines of text; marks and titles stand out, but say nothing that their text does not say.
  func draw(_ lines: [String], in rect: Rect, from top: Int, on grid: inout CellGrid) {
    for row in 0..<rect.size.rows where lines.indices.contains(top + row) {
      let line = lines[top + row]
      var style = Style.plain
      if line.hasPrefix("!=") { style = Style(bold: true, foreground: .red) }
      if line.hasPrefix("~~") { style = Style(bold: true, foreground: .yellow) }
      let isTitle = !line.isEmpty && !line.hasPrefix(" ") && (top + row == 0 || lines[top + row - 1].isEmpty)
      if isTitle { style.bold = true }
      grid.write(
        line, at: Point(column: rect.origin.column, row: rect.origin.row + row), style: style,
        columns: rect.size.columns)
    }
  }

  private func drawFinal(_ step: FinalStep, in rect: Rect, on screen: inout Screen) {
    screen.grid.fill(rect, with: .blank)
    let (upper, lower) = rect.splitRows(rect.size.rows - 1)
    let lines = finalLines(step, width: rect.size.columns)
    draw(lines, in: upper, from: step.scroll, on: &screen.grid)
    let words = step.isArmed ? WorkstationWording.nowEnter(step.word) : WorkstationWording.pressY(step.word)
    var text = words.in(language)
    if step.scroll + upper.size.rows < lines.count { text += " " + WorkstationWording.moreBelow.in(language) }
    screen.grid.write(
      text, at: lower.origin, style: Style(bold: true, reverse: true), columns: lower.size.columns)
  }

  private func draw(_ panel: QuestionPanel, in rect: Rect, on screen: inout Screen) {
    screen.grid.fill(rect, with: .blank)
    let line = String(repeating: "-", count: rect.size.columns)
    screen.grid.write(line, at: rect.origin, style: Style(dim: true), columns: rect.size.columns)
    var rest = rect.splitRows(1).lower
    let head = Array(panel.head.prefix(max(1, rest.size.rows - 1)))
    draw(head, in: rest, from: 0, on: &screen.grid)
    rest = rest.splitRows(head.count).lower
    if let editor = panel.editor { draw(editor, in: rest, on: &screen) }
    let top = max(0, min((panel.cursor ?? 0) - rest.size.rows / 2, panel.rows.count - rest.size.rows))
    draw(panel.rows, in: rest, from: top, on: &screen.grid)
    if let cursor = panel.cursor, (0..<rest.size.rows).contains(cursor - top) {
      let row = rest.splitRows(cursor - top).lower.splitRows(1).upper
      screen.grid.restyle(row) { $0.reverse = true }
    }
  }

  private func draw(_ editor: LineEditor, in rect: Rect, on screen: inout Screen) {
    guard rect.size.rows > 0 else { return }
    let window = editor.window(columns: rect.size.columns - 2, ambiguousIsWide: ambiguousIsWide)
    screen.grid.write("> ", at: rect.origin, style: Style(bold: true), columns: 2)
    let start = Point(column: rect.origin.column + 2, row: rect.origin.row)
    screen.grid.write(window.text, at: start, columns: rect.size.columns - 2)
    screen.cursor = Point(column: start.column + window.cursor, row: start.row)
  }
}

extension FinalStep {
  /// What the final key does, in a word.
  var word: Sentence {
    switch deed {
    case .decide(let decision, _): decision.outcome.sentence
    case .confirmProposal: WorkstationKeyWording.confirmLabel
    case .withdraw: WorkstationKeyWording.withdrawLabel
    case .undo: WorkstationKeyWording.undoLabel
    case .forget: WorkstationKeyWording.evidenceLabel
    case .correct: WorkstationKeyWording.correctLabel
    case .mailAgain: WorkstationKeyWording.mailAgainLabel
    case .bounceHandled: WorkstationKeyWording.bounceHandledLabel
    case .quit: WorkstationKeyWording.quitLabel
    }
  }
}
