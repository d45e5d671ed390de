import Domain

extension MemberNameFault {
  /// What is wrong with the name, and what the sender can do.
  public var sentence: Sentence {
    switch self {
    case .notUTF8:
      Sentence(
        ja: "ファイル名が UTF-8 ではありません。UTF-8 の名前で zip を作成してください。",
        en: "The name is not UTF-8. Make the zip file with names in UTF-8.")
    case .empty: Sentence(ja: "ファイル名が空です。名前を付けてください。", en: "The name is empty. Give the member a name.")
    case .absolute:
      Sentence(
        ja: "絶対パスは使えません。requests/ または images/ から始まる名前にしてください。",
        en: "The path is absolute. Begin it with requests/ or images/.")
    case .driveLetter:
      Sentence(
        ja: "ドライブ名は使えません。requests/ または images/ から始まる名前にしてください。",
        en: "The path has a drive letter. Begin it with requests/ or images/.")
    case .backslash:
      Sentence(
        ja: "区切りに「\\」は使えません。「/」を使ってください。",
        en: "The path has a backslash. Separate its parts with slashes.")
    case .dotPart:
      Sentence(
        ja: "パスに「.」や「..」は使えません。そのままの位置を書いてください。",
        en: "The path has a part “.” or “..”. Write the place itself.")
    case .emptyPart:
      Sentence(
        ja: "パスに空の部分（「//」）があります。取り除いてください。",
        en: "The path has an empty part (“//”). Remove it.")
    case .controlCharacter:
      Sentence(
        ja: "ファイル名に制御文字が含まれています。取り除いてください。",
        en: "The name has a control character in it. Remove it.")
    case .twice:
      Sentence(
        ja: "同じ名前のメンバーがほかにもあります（大文字・小文字や Unicode 正規化だけが違う名前も同じとみなします）。別の名前にしてください。",
        en:
          "Another member has this name; names that differ in letter case or Unicode normalisation only count as one. "
          + "Rename it.")
    case .unexpected:
      Sentence(
        ja: "バンドルに入れられる場所ではありません。manifest.xml、manifest.sig、requests/名前.xml、images/名前 だけを入れてください。",
        en: "The format has no place for this path. A bundle holds manifest.xml, manifest.sig, requests/NAME.xml and "
          + "images/NAME only.")
    }
  }
}
