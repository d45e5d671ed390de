import Domain

/// What refuses nothing, but its sender should know.
extension ImportWording {
  /// A picture that no request names.
  public static func pictureUnnamed(_ path: String) -> Sentence {
    Sentence(
      ja: "  \(path)：どの申請でも使われていない画像です。保存していません。",
      en: "  \(path): no request names this picture; it is not kept.")
  }
  /// Bytes behind the end of a picture.
  public static func bytesAfterPicture(_ path: String, count: Int) -> Sentence {
    Sentence(
      ja: "  \(path)：画像の終わりの後に \(count) バイトの余分なデータがあります。",
      en: "  \(path): \(count) \(count == 1 ? "byte follows" : "bytes follow") the end of the picture.")
  }
  /// Folders and what archivers leave behind.
  public static func membersIgnored(count: Int) -> Sentence {
    Sentence(
      ja: "  フォルダーの項目と、作成ツールが残したファイル（計 \(count) 個）は無視しました。",
      en: "  Folders and what desktops leave behind were ignored (\(count) in all).")
  }
}
