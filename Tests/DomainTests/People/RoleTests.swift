import Domain
import Testing

struct RoleTests {
  @Test func `each role may do what it is there for, and nothing else`() {
    let allowed: [Role: Set<Deed>] = [
      .importer: [.importBundles, .importRecords, .sendMail, .export, .report, .keep],
      .reviewer: [.importBundles, .importRecords, .sendMail, .export, .report, .look, .decide],
      .supervisor: [
        .importBundles, .importRecords, .sendMail, .export, .report, .look, .decide, .manage, .audit, .keep,
      ],
      .auditor: [.look, .report, .audit],
    ]
    for role in Role.allCases {
      #expect(Set(Deed.allCases.filter(role.may)) == allowed[role], "\(role)")
    }
  }

  @Test(arguments: [
    ("sato", "u1", false), ("kato", "u1", false), ("sato", "u2", false), ("kato", "u2", true), ("u1", "u2", false),
    ("kato", "sato", false),
  ])
  func `a second person shares neither name with the first`(_ name: String, _ osUser: String, _ isSecond: Bool) {
    let first = Signature(name: "sato", osUser: "u1")
    #expect(Actor(name: name, osUser: osUser, role: .reviewer).isSecondPerson(to: first, training: false) == isSecond)
  }

  @Test func `in a training home the acting names alone are compared`() {
    let first = Signature(name: "sato", osUser: "u1")
    #expect(Actor(name: "kato", osUser: "u1", role: .reviewer).isSecondPerson(to: first, training: true))
    #expect(!Actor(name: "sato", osUser: "u2", role: .reviewer).isSecondPerson(to: first, training: true))
  }

  @Test func `what stays of a person in the books are both names`() {
    let actor = Actor(name: "sato", osUser: "u1", role: .reviewer)
    #expect(actor.signature == Signature(name: "sato", osUser: "u1"))
  }
}
