import Domain
import Foundation

extension RecordedEntry {
  /// Reads an entry from its bytes; nil where they are none of the format (manual: audit, section 1).
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let layout = EntryLayout(bytes) else { return nil }
    func text(_ range: Range<Int>) -> String { CanonicalScanner.text(range, of: bytes) }
    self.init(
      sequence: layout.sequence, action: text(layout.action), actor: layout.actor(in: bytes), role: text(layout.role),
      at: text(layout.at), subject: text(layout.subject), commitments: layout.commitments(in: bytes),
      facts: layout.facts(in: bytes), previous: text(layout.previous))
  }

  /// Reads an entry from its text.
  public init?(json: String) {
    var json = json
    guard let entry = json.withUTF8({ RecordedEntry($0) }) else { return nil }
    self = entry
  }
}

extension DecisionStep {
  /// Reads what an entry says of a decision from its bytes; nil where it says nothing or is none of the format.
  ///
  /// Most entries are told by their action, and nothing else of them is read.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var known: EntryLayout?
    func layout() -> EntryLayout? {
      known = known ?? EntryLayout(bytes)
      return known
    }
    guard let action = EntryLayout.action(of: bytes).flatMap(AuditAction.named),
      let meaning = Meaning(action, fact: { layout()?.text($0, in: bytes) }), let layout = layout(),
      let application = RecordedEntry.application(of: CanonicalScanner.text(layout.subject, of: bytes)),
      let at = Instant.date(CanonicalScanner.text(layout.at, of: bytes))
    else { return nil }
    self.init(meaning, entry: layout.sequence, application: application, by: layout.actor(in: bytes), at: at)
  }
}
