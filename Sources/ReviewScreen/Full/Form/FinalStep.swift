import Domain

/// What a final key would do; it is another one than the key that asked for it.
struct FinalStep: Hashable, Sendable {
  /// What would be done.
  enum Deed: Hashable, Sendable {
    case decide(Decision, DecisionPreview)
    case confirmProposal
    case withdraw
    /// Undoes what a colleague of this name decided.
    case undo(String)
    /// Leaves what was entered and not taken.
    case quit
  }

  let id: CaseID
  let deed: Deed
  /// Whether `y` was pressed, so that Enter does it.
  var isArmed = false
  /// How far its text was scrolled.
  var scroll = 0

  init(_ deed: Deed, of id: CaseID) {
    self.deed = deed
    self.id = id
  }
}
