/// Names of files, which may have 255 bytes on the file systems that we meet.
enum FileName {
  /// As much of `name` as fits `limit` bytes of UTF-8; no code point is cut.
  static func shortened(_ name: String, to limit: Int) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in name.unicodeScalars {
      count += UTF8.width(scalar)
      if count > limit { break }
      result.append(scalar)
    }
    return String(result)
  }
}
