/// The body of a multipart, cut at its delimiters (RFC 2046 section 5.1).
struct MultipartBody {
  /// One part, and whether a delimiter follows it: without one, its end may be missing.
  struct Piece {
    var bytes: MailBytes
    var isEnded: Bool
  }

  /// The parts in their order.
  private(set) var pieces: [Piece] = []
  /// What follows the last delimiter; nil where that is missing.
  private(set) var epilogue: MailBytes?

  /// Cuts a body; more than `limit` pieces are not looked for.
  init(_ body: MailBytes, boundary: [UInt8], limit: Int) {
    let delimiter = Delimiter(boundary)
    var mark = delimiter.first(in: body)
    while let opened = mark {
      guard !opened.isLast else {
        epilogue = body[opened.end...]
        return
      }
      guard pieces.count < limit else { return }
      mark = delimiter.next(in: body, from: opened.end - 1)
      // The line's end before a delimiter is the delimiter's.
      let end = mark.map { max($0.start, opened.end) } ?? body.endIndex
      pieces.append(Piece(bytes: body[opened.end..<end], isEnded: mark != nil))
    }
  }
}

/// Looks for the lines that part a multipart.
private struct Delimiter {
  struct Mark {
    /// Where the end of the line before it begins.
    var start: Int
    /// Where the line after it begins.
    var end: Int
    /// Whether no part follows.
    var isLast: Bool
  }

  private let dashed: [UInt8]

  init(_ boundary: [UInt8]) { dashed = Array("--".utf8) + boundary }

  /// The first one, which may stand at the very beginning.
  func first(in body: MailBytes) -> Mark? {
    let start = body.startIndex
    if body.starts(with: dashed), let mark = mark(in: body, start: start, from: start + dashed.count) { return mark }
    return next(in: body, from: start)
  }

  /// The next one of which the line feed before it is at `start` or later.
  func next(in body: MailBytes, from start: Int) -> Mark? {
    let sought = [.lineFeed] + dashed
    var place = start
    while let found = body.place(of: sought, from: place) {
      let isPaired = found > body.startIndex && body[found - 1] == .carriageReturn
      let start = isPaired ? found - 1 : found
      if let mark = mark(in: body, start: start, from: found + sought.count) { return mark }
      place = found + 1
    }
    return nil
  }

  /// The delimiter, if nothing but its own dashes and white space follows on its line: boundaries may begin alike.
  private func mark(in body: MailBytes, start: Int, from rest: Int) -> Mark? {
    let (line, next) = body.line(at: rest)
    let isLast = line.begins(with: "--")
    guard line.dropFirst(isLast ? 2 : 0).allSatisfy(\.isMailSpace) else { return nil }
    return Mark(start: start, end: next, isLast: isLast)
  }
}
