import Domain
import Testing

struct StudentNumberTests {
  @Test(arguments: [
    ("07-1234", "071234"), ("０７－１２３４", "07-1234"), ("071234", "71234"), ("07 1234", "07‐1234"), ("abc-12", "ABC12"),
  ])
  func `width, hyphens, spaces, case and leading zeros do not count when a number is looked up`(
    _ one: String, _ other: String
  ) {
    #expect(StudentNumber(asWritten: one).folded == StudentNumber(asWritten: other).folded)
  }

  @Test func `a number stays as it was written, and others stay others`() {
    #expect(StudentNumber(asWritten: "０７－１２３４").asWritten == "０７－１２３４")
    #expect(StudentNumber(asWritten: "07-1234").folded != StudentNumber(asWritten: "07-1235").folded)
    #expect(StudentNumber(asWritten: "07-1230").folded != StudentNumber(asWritten: "07-123").folded)
  }

  @Test func `records of merged universities with one number are two`() {
    let one = RecordKey(source: "west", number: "07-1234")
    let other = RecordKey(source: "east", number: "07-1234")
    #expect(one != other)
    #expect([one, other].sorted().map(\.qualified) == ["east:07-1234", "west:07-1234"])
  }
}
