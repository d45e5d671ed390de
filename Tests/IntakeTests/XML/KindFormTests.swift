import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct KindFormTests {
  private static let least = RequestSample(
    text: """
      <application xmlns="urn:shinsa:bundle:1" id="A-1" kind="add-student-number" submitted="2026-11-21T21:14:05+09:00">
      <email>hanako@example.jp</email>
      <link>token</link>
      <enrolment>
      <university>電電大学</university><faculty>法学部</faculty><department>法学科</department>
      <outcome>graduated</outcome></enrolment>
      </application>
      """)

  private func codes(_ sample: RequestSample, forms: Forms = Forms(), linkKinds: Set<ApplicationKind> = []) -> [String]
  {
    var rules = RequestSample.rules()
    rules.forms = forms
    rules.linkKinds = linkKinds
    return sample.parsed(rules: rules).refusals.map(\.code)
  }

  private func of(_ kind: ApplicationKind) -> RequestSample {
    RequestSample().with("kind=\"new\"", "kind=\"\(kind.rawValue)\"")
  }

  @Test func `a second student number needs address, link and enrolment, and nothing else`() throws {
    let request = Self.least.parsed()
    #expect(request.refusals == [])
    let application = try #require(request.application)
    #expect(application.kind == .addStudentNumber)
    #expect(application.applicant == Applicant(name: PersonName()))
    #expect(application.enrolment.department == "法学科")
    #expect(application.address == nil && application.consent == nil)
    #expect(request.pictures == [])
  }

  @Test func `what it needs is asked for`() {
    #expect(codes(Self.least.with("<email>hanako@example.jp</email>", "")) == ["form.missing"])
    #expect(codes(Self.least.with("<outcome>graduated</outcome>", "")) == ["form.missing"])
    #expect(codes(Self.least.with("<department>法学科</department>", "")) == ["form.missing"])
    #expect(codes(Self.least.with("<link>token</link>", "")) == ["form.link-missing"])
  }

  @Test func `all that a new account states may stand in it, and is held to the same rules`() {
    #expect(codes(of(.addStudentNumber)) == [])
    #expect(codes(of(.addStudentNumber).with("530-0001", "530")) == ["form.postal-code-invalid"])
    #expect(codes(of(.addStudentNumber).with("<romaji>DENDEN HANAKO</romaji>", "")) == ["form.missing"])
  }

  @Test func `a change of address fills in the whole form, and brings a link where the rules say so`() {
    #expect(codes(of(.changeEmail)) == [])
    #expect(of(.changeEmail).parsed().application?.kind == .changeEmail)
    #expect(codes(of(.changeEmail).with("<birthDate>1988-09-09</birthDate>", "")) == ["form.missing"])
    let bare = of(.changeEmail).with("<link>token</link>", "")
    #expect(codes(bare) == [])
    #expect(codes(bare, linkKinds: [.new]) == [])
    #expect(codes(bare, linkKinds: [.changeEmail]) == ["form.link-missing"])
    #expect(codes(RequestSample().with("<link>token</link>", ""), linkKinds: [.changeEmail]) == [])
  }

  @Test func `each kind has a form of its own`() {
    let forms = Forms(
      addStudentNumber: Form(mandatory: [.studentNumber], telephoneRequired: true),
      changeEmail: Form(mandatory: [.mobile], telephoneRequired: false))
    #expect(codes(Self.least, forms: forms) == ["form.telephone-missing", "form.missing"])
    #expect(codes(of(.changeEmail), forms: forms) == ["form.missing"])
    #expect(codes(RequestSample(), forms: forms) == [])
  }

  @Test func `forms derive from that of a new account`() {
    var form = Form.standard
    form.mandatory.formUnion([.studentNumber, .sex])
    form.mandatory.remove(.outcome)
    let forms = Forms(form)
    #expect(forms.changeEmail == form)
    #expect(
      forms.addStudentNumber.mandatory == [.email, .university, .faculty, .department, .studentNumber])
    #expect(!forms.addStudentNumber.telephoneRequired)
  }

  @Test(arguments: ApplicationKind.allCases)
  func `an address is needed whatever the form says`(kind: ApplicationKind) {
    let empty = Form(mandatory: [], telephoneRequired: false)
    let forms = Forms(empty, addStudentNumber: empty, changeEmail: empty)
    #expect(codes(of(kind).with("<email>hanako@example.jp</email>", ""), forms: forms) == ["form.missing"])
  }

  @Test(arguments: ApplicationKind.allCases)
  func `a resubmission may leave its pictures out, and needs its link`(kind: ApplicationKind) {
    let identity = RequestSample().text.components(separatedBy: "<identity>")[1].components(separatedBy: "</identity>")[
      0]
    let bare = of(kind).with("<identity>\(identity)</identity>", "")
    let mending = bare.with("id=\"A-1\"", "id=\"A-2\" resubmits=\"A-1\"")
    #expect(codes(mending) == [])
    #expect(mending.parsed().application?.resubmits == "A-1")
    #expect(codes(mending.with("<link>token</link>", "")) == ["form.link-missing"])
    #expect(codes(mending.with("<enrolment>", "<identity/><enrolment>")) == [])
    #expect(codes(bare) == (kind == .addStudentNumber ? [] : ["form.missing"]))
  }
}
