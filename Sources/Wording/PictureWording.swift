import Domain

extension PictureFault {
  /// What is wrong with the picture, and what to do.
  public var sentence: Sentence {
    switch self {
    case .missing:
      Sentence(
        ja: "申請に記載の画像が、バンドルの中にありません。画像を入れてください。",
        en: "The request names this picture, and the bundle does not hold it. Put it in.")
    case .empty:
      Sentence(ja: "画像ファイルが空（0 バイト）です。画像を入れ直してください。", en: "The picture file is empty. Put the picture in.")
    case .formatUnknown(let format):
      Sentence(
        ja: "画像は JPEG、PNG、GIF のいずれかですが、中身が\(format.name.ja)です。変換するか、撮り直してください。",
        en:
          "A picture has to be JPEG, PNG or GIF; by its bytes this is \(format.name.en). Convert it, or take it again.")
    case .truncated(let format):
      Sentence(
        ja: "\(format.name) 画像が途中で切れています。もう一度アップロードしてください。",
        en: "The \(format.name) picture ends too early. Upload it again.")
    case .damaged(let format):
      Sentence(
        ja: "\(format.name) 画像が壊れています。もう一度アップロードするか、撮り直してください。",
        en: "The \(format.name) picture is damaged. Upload it again, or take it again.")
    case .tooSmall(let width, let height, let longer, let shorter):
      Sentence(
        ja: "画像は長辺 \(longer) 画素以上、短辺 \(shorter) 画素以上ですが、\(width)×\(height) 画素です。大きく撮り直してください。",
        en:
          "A picture has at least \(longer) by \(shorter) pixels; this one has \(width) by \(height). Take a larger one."
      )
    case .tooManyPixels(let width, let height, let limit):
      Sentence(
        ja: "画像は \(limit) 画素までですが、\(width)×\(height) 画素あります。縮小してください。",
        en: "A picture has at most \(limit) pixels; this one is \(width) by \(height). Make it smaller.")
    }
  }
}

extension PictureFormat {
  /// The format's name, the same in both languages.
  fileprivate var name: String {
    switch self {
    case .jpeg: "JPEG"
    case .png: "PNG"
    case .gif: "GIF"
    }
  }
}

extension ForeignFormat {
  /// What the file is, to be put into a sentence.
  fileprivate var name: Sentence {
    switch self {
    case .html: Sentence(ja: "ウェブページ（HTML）", en: "a web page (HTML)")
    case .xml: Sentence(ja: " XML または SVG ", en: "XML or SVG")
    case .pdf: Sentence(ja: " PDF ", en: "a PDF")
    case .heic: Sentence(ja: " HEIC（iPhone などの写真形式）", en: "HEIC (as iPhones take pictures)")
    case .avif: Sentence(ja: " AVIF ", en: "AVIF")
    case .webp: Sentence(ja: " WebP ", en: "WebP")
    case .tiff: Sentence(ja: " TIFF ", en: "TIFF")
    case .bmp: Sentence(ja: " BMP ", en: "BMP")
    case .zip: Sentence(ja: " zip（または Office 文書）", en: "a zip file or an Office document")
    case .unknown: Sentence(ja: "不明な形式", en: "of an unknown format")
    }
  }
}
