import Domain
import Testing

@testable import ReviewScreen

/// All that a key of the screen can begin can be begun line by line too.
struct PlainParityTests {
  /// What is typed at the loop in a command's place, at which application of the example, and the effect that shows it was done.
  struct Way: Sendable {
    var at: CaseID = 12
    var lines: [String]
    var reaches: @Sendable (ReviewEffect) -> Bool
    /// What is only a matter of where a screen's cursor and pages stand.
    static let onlyOfScreens: Way? = nil
  }

  /// The switch has no default: a new command does not compile before its line is known.
  static func way(_ command: ScreenCommand) -> Way? {
    switch command {
    case .down, .up, .pageDown, .pageUp, .top, .bottom, .otherPane: Way.onlyOfScreens
    case .open: Way(lines: ["#13"]) { $0 == .open(13) }
    case .next: Way(lines: ["n"]) { $0 == .open(13) }
    case .previous: Way(lines: ["n", "b"]) { $0 == .release(13) }
    case .approve: Way(lines: ["p", "p", "a", "1", "1", "y", "1", "", "", "yes"]) { $0.outcome == .approve }
    case .reject: Way(lines: ["r", "1", "", "yes"]) { $0.outcome == .reject }
    case .sendBack: Way(lines: ["t", "1:1", "", "yes"]) { $0.outcome == .sendBack }
    case .picture: Way(lines: ["p 2"]) { $0 == .openPicture(2, 12) }
    case .record: Way(lines: ["c 華子"]) { $0 == .search("華子") }
    case .note: Way(lines: ["m 窓口で確認"]) { $0 == .note("窓口で確認", 12) }
    case .undo: Way(lines: ["r", "1", "", "yes", "u"]) { $0 == .undo(12) }
    case .confirm: Way(at: 40, lines: ["y", "yes"]) { $0 == .confirm(40) }
    case .refuse: Way(at: 40, lines: ["x 書類が足りない"]) { $0 == .refuse(40, "書類が足りない") }
    case .withdraw: Way(lines: ["j", "はい"]) { $0 == .withdraw(12) }
    case .release: Way(lines: ["."]) { $0 == .release(12) }
    case .search: Way(lines: ["/ ささき"]) { $0 == .open(108) }
    case .searchOn: Way(lines: ["/10", "/"]) { $0 == .open(108) }
    case .searchBack: Way(lines: ["/10", "//"]) { $0 == .open(1_025) }
    case .filter: Way(lines: ["f 5", "n"]) { $0 == .open(34) }
    case .sort: Way(lines: ["o 2", ".", "l", "n"]) { $0 == .open(1_025) }
    case .refresh: Way(lines: ["l"]) { $0 == .refresh }
    case .help: Way(lines: ["?"]) { $0.says("i  ") }
    case .quit: Way(lines: ["q"]) { $0 == .end }
    case .mark:
      Way(at: 34, lines: ["v 1:y 2:n"]) {
        $0 == .mark(["image-1": .resolved, "birth-date": .unresolved], 34)
      }
    case .evidence:
      Way(lines: ["e 2", "insurance-numbers", "yes"]) { $0 == .forget(2, 12, .insuranceNumbers) }
    case .correct: Way(at: 8, lines: ["k 別人だった", "yes"]) { $0 == .correct(8, "別人だった") }
    case .mailAgain: Way(at: 9, lines: ["g", "yes"]) { $0 == .mailAgain(9) }
    case .bounceHandled: Way(at: 9, lines: ["h", "はい"]) { $0 == .settleBounce(9) }
    case .find: Way(lines: ["/ 岡本"]) { $0 == .find("岡本") }
    case .earlier: Way(at: 34, lines: ["z 2"]) { $0 == .openEarlier(2, 3, beside: 34) }
    }
  }

  @Test(arguments: ScreenCommand.allCases)
  func `everything the screen offers exists line by line`(command: ScreenCommand) throws {
    guard let way = Self.way(command) else { return }
    let files = try ScreenExample.files() + ScreenExample.announced()
    let first = files.filter { $0.id == way.at }
    var desk = try Desk(first + files.filter { $0.id != way.at && $0.state == .waiting })
    // The rest of the queue is there without being on the list.
    desk.add(files.filter { $0.state != .waiting && $0.id != way.at })
    for line in way.lines { try desk.type(line) }
    #expect(desk.effects.contains(where: way.reaches), "\(desk.text)")
  }

  @Test func `only moving about a screen has no line`() {
    let without = ScreenCommand.allCases.filter { Self.way($0) == nil }
    #expect(without == [.down, .up, .pageDown, .pageUp, .top, .bottom, .otherPane])
  }
}

extension ReviewEffect {
  fileprivate var outcome: DecisionOutcome? {
    if case .decide(_, let decision) = self { decision.outcome } else { nil }
  }

  fileprivate func says(_ text: String) -> Bool {
    if case .say(let lines) = self { lines.contains { $0.contains(text) } } else { false }
  }
}
