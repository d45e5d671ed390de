import Domain
import Terminal
import Testing

@testable import ReviewScreen

/// Resubmissions and chosen records on the whole screen.
struct ScreenMarkingTests {
  /// The resubmission, open.
  private func place(_ size: Size = Size(columns: 120, rows: 40)) throws -> Workplace {
    var place = try Workplace(ScreenExample.files(), size: size)
    try place.press("j", "j", "j", "Enter")
    return place
  }

  private func standings(_ place: Workplace) -> [String: ItemStanding] {
    Dictionary(uniqueKeysWithValues: (place.marks[34] ?? []).map { ($0.item, $0.standing) })
  }

  @Test func `an item's own key marks it, once more changes the mark, and Enter stores them all at once`() throws {
    var place = try place()
    try place.press("v", "1", "2", "2")
    #expect(place.marks.isEmpty)
    try place.press("Enter")
    #expect(standings(place) == ["image-1": .resolved, "birth-date": .unresolved])
    #expect(place.effects.count { if case .mark = $0 { true } else { false } } == 1)
    #expect(place.message.contains("resolved 1, not resolved 1"))
    #expect(place.text.contains("[not resolved]"))
  }

  @Test func `Escape stores nothing and says so`() throws {
    var place = try place()
    try place.press("v", "1", "Esc")
    #expect(place.marks.isEmpty)
    #expect(place.message.contains("The marks were not kept"))
  }

  @Test func `marks that somebody else's claim refuses are there again`() throws {
    var place = try place()
    place.obstacles = [.claimedByOther(name: "suzuki", until: place.now)]
    try place.press("v", "1", "Enter")
    #expect(place.message.contains("suzuki"))
    try place.press("v", "Enter")
    #expect(standings(place) == ["image-1": .resolved])
  }

  @Test func `approving is shut until everything is marked`() throws {
    var place = try place()
    try place.press("p", "p", "q", "a")
    #expect(place.review.mode == .browsing)
    #expect(place.message.contains("Not every item that was asked for is marked"))
    try place.press("v", "1", "2", "Enter", "a")
    #expect(place.review.mode != .browsing)
  }

  @Test func `with an item that is not resolved the reason is asked for, and without one is not`() throws {
    var place = try place()
    try place.press("p", "p", "q", "v", "1", "1", "2", "Enter", "a")
    #expect(place.review.draft(of: .approve)?.questions.last == .reason)
    try place.press("Esc", "v", "1", "Enter", "a")
    #expect(place.review.draft(of: .approve)?.questions.last == .expiry)
  }

  @Test func `sending back again begins with what is not resolved`() throws {
    var place = try place()
    try place.press("v", "1", "1", "2", "Enter", "e")
    #expect(place.text.contains("[x] Picture 1 (driver's licence, front)"))
    try place.press("Enter", "Enter")
    try place.press("y", "Enter")
    let item = SendingBack.Item(field: "image-1", reason: "unreadable")
    #expect(place.decided == [34: .sendBack(SendingBack(items: [item], note: nil))])
  }

  @Test func `old and new picture stand beside each other, zoomed and moved together`() throws {
    var place = try place()
    try place.press("p", "z")
    let frames = place.review.pictureFrames(in: place.size)
    #expect(frames.map(\.id) == [3, 34])
    #expect(frames.map(\.number) == [1, 1])
    #expect(frames[0].place.origin.column + frames[0].place.size.columns < frames[1].place.origin.column)
    try place.press("+", "l")
    let parts = place.review.pictureFrames(in: place.size).compactMap { $0.request?.part }
    #expect(parts.count == 2 && parts[0] == parts[1] && parts[0].zoom == 2)
    try place.press("2")
    #expect(place.review.pictureFrames(in: place.size).map(\.number) == [2, 2])
    #expect(place.openedEarlier == [1, 2])
  }

  @Test func `on a small terminal old and new take turns`() throws {
    var place = try place(Size(columns: 80, rows: 24))
    try place.press("z")
    #expect(place.opened == [1])
    #expect(place.review.pictureFrames(in: place.size).map(\.id) == [3])
    try place.press("z")
    #expect(place.review.pictureFrames(in: place.size).map(\.id) == [34])
    try place.press("z")
    #expect(place.review.pictureFrames(in: place.size).map(\.id) == [3])
    try place.happen(.resized(Size(columns: 120, rows: 40)))
    try place.press("Enter", "z", "z")
    #expect(place.review.pictureFrames(in: place.size).map(\.id) == [3, 34])
  }

  @Test func `an earlier picture that is gone says so in its place, and the new one is seen`() throws {
    var place = try place()
    place.earlierProblem = [Sentence(ja: "保存期間が過ぎました。", en: "Erased when its time was over.")]
    try place.press("p", "z")
    #expect(place.text.contains("The earlier picture 1 cannot be shown any more."))
    #expect(place.text.contains("Erased when its time was over."))
    #expect(place.review.pictureFrames(in: place.size).compactMap(\.request).map(\.id) == [34])
  }

  @Test func `what mends nothing says why there is nothing to mark and no earlier picture`() throws {
    var place = try Workplace([Example.file()])
    try place.press("Enter", "v")
    #expect(place.message.contains("mends no earlier one"))
    try place.press("z")
    #expect(place.message.contains("mends no earlier one"))
  }

  @Test func `a chosen record is compared field by field, and the header says that the engine did not choose it`()
    throws
  {
    var place = try Workplace([Example.file()])
    try place.press("Enter", "s", "2")
    #expect(place.effects.contains(.compare(RecordKey(number: "07-1243"), 12)))
    let text = place.review.pane.lines.joined(separator: "\n")
    #expect(text.contains("!! The chosen record 07-1243 is not the record that the engine chose"))
    #expect(text.contains("Compared with the chosen record 07-1243"))
    #expect(text.contains("-3.5 bits"))
    #expect(!text.contains("Compared with 07-1234"))
  }

  @Test func `the engine's own record is shown as the engine compared it`() throws {
    var place = try Workplace([Example.file()])
    try place.press("Enter", "s", "/")
    try place.type("07-1234")
    try place.press("Enter", "1")
    #expect(!place.effects.contains { if case .compare = $0 { true } else { false } })
    #expect(!place.review.pane.lines.contains { $0.hasPrefix("!!") })
  }
}
