import Domain

extension Application {
  /// The applicant's name as lists and mails show it: today's, else that while enrolled, else that none is stated.
  public var applicantSentence: Sentence {
    let name = [applicant.name.display, enrolment.name?.display ?? ""].first { !$0.isEmpty }
    return name.map { Sentence(ja: $0, en: $0) } ?? Sentence(ja: "（氏名の記載なし）", en: "(no name stated)")
  }
}
