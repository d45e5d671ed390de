import Domain
import Testing

@testable import Wording

@Suite struct VocabularyWordingTests {
  /// Each has words in both languages, and no two the same ones: staff choose by them.
  private func expectDistinct(_ sentences: [Sentence]) {
    #expect(Set(sentences.map(\.ja)).count == sentences.count)
    #expect(Set(sentences.map(\.en)).count == sentences.count)
    for sentence in sentences {
      #expect(sentence.ja.unicodeScalars.contains { $0.value > 0x7F })
      #expect(!sentence.en.isEmpty && sentence.en.unicodeScalars.allSatisfy { $0.value < 0x80 })
    }
  }

  @Test func `states, outcomes and verdicts can be told apart in both languages`() {
    expectDistinct(CaseState.allCases.map(\.sentence))
    expectDistinct(DecisionOutcome.allCases.map(\.sentence))
    expectDistinct(Verdict.allCases.map(\.sentence))
    expectDistinct(Overall.allCases.map(\.sentence))
    expectDistinct(SecondPersonReason.allCases.map(\.sentence))
    expectDistinct(AssessmentFlag.allCases.map(\.sentence))
    expectDistinct(CandidateChoice.allCases.map(\.sentence))
    expectDistinct(CandidateClue.allCases.map(\.sentence))
    expectDistinct(SharedPoint.allCases.map(\.sentence))
  }

  @Test func `what happens to accounts and mails can be told apart in both languages`() {
    expectDistinct(AccountStatus.allCases.map(\.sentence))
    expectDistinct(AccountItem.allCases.map(\.sentence))
    expectDistinct(NoticeState.allCases.map(\.sentence))
    expectDistinct(AuditAction.allCases.map(\.sentence))
    expectDistinct(CaseFlag.allCases.map(\.sentence))
    expectDistinct(NightStep.allCases.map(\.sentence))
    expectDistinct(SealedPassword.Element.allCases.map(\.sentence))
    expectDistinct(AccountStatus.allCases.map(AccountsWording.wrongStatus))
    let deeds: [AccountsWording.Deed] = [.suspended, .resumed, .reissued, .closing, .merging, .confirmed, .refused]
    expectDistinct(deeds.map { AccountsWording.done($0, "acc") })
  }

  @Test func `fields, documents, kinds and roles can be told apart in both languages`() {
    expectDistinct(FormField.allCases.map(\.sentence))
    expectDistinct(ComparedField.allCases.map(\.sentence))
    expectDistinct(DocumentKind.allCases.map(\.sentence))
    expectDistinct(DocumentSide.allCases.map(\.sentence))
    expectDistinct(DocumentCheck.NameShown.allCases.map(\.sentence))
    expectDistinct(DocumentCheck.AddressShown.allCases.map(\.sentence))
    expectDistinct(ApplicationKind.allCases.map(\.sentence))
    expectDistinct(EnrolmentOutcome.allCases.map(\.sentence))
    expectDistinct(Sex.allCases.map(\.sentence))
    expectDistinct(NoticePurpose.allCases.map(\.sentence))
    expectDistinct(Role.allCases.map(\.sentence))
    expectDistinct(Deed.allCases.map(\.sentence))
    expectDistinct(ForgettingReason.allCases.map(\.sentence))
  }
}
