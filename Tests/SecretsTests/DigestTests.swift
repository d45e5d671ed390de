import Foundation
import Secrets
import Testing

struct DigestTests {
  @Test func `the examples of FIPS 180-4 come out`() {
    #expect(
      Digest.sha256Hex(of: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Digest.sha256Hex(Data()) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `bytes taken in pieces hash as a whole`() {
    var digest = Digest()
    for piece in ["a", "", "bc"] { digest.update(Data(piece.utf8)) }
    #expect(digest.hex() == Digest.sha256Hex(of: "abc"))
  }

  @Test func `bytes are written in lower-case digits`() {
    #expect(Digest.hex([0x00, 0x0F, 0xA0, 0xFF]) == "000fa0ff")
  }
}
