import Domain
import Foundation

/// Words about an account that an application touches.
public enum TakeoverWording {
  /// Title of an account's section.
  public static let title = Sentence(ja: "アカウントとの関係", en: "The account that it touches")

  /// One address, one account: said where somebody else's account has the stated address.
  public static let shared = Sentence(
    ja: "申請のメールアドレスは、別の人のアカウントで使われている可能性があります。ご夫婦などで共用の場合は、別のアドレスでの再提出を依頼してください。",
    en:
      "The stated address may be that of somebody else's account. Couples who share one need an address each: return the "
      + "application and ask for another.")

  /// What a mis-sent `new` can be decided as.
  public static let otherKinds = Sentence(
    ja:
      "新規の申請ですが、本人のアカウントがあります。内容に応じて「メールアドレスの変更」（--kind change-email）または「学籍番号の追加」（--kind add-student-number）として承認できます。",
    en:
      "It was sent as new, and the person has an account. It can be approved as a change of address (--kind change-email) "
      + "or as a second student number (--kind add-student-number).")

  /// An account, in a line.
  public static func account(_ account: Account, hasAddress: Bool) -> Sentence {
    let numbers = account.enrolments.filter(\.record.hasNumber).map(\.record.number)
    let mark =
      hasAddress
      ? Sentence(ja: "申請と同じアドレス", en: "has the stated address") : Sentence(ja: "選ばれた学籍のアカウント", en: "has the record")
    return Sentence(
      ja:
        "\(account.id)　\(account.status.sentence.ja)　\(account.email.asWritten)　\(numbers.joined(separator: "、"))　（\(mark.ja)）",
      en:
        "\(account.id)  \(account.status.sentence.en)  \(account.email.asWritten)  \(numbers.joined(separator: ", "))  (\(mark.en))"
    )
  }

  /// A sign with the side that it speaks for.
  public static func sign(_ sign: TakeoverSign, in zone: TimeZone) -> Sentence {
    let words = sign.sentence(in: zone)
    return sign.speaksFor
      ? Sentence(ja: "本人らしい点：\(words.ja)", en: "speaks for it: \(words.en)")
      : Sentence(ja: "注意する点：\(words.ja)", en: "speaks against it: \(words.en)")
  }
}

extension TakeoverSign {
  /// What was found.
  func sentence(in zone: TimeZone) -> Sentence {
    switch self {
    case .ownLink:
      Sentence(ja: "アカウントの登録アドレスに送ったリンクからの申請", en: "it came by a link mailed to the account's own address")
    case .samePerson:
      Sentence(
        ja: "アカウントに、照合された学籍と同じ人のほかの学籍がある（氏名・生年月日など）",
        en: "the account has another record of the person whose record was found (by name, date of birth and so on)")
    case .otherPerson:
      Sentence(
        ja: "アカウントの学籍が、照合された学籍と同じ人のものとは確認できない",
        en: "no record of the account is known to be of the person whose record was found")
    case .samePhone: Sentence(ja: "電話番号がアカウントの登録と同じ", en: "a telephone is the account's")
    case .otherPhone: Sentence(ja: "電話番号がアカウントの登録と異なる", en: "no telephone is the account's")
    case .sameAddress: Sentence(ja: "住所がアカウントの登録と同じ", en: "the postal address is the account's")
    case .otherAddress: Sentence(ja: "住所がアカウントの登録と異なる", en: "the postal address is not the account's")
    case .firstPasswordUnused: Sentence(ja: "初回パスワードが使われていない", en: "the first password was never replaced")
    case .passwordsChosen(let at):
      DateWording.moment(at, in: zone).mapped {
        Sentence(
          ja: "\($0.ja)に名義人がパスワードを設定している（その時点ではサインインできた）",
          en: "the holder chose passwords on \($0.en), and could sign in then")
      }
    case .objected(let at):
      DateWording.moment(at, in: zone).mapped {
        Sentence(ja: "\($0.ja)に名義人がこの変更に異議を申し立てた", en: "the holder objected on \($0.en)")
      }
    case .caution: Sentence(ja: "アカウントに注意区分がある", en: "a caution stands on the account")
    case .notActive(let status):
      Sentence(ja: "アカウントが「\(status.sentence.ja)」", en: "the account is \(status.sentence.en)")
    }
  }
}

extension Sentence {
  fileprivate func mapped(_ body: (Sentence) -> Sentence) -> Sentence { body(self) }
}
