import ArgumentParser
import Domain
import Foundation
import Procedures

/// `image ID N`: one picture to standard output.
struct ImageCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "image",
      abstract: Help.text("画像 1 枚を標準出力に書き出す（記録に残る）", "Write one picture to standard output (logged)"),
      discussion: Help.text("例：shinsa image 12 1 > gazo.jpg", "Example: shinsa image 12 1 > picture.jpg"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var target: CaseArgument

  @Argument(help: ArgumentHelp(Help.text("画像の番号（1 から）", "The picture's number, from 1"), valueName: "N"))
  var number: Int

  func validate() throws {
    if isatty(STDOUT_FILENO) == 1 {
      throw ValidationError(
        Help.text(
          "端末には表示できません。ファイルに書き出してください：shinsa image \(target.id) \(number) > gazo.jpg",
          "A terminal cannot show it. Write it to a file: shinsa image \(target.id) \(number) > picture.jpg"))
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let bytes = try OpenPicture(desk.office).bytes(number, of: try desk.caseID(target.id))
    try FileHandle.standardOutput.write(contentsOf: bytes)
    return .done
  }
}
