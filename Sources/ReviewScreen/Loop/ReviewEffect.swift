import Domain
import Foundation

/// What the loop wants done; carried out in order.
///
/// The last of a list is either `ask`, which is answered by `PlainReview.take`, or something done whose result goes to
/// `PlainReview.learn`, or `end`. Only `say` and `release` stand before it.
public enum ReviewEffect: Hashable, Sendable {
  /// Lines for the reader, made harmless and broken to the width.
  case say([String])
  /// Reads one line behind this prompt; `isConfirmation`: what was typed before the prompt appeared does not count.
  case ask(String, isConfirmation: Bool)
  /// Claims an application and shows it.
  case open(CaseID)
  /// Opens a picture, or says how to see it.
  case openPicture(Int, CaseID)
  /// Finds the student record that was chosen.
  case lookUp(RecordChoice)
  /// Tries a decision without taking it.
  case preview(CaseID, Decision)
  /// Takes a decision.
  case decide(CaseID, Decision)
  /// Adds an internal note.
  case note(String, CaseID)
  /// Undoes a decision.
  case undo(CaseID)
  /// Gives the claim back; has no result.
  case release(CaseID)
  /// The session is over.
  case end

  // Of the full screen alone.

  /// Lists the queue anew.
  case refresh
  /// Shows an application without claiming it.
  case look(CaseID)
  /// Makes the claim last longer.
  case renew(CaseID)
  /// Confirms what somebody else proposed.
  case confirm(CaseID)
  /// Sends back what somebody else proposed, with a reason or without.
  case refuse(CaseID, String?)
  /// Withdraws an application at the applicant's wish.
  case withdraw(CaseID)
  /// Finds student records by number or name.
  case search(String)
  /// Draws a picture that was opened; may be answered late, and by `pending` first.
  case draw(PictureRequest)
  /// Finds applications in any state, by number, name or address.
  case find(String)

  // Of both, for what must not be kept and for decisions that are announced.

  /// Makes a picture unreadable for good, because of what it shows.
  case forget(Int, CaseID, ForbiddenContent)
  /// Proposes to correct a decision, for a reason.
  case correct(CaseID, String)
  /// Sends the last mail about an application once more.
  case mailAgain(CaseID)
  /// Marks the mails about an application that came back as dealt with.
  case settleBounce(CaseID)

  // Of both again.

  /// Compares an application with the student record that was chosen.
  case compare(RecordKey, CaseID)
  /// Marks items that a resubmission was asked to mend.
  case mark([String: ItemStanding], CaseID)
  /// Opens a picture of the application that the one at hand mends.
  case openEarlier(Int, CaseID, beside: CaseID)
}

/// How a student record was chosen.
public enum RecordChoice: Hashable, Sendable {
  /// From the list of candidates.
  case key(RecordKey)
  /// By its number, as typed.
  case written(String)
}

/// What came of an effect.
public enum ReviewReply: Hashable, Sendable {
  /// The application, claimed.
  case opened(DossierFacts)
  /// The application with a note added.
  case noted(DossierFacts)
  /// The application after a picture of it was opened; `hints` say how to see it, or more of it.
  case pictureOpened(DossierFacts, hints: [Sentence])
  /// The student record that was chosen.
  case found(StudentRecord)
  /// What a decision would do.
  case previewed(DecisionPreview)
  /// The case after the decision.
  case decided(Case)
  /// The decision was undone.
  case undone
  /// The queue as it is now.
  case queue(QueueFacts)
  /// The application, not claimed.
  case looked(DossierFacts)
  /// The claim lasts until then.
  case renewed(until: Date)
  /// Student records that were found.
  case records([StudentRecord])
  /// What was made of a picture.
  case drawn(PictureRequest, PictureDrawing)
  /// Applications that were found.
  case cases([QueueEntry])
  /// The application after a picture of it was made unreadable, and what to say of that.
  case evidenceForgotten(DossierFacts, Int, [Sentence])
  /// The application after something was done about it, and what to say of that.
  case told(DossierFacts, [Sentence])
  /// The student record that was chosen, compared.
  case compared(ChosenRecord)
  /// The application with its items marked.
  case marked(DossierFacts)
  /// A picture of the earlier application.
  case earlierOpened(EarlierPicture)
  /// Something stands in the way.
  case refused(DecisionObstacle)
  /// It failed for another reason, in words.
  case failed([Sentence])
}

/// What a decision would do, before it is taken.
public struct DecisionPreview: Hashable, Sendable {
  /// The case as it would be.
  public var after: Case
  /// The mail's address, subject and text; nil where no mail would be written.
  public var mail: DecisionMail?

  /// Puts a preview together.
  public init(after: Case, mail: DecisionMail?) {
    self.after = after
    self.mail = mail
  }
}

/// A mail as staff see it before it leaves.
public struct DecisionMail: Hashable, Sendable {
  /// To whom.
  public var recipient: String
  /// The subject.
  public var subject: String
  /// The text, with marks where something is filled in at sending.
  public var body: String

  /// Puts a mail's preview together.
  public init(recipient: String, subject: String, body: String) {
    self.recipient = recipient
    self.subject = subject
    self.body = body
  }
}

/// A picture of an earlier application, opened to be seen beside the one that takes its place.
public struct EarlierPicture: Hashable, Sendable {
  /// Whose.
  public var id: CaseID
  /// Which, from 1.
  public var number: Int
  /// Why it cannot be seen any more; empty where it can.
  public var problem: [Sentence]

  /// States what came of opening it.
  public init(id: CaseID, number: Int, problem: [Sentence] = []) {
    self.id = id
    self.number = number
    self.problem = problem
  }
}
