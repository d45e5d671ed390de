import Domain

extension MemberFault {
  /// What is wrong with the member, and what the sender can do.
  public var sentence: Sentence {
    switch self {
    case .headersContradict(let field):
      Sentence(
        ja: "zip 内の二つのヘッダーで、\(field.name.ja)の記載が一致しません。zip ファイルを作り直してください。",
        en: "The member's two headers contradict each other: \(field.name.en). Make the zip file again.")
    case .descriptorContradicts:
      Sentence(
        ja: "データの後の記述子が、ヘッダーの記載と一致しません。zip ファイルを作り直してください。",
        en: "The data descriptor contradicts the member's header. Make the zip file again.")
    case .extraFieldMalformed:
      Sentence(
        ja: "zip の拡張フィールドが壊れています。zip ファイルを作り直してください。",
        en: "The member's extra field is malformed. Make the zip file again.")
    case .encrypted:
      Sentence(
        ja: "暗号化されています。パスワードを付けずに作成するか、大学と取り決めたパスフレーズを使い、WinZip 形式の AES で暗号化してください。",
        en:
          "The member is encrypted. Make the bundle without a password, or agree on a passphrase with the office and use WinZip's AES."
      )
    case .encryptionUnsupported:
      Sentence(
        ja: "この暗号化方式には対応していません。WinZip 形式の AES（AE-1 または AE-2）で暗号化してください。ZipCrypto は使えません。",
        en: "This way of encryption is not taken. Use WinZip's AES (AE-1 or AE-2), never ZipCrypto.")
    case .passphraseWrong:
      Sentence(
        ja: "大学と取り決めたパスフレーズでは復号できません。パスフレーズを確かめ、作り直してください。",
        en: "The passphrase agreed with the university does not open the member. Check it, and make the bundle again.")
    case .methodUnsupported(let method):
      Sentence(
        ja: "圧縮方式 \(method) には対応していません。無圧縮（0）または Deflate（8）で作成してください。",
        en: "Compression method \(method) is not taken. Store the member (0) or deflate it (8).")
    case .specialFile:
      Sentence(
        ja: "シンボリックリンクなどの特殊なファイルです。通常のファイルだけを入れてください。",
        en: "This is a symbolic link or another special file. Put regular files only into the bundle.")
    case .directoryHoldsData:
      Sentence(
        ja: "フォルダーの項目にデータが入っています。zip ファイルを作り直してください。",
        en: "A folder's entry holds data. Make the zip file again.")
    case .memberTooLarge(let bytes, let limit):
      Sentence(
        ja: "メンバーは一件 \(limit) バイトまでですが、\(bytes) バイトあります。小さくしてください。",
        en: "A member has at most \(limit) bytes; this one states \(bytes). Make it smaller.")
    case .ratioTooHigh(let ratio, let limit):
      Sentence(
        ja: "圧縮率が高すぎます（\(ratio) 倍、上限 \(limit) 倍）。中身を確かめ、必要なら無圧縮で入れてください。",
        en: "The member inflates \(ratio) times over; \(limit) is the limit. Check its contents, or store it.")
    case .dataDamaged:
      Sentence(
        ja: "圧縮データが壊れていて展開できません。もう一度作成し、転送してください。",
        en: "The compressed data are damaged. Make the bundle and transfer it again.")
    case .checksumWrong:
      Sentence(
        ja: "CRC が一致せず、データが壊れています。もう一度作成し、転送してください。",
        en: "The data do not match their CRC: they are damaged. Make the bundle and transfer it again.")
    case .inflatesPastSize(let stated):
      Sentence(
        ja: "記載のサイズ \(stated) バイトを超えて展開されます。zip ファイルを作り直してください。",
        en: "The data inflate past the stated \(stated) bytes. Make the zip file again.")
    case .inflatesShort(let stated, let found):
      Sentence(
        ja: "記載のサイズは \(stated) バイトですが、展開すると \(found) バイトしかありません。zip ファイルを作り直してください。",
        en: "\(stated) bytes are stated, but the data inflate to \(found). Make the zip file again.")
    }
  }
}

extension HeaderField {
  fileprivate var name: Sentence {
    switch self {
    case .signature: Sentence(ja: "ローカルヘッダーの位置", en: "where the local header lies")
    case .flags: Sentence(ja: "フラグ", en: "flags")
    case .method: Sentence(ja: "圧縮方式", en: "compression method")
    case .name: Sentence(ja: "ファイル名", en: "name")
    case .checksum: Sentence(ja: "CRC", en: "CRC")
    case .compressedSize: Sentence(ja: "圧縮後のサイズ", en: "compressed size")
    case .size: Sentence(ja: "サイズ", en: "size")
    case .encryption: Sentence(ja: "暗号化の方式", en: "way of encryption")
    case .unicodePath: Sentence(ja: "Unicode のファイル名", en: "Unicode name")
    }
  }
}
