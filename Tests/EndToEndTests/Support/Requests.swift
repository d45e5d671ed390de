import Domain
import Foundation
import Secrets
import Testing

/// Requests that no human decides, as a portal sends them.
extension Home {
  /// A bundle of one request; passwords are sealed to a key that `keys --json` printed.
  func request(
    _ id: String, _ kind: String, _ elements: [(String, String)], sealed: [(SealedPassword.Element, String)] = [],
    to key: String = ""
  ) throws -> BundleMaker {
    let passwords = try sealed.map { element, text in
      let sealed = try PasswordSeal.seal(
        text, sender: "portal.example.ac.jp", request: id, element: element, to: try #require(Data(base64Encoded: key)))
      return (element.rawValue, sealed.bytes.base64EncodedString())
    }
    let members = (elements + passwords).map { "<\($0)>\($1)</\($0)>" }.joined()
    var bundle = BundleMaker([])
    bundle.id = "P-\(id)"
    bundle["requests/\(id).xml"] = Data(
      """
      <selfService xmlns="urn:shinsa:bundle:1" id="\(id)" kind="\(kind)" submitted="2026-11-22T11:59:00+09:00">
      \(members)
      </selfService>
      """.utf8)
    return bundle
  }

  /// Drops a bundle and imports it; what became of its one request.
  @discardableResult
  func ask(_ bundle: BundleMaker) async throws -> JSON {
    try drop(bundle, as: "\(bundle.id).zip")
    let outcome = try await run(["import", "--settle", "0", "--json"])
    let request = try outcome.json()["bundles"][0]["requests"][0]
    try #require(outcome.status == (request["outcome"].text == "refused" ? 1 : 0), "\(outcome.complaints)")
    return request
  }

  /// The key that portals seal to now.
  func sealKey() async throws -> String { try #require(try await json(["keys"])["seal"][0].text) }
}

extension JSON {
  /// The codes of a refused request.
  var codes: [String] { self["reasons"].items.compactMap { $0["code"].text } }
}

extension Home {
  /// A home in which the graduate of application A-1 has an account; the first password, as it was mailed.
  static func withAccount(_ applicants: [Applicant] = [.hanako]) async throws -> (home: Home, password: String) {
    let home = try await imported(applicants)
    try await home.approve("A-1", record: applicants[0].number)
    try await home.sendMail()
    let mail = try #require(try home.takeMails().first { $0.headers["to"] == applicants[0].email })
    return (home, try #require(mail.after("初回パスワード：")))
  }

  /// The newest account file.
  func newestAccounts() throws -> String {
    func number(_ name: String) -> Int { Int(name.filter(\.isNumber)) ?? 0 }
    let names = try names(in: "export/accounts").filter { $0.hasSuffix(".xml") }
    let newest = try #require(names.max { number($0) < number($1) })
    return String(decoding: try contents(of: "export/accounts/\(newest)"), as: UTF8.self)
  }
}
