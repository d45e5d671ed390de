import Domain
import Foundation
import ReviewScreen

/// Runs the loop: prints, reads lines, and has the effects carried out until the loop ends.
struct ReviewDriver {
  let desk: Desk

  /// Runs until the loop ends; a line that was interrupted ends it as the end of input does, with another exit code.
  func run(_ review: PlainReview, drawingPictures: Bool = true) throws -> Exit {
    var review = review
    let viewer = PictureViewer(home: desk.office.folders.root, isOff: !drawingPictures)
    var work = ReviewWork(desk: desk, viewer: viewer)
    defer { work.releaseAll() }
    var input = LineInput(bell: try InterruptBell())
    var exit = Exit.done
    var effects = review.start()
    while !effects.isEmpty {
      var following: [ReviewEffect] = []
      for effect in effects {
        switch effect {
        case .say(let lines): lines.forEach(desk.console.say)
        case .end: return exit
        case .ask(let prompt, let isConfirmation):
          let line = ask(prompt, isConfirmation: isConfirmation, &input)
          if case .interrupted = line { exit = .interrupted }
          following = review.take(line.text)
        default:
          if let reply = work.carryOut(effect) { following = review.learn(reply) }
        }
      }
      effects = following
    }
    return exit
  }

  private func ask(_ prompt: String, isConfirmation: Bool, _ input: inout LineInput) -> LineInput.Line {
    if isConfirmation { input.dropTypedAhead() }
    // Without a terminal nobody's Enter ends the prompt's line.
    desk.console.prompt(input.isTerminal ? prompt : prompt + "\n")
    let line = input.next()
    if line.text == nil, input.isTerminal { desk.console.say("") }
    return line
  }
}

extension Console {
  /// A prompt, behind which the answer is typed.
  fileprivate func prompt(_ text: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }
}
