import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

extension DocumentKind: ExpressibleByArgument {}
extension DocumentSide: ExpressibleByArgument {}

/// `attach ID FILE --document KIND`: a paper that came by hand or post.
struct AttachCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "attach",
      abstract: Help.text(
        "窓口や郵送で受け取った書類の画像を、審査待ちの申請に追加する",
        "Add a picture of a paper that came by hand or post to a waiting application"),
      discussion: Help.text(
        """
        例：
          shinsa attach 12 - --document family-register < kosekishohon.jpg
          shinsa attach 12 import/menkyo-ura.jpg --document drivers-licence --side back
        JPEG、PNG、GIF を受け付けます。標準入力（-）を使えば、平文の写しがこのホームに残りません。
        """,
        """
        Examples:
          shinsa attach 12 - --document family-register < register.jpg
          shinsa attach 12 import/licence-back.jpg --document drivers-licence --side back
        JPEG, PNG or GIF. Through standard input (-) no copy in the clear is left in this home.
        """))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: CaseArgument

  @Argument(
    help: ArgumentHelp(
      Help.text("画像のファイル（- は標準入力）", "The picture's file, or - for standard input"), valueName: "FILE"))
  var file: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "書類の種類（drivers-licence、passport、family-register など。説明書 bundle-format）",
        "The kind of document (drivers-licence, passport, family-register and so on; manual: bundle-format)"),
      valueName: "KIND"))
  var document: DocumentKind

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("写っている面：front、back、other（既定：front）", "The side that it shows: front, back, other (default: front)"),
      valueName: "SIDE"))
  var side = DocumentSide.front

  func work(at desk: Desk) throws -> Exit {
    let id = try desk.caseID(target.id)
    let attach = AttachPaper(desk.office)
    let bytes = try InputFile.bytes(file, atMost: attach.limit, in: desk.office.folders)
    let (number, after) = try attach.run(bytes, to: id, document: document, side: side)
    if format.json {
      try desk.console.say(json: ["short_id": after.id, "picture": CaseID(number)])
    } else {
      desk.console.say(EvidenceWording.attached(id, number, document.sentence, after.assessment.overall.sentence))
      if file != "-" { desk.console.say(EvidenceWording.removeFile) }
    }
    return .done
  }
}
