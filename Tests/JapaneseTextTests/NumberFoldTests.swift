import JapaneseText
import Testing

@Suite struct NumberFoldTests {
  @Test(arguments: ["07-1234", "０７－１２３４", "071234", "7 1234", "007‐1234", "07ー1234", "07−1234", "07 12 34"])
  func `a student number is found however it is written`(written: String) {
    #expect(NumberFold.studentNumber(written) == "71234")
  }

  @Test func `letters of a student number lose their case only`() {
    #expect(NumberFold.studentNumber("ｆl-07a012") == "FL07A012")
    #expect(NumberFold.studentNumber("0000") == "0")
    #expect(NumberFold.studentNumber(" - ").isEmpty)
  }

  @Test(arguments: [
    "090-1234-5678", "+81 90-1234-5678", "＋８１（０）９０　１２３４　５６７８", "(090)1234.5678",
    "（０９０）１２３４−５６７８", "+81-(0)90-1234-5678", "TEL 090-1234-5678", "090ー1234ー5678", "+81 90-1234-5678 内線 12",
    "090-1234-5678 ext.12", "090-1234-5678#12", "090-1234-5678 x12", "(+81) 90-1234-5678",
  ])
  func `a telephone number is the one that is dialled in Japan`(written: String) {
    #expect(NumberFold.telephone(written) == "09012345678")
  }

  @Test func `numbers abroad keep their country`() {
    #expect(NumberFold.telephone("+1 (212) 555-0100") == "12125550100")
    #expect(NumberFold.telephone("81-3-1234") == "8131234")
    #expect(NumberFold.telephone("+82 2-123-4567") == "8221234567")
    #expect(NumberFold.telephone("+8") == "8")
    #expect(NumberFold.telephone("+86 10 1234 5678") == "861012345678")
  }

  @Test func `only digits are digits`() {
    #expect(NumberFold.digits("〒５３０-0001 ①三") == "5300001")
  }
}
