import Foundation

/// What the system says of its own clock, and of time zones.
enum SystemClock {
  /// When the running program was made, by its file.
  static var programMade: Date? {
    var facts = stat()
    guard stat("/proc/self/exe", &facts) == 0 else { return nil }
    return Date(timeIntervalSince1970: Double(facts.st_mtim.tv_sec))
  }

  /// Whether the kernel keeps its clock in step with another (adjtimex(2)); nil where it does not say.
  ///
  /// Foundation does not import the call's structure. Asked for nothing, it changes nothing; it answers `TIME_ERROR` (5) for
  /// a clock that goes by itself.
  static var isSynchronised: Bool? {
    typealias Call = @convention(c) (UnsafeMutableRawPointer) -> Int32
    guard let symbol = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "adjtimex") else { return nil }
    let call = unsafeBitCast(symbol, to: Call.self)
    // The structure takes 208 bytes on 64-bit machines; zeros ask for nothing.
    let answer = withUnsafeTemporaryAllocation(byteCount: 512, alignment: 16) { buffer in
      buffer.initializeMemory(as: UInt8.self, repeating: 0)
      return buffer.baseAddress.map(call) ?? -1
    }
    return answer < 0 ? nil : answer != 5
  }

  /// Whether the tables know where Tokyo is, and when New York has summer time.
  static var knowsZones: Bool {
    let moment = Date(timeIntervalSince1970: 1_782_864_000)  // 1 July 2026, 00:00 UTC
    return [("Asia/Tokyo", 9), ("America/New_York", -4)].allSatisfy { name, hours in
      TimeZone(identifier: name)?.secondsFromGMT(for: moment) == hours * 3_600
    }
  }
}
