import Domain

/// What names as wholes say.
enum NameWording {
  static let onlyForm = Sentence(
    ja: "全角・半角、空白、ハイフンなどの書き方だけが違い、内容は同じです。",
    en: "Only the way of writing differs, such as width, spaces or hyphens: what is written is the same.")

  static let order = Sentence(
    ja: "氏名の各部分は同じで、並び順だけが違います。外国の氏名ではよくあります。",
    en: "The parts of the name are the same in another order, as is common with foreign names.")

  static let dividedElsewhere = Sentence(
    ja: "氏名の文字は同じですが、姓と名の区切りが違います。区切り方によっては別の氏名です。",
    en: "The characters of the name agree, but it is divided elsewhere, which may make another name of it.")

  static let partMissing = Sentence(
    ja: "氏名の一部（ミドルネームなど）が、申請と学籍のどちらか一方にしかありません。",
    en: "A part of the name, such as a middle name, is on one side only.")

  static let former = Sentence(
    ja: "申請の氏名は、学籍に旧氏名として記録されています。",
    en: "The stated name is on the record as an earlier name of the person.")

  static let onlyToday = Sentence(
    ja: "学籍の氏名と一致するのは現在の氏名で、在学時のものとして書かれた氏名ではありません。",
    en: "What agrees with the record is the name of today, not the one stated for the time of enrolment.")

  static let onlyDaily = Sentence(
    ja: "通称名だけが一致します。本人の通称名かどうかを、書類で確認してください。",
    en: "Only a name in daily use agrees: check on the document that it is the applicant's.")

  static let surnameDiffers = Sentence(
    ja: "姓が違います。結婚などで改姓した人なら、在学時の氏名か学籍番号で確かめられます。",
    en: "The family names differ; after a marriage, the name while enrolled or the student number can tell.")

  static let givenDiffers = Sentence(
    ja: "名が違います。きょうだいなどの別人のおそれがあります。",
    en: "The given names differ: this may be another person, such as a brother or sister.")

  static let differs = Sentence(ja: "氏名が違います。別人のおそれがあります。", en: "The names differ: this may be another person.")

  static let notStated = Sentence(
    ja: "申請に氏名が書かれていないため、氏名を照合できません。", en: "The application states no name that could be compared.")
}
