import Domain
import Testing

struct DocumentCheckTests {
  @Test func `all facts are read, in any order, with spaces around them`() throws {
    let text = " name=both , document=passport,proof=family-register,expiry=2030-01-31,birth-date, address = not-shown"
    let expected = DocumentCheck(
      document: .passport, name: .both, birthDate: true, address: .notShown,
      expiry: CalendarDate(year: 2030, month: 1, day: 31), changedNameProof: .familyRegister)
    #expect(try DocumentCheck(facts: text) == expected)
  }

  @Test func `what is not said was not seen`() throws {
    let check = try DocumentCheck(facts: "document=drivers-licence,name=now,address=agrees")
    #expect(check.birthDate == false)
    #expect(check.expiry == nil)
    #expect(check.changedNameProof == nil)
  }

  @Test(arguments: ["birth-date", "birth-date=yes", "birth-date=agrees"])
  func `the date of birth is ticked in three ways`(_ fact: String) throws {
    #expect(try DocumentCheck(facts: "document=passport,name=now,address=agrees," + fact).birthDate)
  }

  @Test(arguments: ["document", "name", "address"])
  func `a fact that has to be there is named when it is missing`(_ fact: String) {
    let facts = ["document=passport", "name=now", "address=agrees"].filter { !$0.hasPrefix(fact) }
    #expect(throws: DocumentCheck.ReadingError.missing(fact: fact)) {
      try DocumentCheck(facts: facts.joined(separator: ","))
    }
  }

  @Test(arguments: [
    ("birth-date=no", "birth-date"), ("expiry=31.1.2030", "expiry"), ("expiry=", "expiry"),
    ("expiry=2030-02-30", "expiry"),
    ("proof=word-of-honour", "proof"), ("proof", "proof"),
  ])
  func `a value that does not exist is refused with those that do`(_ fact: String, _ name: String) throws {
    let error = try #require(throws: DocumentCheck.ReadingError.self) {
      try DocumentCheck(facts: "document=passport,name=now,address=agrees," + fact)
    }
    guard case .badValue(name, let allowed) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(!allowed.isEmpty)
  }

  @Test(arguments: [("colour=red", "colour"), ("=passport", ""), ("Document=passport", "Document")])
  func `an unknown fact is refused`(_ facts: String, _ name: String) {
    #expect(throws: DocumentCheck.ReadingError.unknownFact(name)) { try DocumentCheck(facts: facts) }
  }

  @Test func `a fact that is stated twice is refused, as nobody knows which holds`() {
    #expect(throws: DocumentCheck.ReadingError.repeated(fact: "name")) {
      try DocumentCheck(facts: "document=passport,name=now,address=agrees,name=both")
    }
  }
}
