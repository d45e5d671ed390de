import ArgumentParser
import Domain
import Procedures
import Wording

extension ForbiddenContent: ExpressibleByArgument {}

/// `evidence ID N --forbidden KIND`: makes a picture unreadable for good that must not be kept.
struct EvidenceCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evidence",
      abstract: Help.text(
        "保存してはならない画像 1 枚を、二度と読めないように消去する（記録に残る）",
        "Make one picture unreadable for good that must not be kept (logged)"),
      discussion: Help.text(
        """
        例：
          shinsa evidence 12 2 --forbidden my-number          マイナンバーカードの裏面
          shinsa evidence 12 1 --forbidden insurance-numbers  健康保険証の記号・番号、QR コード
        元に戻せません。ほかの画像は残ります。画像の一部だけを消すことはできません。
        """,
        """
        Examples:
          shinsa evidence 12 2 --forbidden my-number          the back of a My Number card
          shinsa evidence 12 1 --forbidden insurance-numbers  numbers or QR code of a health insurance card
        There is no way back. The other pictures stay. A part of a picture alone cannot be blackened.
        """))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var target: CaseArgument

  @Argument(help: ArgumentHelp(Help.text("画像の番号（1 から）", "The picture's number, from 1"), valueName: "N"))
  var number: Int

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "何が写っているか：my-number、insurance-numbers、other", "What it shows: my-number, insurance-numbers, other"),
      valueName: "KIND"))
  var forbidden: ForbiddenContent

  /// What a program reads.
  private struct Result: Encodable {
    var forgotten: [Picture]
    var wiped: Bool
    var bundlesReduced: Bool

    struct Picture: Encodable {
      var shortID: CaseID
      var picture: Int

      enum CodingKeys: String, CodingKey {
        case shortID = "short_id"
        case picture
      }
    }

    enum CodingKeys: String, CodingKey {
      case forgotten, wiped
      case bundlesReduced = "bundles_reduced"
    }
  }

  func work(at desk: Desk) throws -> Exit {
    let id = try desk.caseID(target.id)
    let report = try ForgetPicture(desk.office).run(number, of: id, showing: forbidden)
    if format.json {
      try desk.console.say(
        json: Result(
          forgotten: report.forgotten.map { Result.Picture(shortID: $0.application, picture: $0.number) },
          wiped: report.isWiped, bundlesReduced: report.isReduced))
    } else {
      report.sentences(about: id, number).forEach(desk.console.say)
      let code = desk.office.settings.returning.first { $0.code == ConfiguredReason.forbiddenContent }?.code
      if let code, try desk.office.store.read({ try $0.caseFile(id)?.state }) == .waiting {
        desk.console.say(EvidenceWording.askAnew(id, number, code))
      }
    }
    return report.isWiped && report.isReduced ? .done : .fallsShort
  }
}

extension ForgetPicture.Report {
  /// What was done, and what is left to be done.
  func sentences(about id: CaseID, _ number: Int) -> [Sentence] {
    let others = forgotten.filter { $0 != ForgetPicture.Named(id, number) }.map { ($0.application, $0.number) }
    var sentences = [EvidenceWording.forgotten(id, number)]
    if !others.isEmpty { sentences.append(EvidenceWording.others(others)) }
    if !isWiped { sentences.append(EvidenceWording.notWiped) }
    if !isReduced { sentences.append(EvidenceWording.notReduced) }
    return sentences
  }
}
