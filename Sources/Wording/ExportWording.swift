import Domain
import Foundation

/// What can go wrong with a file that leaves.
public enum ExportWording {
  /// The system refused; `number` is errno.
  public static func system(file: String, number: Int32) -> Sentence {
    let cure = cure(number)
    return Sentence(
      ja: "「\(file)」を書き込めません：\(cure.ja)", en: "\"\(file)\" cannot be written: \(cure.en)")
  }

  /// The name is taken, and nothing is ever overwritten.
  public static func exists(file: String) -> Sentence {
    Sentence(
      ja: "「\(file)」はすでにあります。上書きはしません。別の名前を指定してください。",
      en: "\"\(file)\" exists already and is not overwritten. Name another file.")
  }

  /// The configured group is not one of this system.
  public static func unknownGroup(name: String) -> Sentence {
    Sentence(
      ja: "設定にあるグループ「\(name)」がこのシステムにありません。グループを作るか、設定を直してください。",
      en: "The configured group \"\(name)\" is not known on this system. Create it or mend the configuration.")
  }

  /// The key cannot be a file's name.
  public static let badKey = Sentence(
    ja: "メールの識別子に使えない文字があります。プログラムの誤りです。", en: "The mail's key cannot be a file's name: a fault of the program.")

  static func cure(_ number: Int32) -> Sentence {
    switch number {
    case ENOSPC, EDQUOT: Sentence(ja: "ディスクの空きがありません。", en: "the disk is full.")
    case EACCES, EPERM: Sentence(ja: "権限がありません。doctor で確認してください。", en: "it is not permitted. See doctor.")
    case EROFS: Sentence(ja: "読み取り専用のファイルシステムです。", en: "the file system is read-only.")
    case ENOENT, ENOTDIR: Sentence(ja: "フォルダーがありません。", en: "its folder is missing.")
    default: Sentence(ja: "システムエラー \(number)。", en: "system error \(number).")
    }
  }
}
