import Testing

@testable import Wording

struct WorkstationWordingTests {
  @Test(arguments: [
    (0, "0:00", "0:00"), (872, "14:32", "14:32"), (3_599, "59:59", "59:59"), (3_600, "1時間0分", "1 h 0 min"),
    (86_399, "23時間59分", "23 h 59 min"), (431_997, "4日23時間", "4 d 23 h"),
  ]) func `what is left is said in minutes and seconds, and where it is long in larger units`(
    seconds: Int, japanese: String, english: String
  ) {
    let left = WorkstationWording.timeLeft(seconds)
    #expect(left.ja == japanese)
    #expect(left.en == english)
  }
}
