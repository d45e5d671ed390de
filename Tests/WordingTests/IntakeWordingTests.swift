import Domain
import Testing
import Wording

@Suite struct IntakeWordingTests {
  private static let item = XMLItem(element: "image", attribute: "side")

  private static let refusals: [Refusal] =
    [
      Refusal(.xml(.encoding)), Refusal(.xml(.encodingContradicted(declared: "EUC-JP"))),
      Refusal(.xml(.version(declared: "1.1"))), Refusal(.xml(.invalid(element: "a"))),
      Refusal(.xml(.rootUnexpected(found: "html", expected: ["bundle"]))), Refusal(.xml(.valueInvalid(item: item))),
      Refusal(.xml(.strayText(element: "a"))), Refusal(.xml(.malformed(.syntax))), Refusal(.xml(.malformed(.empty))),
      Refusal(.form(.timeInvalid(item: item))), Refusal(.form(.timeInFuture(item: item))),
      Refusal(.form(.dayInFuture(item: item))), Refusal(.form(.emailInvalid(item: item))),
      Refusal(.form(.unitUnknown(item: item))), Refusal(.form(.telephoneMissing)), Refusal(.picture(.empty)),
      Refusal(.picture(.truncated(.jpeg))), Refusal(.picture(.damaged(.png))),
      Refusal(.form(.elementMissing(element: "account", kind: .object))),
      Refusal(.form(.elementUnexpected(element: "account", kind: .object))), Refusal(.form(.nothingToChange)),
      Refusal(.form(.sealedMalformed(item: item))), Refusal(.form(.sealedTooShort(item: item, bytes: 3, least: 48))),
      Refusal(.request(.linkRefused)), Refusal(.request(.picturesAskedFor)), Refusal(.request(.credentialsRefused)),
      Refusal(.request(.sealBroken(.password))), Refusal(.request(.bothPasswordsNeeded)),
      Refusal(.request(.passwordsOneAtATime)),
    ] + PasswordFault.allCases.map { Refusal(.password($0, .secondPassword)) }

  @Test func `every fault has a sentence of its own in each language`() {
    let sentences = Self.refusals.map(\.sentence)
    #expect(Set(sentences.map(\.ja)).count == Self.refusals.count)
    #expect(Set(sentences.map(\.en)).count == Self.refusals.count)
    #expect(sentences.allSatisfy { $0.ja.hasSuffix("。") && $0.en.hasSuffix(".") })
  }

  @Test func `a sentence says what was expected, what was found and what to do`() {
    let small = Refusal(.picture(.tooSmall(width: 100, height: 80, longer: 200, shorter: 120))).sentence
    #expect(small.ja == "画像は長辺 200 画素以上、短辺 120 画素以上ですが、100×80 画素です。大きく撮り直してください。")
    #expect(small.en == "A picture has at least 200 by 120 pixels; this one has 100 by 80. Take a larger one.")
    let missing = Refusal(.form(.missing(.birthDate))).sentence
    #expect(missing.ja == "必須項目「生年月日」がありません。入力してください。")
    #expect(missing.en == "A mandatory field is empty: Date of birth. Fill it in.")
    let side = Refusal(.form(.valueUnknown(item: Self.item, allowed: ["front", "back"]))).sentence
    #expect(side.ja == "image/@side に使える値は front、back ですが、そのどれでもありません。直してください。")
    #expect(side.en == "image/@side has to be one of front, back, and is none of them. Correct it.")
  }

  @Test func `a web page that is called a picture is told as what it is`() {
    let sentence = PictureFault.formatUnknown(looksLike: .html).sentence
    #expect(sentence.ja == "画像は JPEG、PNG、GIF のいずれかですが、中身がウェブページ（HTML）です。変換するか、撮り直してください。")
    #expect(
      sentence.en
        == "A picture has to be JPEG, PNG or GIF; by its bytes this is a web page (HTML). Convert it, or take it again."
    )
  }

  @Test func `notes about a bundle name member and count`() {
    let bytes = ImportWording.bytesAfterPicture("images/1.jpg", count: 1)
    #expect(bytes.ja.contains("images/1.jpg") && bytes.ja.contains("1 バイト"))
    #expect(bytes.en == "  images/1.jpg: 1 byte follows the end of the picture.")
    #expect(ImportWording.pictureUnnamed("images/2.gif").en.contains("images/2.gif"))
    #expect(ImportWording.membersIgnored(count: 3).ja.contains("3 個"))
  }

  @Test func `a character is named as Unicode names it`() {
    let sentence = XMLFault.characterForbidden(item: XMLItem(element: "street"), codePoint: 0xB).sentence
    #expect(sentence.ja == "street に、使えない文字 U+000B があります。取り除いてください。")
    #expect(XMLFault.characterForbidden(item: Self.item, codePoint: 0xE0041).sentence.en.contains("U+E0041"))
  }

  @Test func `student files name columns as each language knows them`() {
    let missing = StudentFileError.columnsMissing([.studentNumber, .nameKanji]).sentence
    #expect(missing.ja.contains("学籍番号、氏名"))
    #expect(missing.en.contains("student_number, name_kanji"))
    #expect(RowFault.numberRepeated(firstLine: 12).sentence.ja.contains("12 行目"))
  }
}
