import Foundation
import Secrets
import Testing

/// Plays the portal's side of the manual's page against a home, and notes what comes back.
struct PortalPlay {
  private struct Arrival {
    let name: String
    let mail: Mail
  }

  private static let sender = "portal.example.ac.jp"

  let home: Home
  /// The moment at which everything happens: that of the last request, or what a command of the office says.
  private var clock = "2026-11-24T09:00:00+09:00"
  private var bundles = 0
  private var arrivals: [Arrival] = []
  private var known: Set<String> = []
  private var accountFiles = 0
  /// What the last receipt says; nil after commands of the office.
  private var receipt: String?

  init(_ home: Home) { self.home = home }

  /// Takes the next item of the page; what it says comes back has to be what does.
  mutating func take(_ item: PortalKit.Item, after request: KitRequest?) async throws {
    switch item {
    case .records(let text): try home.write(text, to: "students.csv")
    case .request(let request): try await send(request)
    case .office(let commands):
      receipt = nil
      for command in commands { try await run(command) }
    case .outcome(let outcome):
      let found = try await news()
      #expect(found == outcome, "\(request?.id ?? "")")
    }
  }

  /// A command as a person types it: words, perhaps with the clock before them and a file that output goes to behind them.
  private mutating func run(_ command: String) async throws {
    var words = command.components(separatedBy: " > ")[0].split(separator: " ").map(String.init)
    if let first = words.first, first.hasPrefix("SHINSA_NOW=") {
      clock = String(first.dropFirst("SHINSA_NOW=".count))
      words.removeFirst()
    }
    try #require(words.removeFirst() == "shinsa")
    let arguments = words.map { $0 == "students.csv" ? home.root.appending(path: $0).path : $0 }
    let outcome = try await home.run(arguments, now: clock)
    try #require(outcome.status == 0, "\(command): \(outcome.complaints)")
  }

  /// Sends a request in a bundle of its own.
  private mutating func send(_ request: KitRequest) async throws {
    clock = request.submitted
    bundles += 1
    var bundle = BundleMaker([])
    (bundle.id, bundle.created, bundle.sender) = ("P-\(bundles)", clock, Self.sender)
    bundle["requests/1.xml"] = Data(try await text(of: request).utf8)
    for path in request.pictures {
      let picture = path.hasSuffix(".png") ? "0001-back.png" : "0001-front.jpg"
      bundle[path] = BundleMaker.picture(picture) + Data(path.utf8)
    }
    try home.drop(bundle, as: "\(bundle.id).zip")
    _ = try await home.run(["import", "--settle", "0"], now: clock)
    receipt = try verdict(String(decoding: try home.contents(of: "export/receipts/\(bundle.id).xml"), as: UTF8.self))
  }

  private func text(of request: KitRequest) async throws -> String {
    let key = try #require(Data(base64Encoded: try await home.json(["keys"])["seal"][0].text ?? ""))
    return try request.filled { mail, address in
      let newest = arrivals.last { $0.name == mail && (address == nil || $0.mail.headers["to"] == address) }
      return try #require(newest?.mail.after("https://shomei.example.ac.jp/link/"), "\(mail)")
    } sealed: { element, plain in
      let first = arrivals.compactMap { $0.mail.after("初回パスワード：") }.last
      let password = plain == "first password" ? try #require(first) : plain
      return try sealed(password, for: request.id, element, to: key)
    }
  }

  private func sealed(_ password: String, for request: String, _ element: String, to key: Data) throws -> String {
    try PasswordSeal.seal(
      password, sender: Self.sender, request: request, element: try #require(.init(rawValue: element)), to: key
    ).bytes.base64EncodedString()
  }

  /// What a receipt of one request says of it.
  private func verdict(_ receipt: String) throws -> String {
    let outcome = try #require(receipt.firstMatch(of: #/<request [^>]*outcome="(\w+)"/#)?.1)
    let codes = receipt.matches(of: #/<reason code="([^"]+)"/#).map { String($0.1) }
    return codes.isEmpty ? String(outcome) : KitOutcome.refused(codes)
  }

  /// What has come back since this was asked last.
  private mutating func news() async throws -> KitOutcome {
    let listed = try await home.json(["mail", "list", "--all"], now: clock)["mails"].items
    let purposes = Dictionary(uniqueKeysWithValues: listed.map { ($0["key"].text ?? "", $0["purpose"].text ?? "") })
    var parts = [receipt].compactMap(\.self)
    receipt = nil
    for name in try home.names(in: "export/mail/new") where known.insert(name).inserted {
      let mail = Arrival(name: purposes[name] ?? "", mail: try Mail(try home.contents(of: "export/mail/new/\(name)")))
      arrivals.append(mail)
      parts.append("mail \(mail.name) to \(mail.mail.headers["to"] ?? "")")
    }
    let files = try home.names(in: "export/accounts").count { $0.hasSuffix(".xml") }
    parts += Array(repeating: "account file", count: files - accountFiles)
    accountFiles = files
    return KitOutcome(parts)
  }
}
