import Domain

extension RequestFault {
  /// What is wrong with the request beside others, and what the sender can do.
  public var sentence: Sentence {
    switch self {
    case .idTaken:
      Sentence(
        ja: "同じ id の別の申請が受付済みです。新しい id を付けてください。",
        en: "Another request of this id was accepted before. Give this one a new id.")
    case .idTwice:
      Sentence(
        ja: "同じ id の申請が、このバンドルの中にほかにもあります。申請ごとに別の id を付けてください。",
        en: "Another request of this bundle has the same id. Give each request an id of its own.")
    case .pictureShared:
      Sentence(
        ja: "この画像は、ほかの申請でも使われています。申請ごとに別の画像を入れてください。",
        en: "Another request names this picture too. Put in a picture of its own for each request.")
    case .pictureTwice:
      Sentence(
        ja: "この画像が、一つの申請の中で二度以上使われています。一度だけ書いてください。",
        en: "The request names this picture more than once. Name it once.")
    case .linkRefused:
      Sentence(
        ja: "link のトークンが正しくないか、使用済みか、期限切れです。メールに記載のリンクからお手続きください。",
        en: "The token in link is wrong, spent or expired. Proceed by the link in the mail.")
    case .picturesAskedFor:
      Sentence(
        ja: "再提出に画像がありませんが、画像の再提出をお願いしているか、前回の画像がすでに残っていません。必要な画像をすべて入れてください。",
        en:
          "The resubmission brings no pictures, but pictures were asked for, or the earlier ones are not there any more. "
          + "Put in every picture that is needed.")
    case .credentialsRefused, .sealBroken, .bothPasswordsNeeded, .passwordsOneAtATime: credentialSentence
    }
  }
}
