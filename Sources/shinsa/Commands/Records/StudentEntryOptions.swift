import ArgumentParser
import Domain

/// The columns of one student record as options.
struct StudentEntryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(Help.text("学籍番号（なければ窓口の番号を振る）", "Student number, if the paper has one"), valueName: "TEXT"))
  var number: String?

  @Option(
    name: .long,
    help: ArgumentHelp(Help.text("氏名（姓と名の間に空白）", "Name, a space between family and given name"), valueName: "TEXT"))
  var nameKanji: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("氏名カナ", "Name in kana"), valueName: "TEXT"))
  var nameKana: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("氏名ローマ字", "Name in Latin letters"), valueName: "TEXT"))
  var nameRomaji: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("旧氏名", "Former name"), valueName: "TEXT"))
  var formerNameKanji: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("旧氏名カナ", "Former name in kana"), valueName: "TEXT"))
  var formerNameKana: String?

  @Option(
    name: .long,
    help: ArgumentHelp(Help.text("通称名（複数は ; で区切る）", "Names in daily use, several with ; between"), valueName: "TEXT"))
  var otherName: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("注意区分", "Caution: protected, deceased"), valueName: "TEXT"))
  var caution: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("性別", "Sex"), valueName: "TEXT"))
  var sex: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("生年月日（和暦も可）", "Date of birth"), valueName: "TEXT"))
  var birthDate: String?

  @Option(
    name: .long, help: ArgumentHelp(Help.text("大学（当時の名称）", "University, as it was called then"), valueName: "TEXT"))
  var university: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("学部（当時の名称）", "Faculty, as it was called then"), valueName: "TEXT"))
  var faculty: String?

  @Option(
    name: .long, help: ArgumentHelp(Help.text("学科（当時の名称）", "Department, as it was called then"), valueName: "TEXT"))
  var department: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("入学年月", "Year and month admitted"), valueName: "TEXT"))
  var admitted: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("卒業年月", "Year and month left"), valueName: "TEXT"))
  var left: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("異動区分", "How the enrolment ended"), valueName: "TEXT"))
  var outcome: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("郵便番号", "Postal code"), valueName: "TEXT"))
  var postalCode: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("住所", "Address"), valueName: "TEXT"))
  var address: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("電話番号", "Telephone"), valueName: "TEXT"))
  var phone: String?

  /// What was stated, by column.
  var values: [StudentColumn: String] {
    let stated: [StudentColumn: String?] = [
      .studentNumber: number,
      .nameKanji: nameKanji,
      .nameKana: nameKana,
      .nameRomaji: nameRomaji,
      .formerNameKanji: formerNameKanji,
      .formerNameKana: formerNameKana,
      .otherName: otherName,
      .caution: caution,
      .sex: sex,
      .birthDate: birthDate,
      .university: university,
      .faculty: faculty,
      .department: department,
      .admitted: admitted,
      .left: left,
      .outcome: outcome,
      .postalCode: postalCode,
      .address: address,
      .phone: phone,
    ]
    return stated.compactMapValues(\.self)
  }
}
