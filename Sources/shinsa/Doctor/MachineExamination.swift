import Domain
import Foundation
import Terminal

/// Looks at what staff work with: the way in through sudo, the terminal, what draws pictures.
struct MachineExamination {
  let home: URL
  let user: CallingUser

  func facts() -> MachineFacts {
    MachineFacts(sudo: sudo, screen: screen, drawing: drawing)
  }

  private var sudo: MachineFacts.Sudo {
    if user.isThroughSudo { return .used }
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/sudo") else { return .notInstalled }
    var facts = stat()
    if stat("/etc/sudoers.d/shinsa", &facts) == 0 { return .ruled }
    return errno == ENOENT ? .noRule : .unseen
  }

  private var screen: MachineFacts.Screen {
    switch ScreenFitness.check() {
    case .fit: .fit
    case .noTerminal: .none
    case .simpleTerminal: .simple
    case .notUTF8: .notUTF8
    }
  }

  /// Draws a grey square as a picture of an application is drawn.
  private var drawing: MachineFacts.Drawing {
    guard let square = Data(base64Encoded: Self.square) else { return .missing }
    do {
      _ = try ConfinedDrawing(home: home).draw(square, as: .symbols(Size(columns: 2, rows: 1), neutral: true))
      return .works
    } catch DrawingFault.chafaMissing {
      return .missing
    } catch {
      return .notConfined
    }
  }

  /// A PNG of 8 × 8 pixels.
  private static let square =
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAADklEQVR42mNogAIGyhgAgIQgARDoahcAAAAASUVORK5CYII="
}
