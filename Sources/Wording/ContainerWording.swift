import Domain

extension ContainerFault {
  /// What is wrong with the container, and what the sender can do.
  public var sentence: Sentence {
    switch self {
    case .notZip:
      Sentence(
        ja: "zip ファイルではありません。バンドルは zip 形式で作成してください。",
        en: "This is not a zip file. Make the bundle a zip file.")
    case .truncated:
      Sentence(
        ja: "zip ファイルが途中で切れています。もう一度、最後まで転送してください。",
        en: "The zip file ends too early. Transfer it again, to its end.")
    case .endAmbiguous:
      Sentence(
        ja: "zip の終端レコードが複数あり、どれが正しいか決められません。コメントを付けずに作り直してください。",
        en: "The zip file has more than one end record, so it can be read in two ways. Make it again without a comment."
      )
    case .multiDisk:
      Sentence(
        ja: "分割された zip ファイルです。一つのファイルとして作り直してください。",
        en: "The zip file says that it is split over several disks. Make it one file.")
    case .zip64Contradiction:
      Sentence(
        ja: "Zip64 の記載が、ほかの記載と一致しません。zip ファイルを作り直してください。",
        en: "The Zip64 fields contradict the rest of the zip file. Make the file again.")
    case .directoryContradiction:
      Sentence(
        ja: "zip の目次（セントラルディレクトリ）が終端レコードの記載と一致しません。zip ファイルを作り直してください。",
        en: "The central directory is not where, or not what, the end record says. Make the zip file again.")
    case .strayBytes(let offset, let count):
      Sentence(
        ja: "先頭から \(offset) バイト目以降に、どのメンバーにも属さないデータが \(count) バイトあります。余分なデータのない zip ファイルを作り直してください。",
        en: "From byte \(offset) on, \(count) bytes belong to no member. Make the zip file again without them.")
    case .directoryTooLarge(let bytes, let limit):
      Sentence(
        ja: "zip の目次（セントラルディレクトリ）は \(limit) バイトまでですが、\(bytes) バイトあります。コメントや拡張フィールドを付けずに作り直してください。",
        en:
          "The central directory has at most \(limit) bytes; this one has \(bytes). Leave comments and extra fields out."
      )
    case .overlap:
      Sentence(
        ja: "zip の中で、メンバーの領域が重なっています。zip ファイルを作り直してください。",
        en: "Members overlap inside the zip file. Make the file again.")
    case .tooManyMembers(let count, let limit):
      Sentence(
        ja: "メンバーは \(limit) 件までですが、\(count) 件あります。バンドルを分けてください。",
        en: "A bundle holds at most \(limit) members; this one has \(count). Split it.")
    case .bundleTooLarge(let bytes, let limit):
      Sentence(
        ja: "展開後の合計は \(limit) バイトまでですが、\(bytes) バイトあります。バンドルを分けてください。",
        en: "A bundle inflates to at most \(limit) bytes; this one states \(bytes). Split it.")
    case .unreadable:
      Sentence(
        ja: "zip ファイルの構造を一通りに読み取れません。一般的な zip ツールで作り直してください。",
        en: "The structure of the zip file cannot be read in one way only. Make it again with a common zip tool.")
    case .more(let count):
      Sentence(ja: "ほかに \(count) 件の問題があります。", en: "There are \(count) more troubles.")
    case .member(let fault): fault.sentence
    case .name(let fault): fault.sentence
    }
  }
}
