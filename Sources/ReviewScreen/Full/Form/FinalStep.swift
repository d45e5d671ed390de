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
    /// Makes a picture unreadable for good.
    case forget(Int, ForbiddenContent)
    /// Proposes a correction, for this reason.
    case correct(String)
    /// Sends the last mail once more.
    case mailAgain
    /// Marks what came back as dealt with.
    case bounceHandled
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
