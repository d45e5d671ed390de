import Domain

/// Sentences about exports that are not as they were signed.
public enum ExportCheckWording {
  /// The manifest is not there.
  public static func manifestMissing(_ name: String) -> Sentence {
    Sentence(
      ja: "目録 \(name) がありません。書き出したファイル・目録・署名（.sig）を同じフォルダーに置いてください。",
      en: "The manifest \(name) is not there. Keep file, manifest and signature (.sig) in one folder.")
  }
  /// Its signature is not there.
  public static func signatureMissing(_ name: String) -> Sentence {
    Sentence(ja: "目録の署名 \(name) がありません。", en: "The manifest's signature \(name) is not there.")
  }
  /// It cannot be read.
  public static func manifestUnreadable(_ name: String) -> Sentence {
    Sentence(
      ja: "目録 \(name) を読めません。書き換えられたか、新しい版のものです。",
      en: "The manifest \(name) cannot be read: it was altered, or is of a newer version.")
  }
  /// It is not what was signed.
  public static func manifestAltered(_ name: String) -> Sentence {
    Sentence(
      ja: "目録 \(name) の署名が合いません。目録か署名が書き換えられたか、鍵が違います。",
      en: "The signature of the manifest \(name) is wrong: manifest or signature was altered, or this is another key.")
  }
  /// Somebody else signed it.
  public static func otherKey(_ stated: String) -> Sentence {
    Sentence(
      ja: "目録は別の鍵（\(stated)）で署名されています。大学の鍵かどうか、別の経路で確かめてください。",
      en: "The manifest was signed with another key (\(stated)). Ask the office, by another way, whether it is theirs.")
  }
  /// The file is not there.
  public static func fileMissing(_ name: String) -> Sentence {
    Sentence(ja: "目録にあるファイル \(name) がありません。", en: "The file \(name) of the manifest is not there.")
  }
  /// It has another length.
  public static func length(_ stated: Int, _ found: Int) -> Sentence {
    Sentence(
      ja: "ファイルの長さが \(found) バイトです（目録では \(stated) バイト）。",
      en: "The file has \(found) bytes; the manifest says \(stated).")
  }
  /// A piece of it differs.
  public static func piece(_ from: Int, _ to: Int, _ lines: ClosedRange<Int>) -> Sentence {
    let (first, last) = (lines.lowerBound, lines.upperBound)
    let (places, were) = first == last ? ("Line \(first)", "was") : ("Lines \(first) to \(last)", "were")
    return Sentence(
      ja: "ファイルの \(first == last ? "" : "\(first)〜")\(last) 行目（\(from)〜\(to) バイト）が書き換えられています。",
      en: "\(places) of the file (bytes \(from) to \(to)) \(were) altered.")
  }
  /// It has another number of records.
  public static func rows(_ stated: Int, _ found: Int) -> Sentence {
    Sentence(
      ja: "記録が \(found) 件あります（目録では \(stated) 件）。", en: "There are \(found) records; the manifest says \(stated).")
  }
  /// A line cannot be read.
  public static func line(_ line: Int) -> Sentence {
    Sentence(ja: "\(line) 行目を読めません。", en: "Line \(line) cannot be read.")
  }
  /// An entry of a line is not the one of its hash.
  public static func proof(_ line: Int, _ entry: Int64?) -> Sentence {
    let name = entry.map { "\($0)" } ?? "?"
    return Sentence(
      ja: "\(line) 行目の裏付け（監査記録 \(name)）が、そのハッシュ値と合いません。",
      en: "On line \(line) the entry \(name) of the log does not have its hash.")
  }
  /// A value of a line is not what its entry commits to.
  public static func value(_ line: Int, _ name: String) -> Sentence {
    Sentence(
      ja: "\(line) 行目の \(name) が、監査記録の約束値と合いません。",
      en: "On line \(line) the value of \(name) is not the one that the log commits to.")
  }
  /// A line says something else than its entry.
  public static func statement(_ line: Int, _ name: String) -> Sentence {
    Sentence(
      ja: "\(line) 行目の \(name) が、裏付けの監査記録と違います。",
      en: "On line \(line) \(name) is not what the log's entry says.")
  }
}
