import Domain

/// What can be wrong with a template that the university has edited.
public enum TemplateWording {
  /// The file is there and cannot be read.
  public static func unreadable(file: String) -> Sentence {
    Sentence(
      ja: "テンプレート「\(file)」を読めません。権限を確認し、UTF-8で保存してください。",
      en: "The template \"\(file)\" cannot be read. See to its permissions, and save it in UTF-8.")
  }

  /// No template has this name.
  public static func unknownFile(file: String, known: [String]) -> Sentence {
    Sentence(
      ja: "「\(file)」という名前のテンプレートはありません。使える名前：\(known.joined(separator: "、"))",
      en: "No template is called \"\(file)\". Known names: \(known.joined(separator: ", "))")
  }

  /// The tags cannot be understood.
  public static func malformed(file: String, line: Int) -> Sentence {
    Sentence(
      ja: "テンプレート「\(file)」の\(line)行目：{{ }} の書き方に誤りがあります。",
      en: "Template \"\(file)\", line \(line): a {{ }} tag is not written correctly.")
  }

  /// A tag that our templates do without.
  public static func unsupportedTag(file: String, line: Int) -> Sentence {
    Sentence(
      ja: "テンプレート「\(file)」の\(line)行目：この種類の {{ }} は使えません。使えるのは値、{{#…}}、{{^…}}、{{/…}}、{{>…}}、{{!…}} です。",
      en:
        "Template \"\(file)\", line \(line): this kind of tag cannot be used; "
        + "values, {{#…}}, {{^…}}, {{/…}}, {{>…}} and {{!…}} can.")
  }

  /// A placeholder that nothing fills here.
  public static func unknownPlaceholder(file: String, line: Int, name: String, known: [String]) -> Sentence {
    Sentence(
      ja: "テンプレート「\(file)」の\(line)行目：「\(name)」という項目はありません。使える項目：\(known.joined(separator: "、"))",
      en: "Template \"\(file)\", line \(line): nothing fills \"\(name)\". Known here: \(known.joined(separator: ", "))")
  }

  /// A placeholder that the mail is useless without.
  public static func missingPlaceholder(file: String, name: String) -> Sentence {
    Sentence(
      ja: "テンプレート「\(file)」に {{\(name)}} がありません。この項目は必須です。",
      en: "The template \"\(file)\" lacks {{\(name)}}, which the mail needs.")
  }

  /// A value that people copy has to end its line, or stand alone on it.
  public static func misplacedPlaceholder(file: String, line: Int, name: String, alone: Bool) -> Sentence {
    alone
      ? Sentence(
        ja: "テンプレート「\(file)」の\(line)行目：{{\(name)}} は、それだけで1行にしてください。",
        en: "Template \"\(file)\", line \(line): {{\(name)}} has to stand alone on its line.")
      : Sentence(
        ja: "テンプレート「\(file)」の\(line)行目：{{\(name)}} は行末に置いてください。",
        en: "Template \"\(file)\", line \(line): {{\(name)}} has to end its line.")
  }

  /// The first line has to be the subject.
  public static func missingSubject(file: String) -> Sentence {
    Sentence(
      ja: "テンプレート「\(file)」の1行目を「Subject: 件名」、2行目を空行にしてください。",
      en: "The template \"\(file)\" has to begin with a line \"Subject: …\" and an empty line.")
  }
}
