import Domain

extension ManifestFault {
  /// What is wrong with manifest or signature, and what the sender can do.
  public var sentence: Sentence {
    switch self {
    case .missing(let elsewhere): Self.missing(elsewhere: elsewhere)
    case .tooLarge(let bytes, let limit):
      Sentence(
        ja: "manifest.xml は \(limit) バイトまでですが、\(bytes) バイトあります。バンドルを分けてください。",
        en: "A manifest has at most \(limit) bytes; this one has \(bytes). Split the bundle.")
    case .createdMalformed:
      Sentence(
        ja: "created が実在する日時ではありません。時差付きの日時（例 2026-11-21T23:55:00+09:00）を書いてください。",
        en: "created is no real date and time with an offset, such as 2026-11-21T23:55:00+09:00.")
    case .createdInFuture:
      Sentence(
        ja: "created が未来の日時です。送信元の時計を確かめてください。",
        en: "created lies in the future. Check the clock of the sending machine.")
    case .memberMalformed:
      Sentence(
        ja: "member の path、size、sha256 のいずれかを読み取れません。書き直してください。",
        en: "A member’s path, size or sha256 cannot be read. Write it again.")
    case .noRequests:
      Sentence(
        ja: "申請（requests/名前.xml）が一件もありません。一件以上入れてください。",
        en: "The bundle holds no request (requests/NAME.xml). Put in at least one.")
    case .idTakenByOther:
      Sentence(
        ja: "同じ id の別のバンドルが取り込み済みです。新しい id を付けてください。",
        en: "Another bundle of this id was imported before. Give this one a new id.")
    case .senderUnknown:
      Sentence(
        ja: "sender が登録されていない送信元です。名前を確かめるか、大学に登録を依頼してください。",
        en: "This sender is not known here. Check the name, or ask the university to register it.")
    case .signature(let fault): fault.sentence
    case .listedTwice:
      Sentence(
        ja: "manifest.xml に同じ path が二度あります。一度だけ書いてください。",
        en: "The manifest lists this path twice. List it once.")
    case .listedButAbsent:
      Sentence(
        ja: "manifest.xml に記載がありますが、zip の中にありません。メンバーを入れるか、記載を取り除いてください。",
        en: "The manifest lists this member, but the zip file lacks it. Put it in, or take it off the list.")
    case .presentButUnlisted:
      Sentence(
        ja: "zip の中にありますが、manifest.xml に記載がありません。記載するか、メンバーを取り除いてください。",
        en: "The zip file holds this member, but the manifest does not list it. List it, or leave it out.")
    case .sizeWrong(let stated, let found):
      Sentence(
        ja: "manifest.xml ではサイズが \(stated) バイトですが、実際は \(found) バイトです。manifest.xml を作り直してください。",
        en: "The manifest states \(stated) bytes, but there are \(found). Make the manifest again.")
    case .hashWrong:
      Sentence(
        ja: "SHA-256 が manifest.xml の記載と一致しません。manifest.xml を作り直すか、もう一度転送してください。",
        en:
          "The SHA-256 is not the one that the manifest states. Make the manifest again, or transfer the bundle again.")
    }
  }

  private static func missing(elsewhere: String?) -> Sentence {
    guard let elsewhere else {
      return Sentence(
        ja: "zip の直下に manifest.xml がありません。入れてください。",
        en: "There is no manifest.xml in the root of the zip file. Put it in.")
    }
    return Sentence(
      ja: "zip の直下に manifest.xml がありません（\(elsewhere) にあります）。フォルダーの中身を zip にしてください。",
      en:
        "There is no manifest.xml in the root of the zip file, but there is \(elsewhere). Zip what the folder holds, not "
        + "the folder.")
  }
}

extension SignatureFault {
  /// What is wrong with the signature, and what the sender can do.
  public var sentence: Sentence {
    switch self {
    case .missing:
      Sentence(
        ja: "署名 manifest.sig がありません。登録済みの鍵で manifest.xml に署名してください。",
        en: "There is no manifest.sig. Sign manifest.xml with the registered key.")
    case .malformed(let bytes):
      Sentence(
        ja: "署名は 64 バイト、またはその base64 で書きますが、読み取れません（\(bytes) バイト）。Ed25519 の署名を入れてください。",
        en: "A signature is 64 bytes or their base64; these \(bytes) bytes are neither. Put in the Ed25519 signature.")
    case .wrong:
      Sentence(
        ja: "署名が manifest.xml と一致しません。鍵を確かめ、manifest.xml を書き終えてから署名してください。",
        en: "The signature does not fit manifest.xml. Check the key, and sign after the last change to the manifest.")
    }
  }
}
