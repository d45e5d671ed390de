import Foundation
import Synchronization
import Testing

/// A short run each time; a long one where `SHINSA_FUZZ_SECONDS` or `SHINSA_FUZZ_EXECUTIONS` ask for it.
@Suite struct FuzzTests {
  private static let environment = ProcessInfo.processInfo.environment

  private static let budget: FuzzRun.Budget =
    if let seconds = environment["SHINSA_FUZZ_SECONDS"].flatMap(Double.init) {
      .seconds(seconds)
    } else {
      .executions(environment["SHINSA_FUZZ_EXECUTIONS"].flatMap(Int.init) ?? 300)
    }

  private static let seed = environment["SHINSA_FUZZ_SEED"].flatMap(UInt64.init) ?? 1

  @Test(arguments: ["container", "encrypted", "xml", "pictures", "student-files", "postal-codes", "holidays"])
  func `changed inputs break no promise`(name: String) throws {
    try Scratch.with { folder in
      let target = try #require(try FuzzTarget.all(in: folder).first { $0.name == name })
      let kept = FuzzTests.environment["SHINSA_FUZZ_FOLDER"].map { URL(filePath: $0) } ?? folder
      let box = try BlackBox(kept.appending(path: "\(name).input"), longest: target.longest)
      var run = FuzzRun(target, blackBox: box)
      #expect(throws: Never.self) { try run.run(FuzzTests.budget, seed: FuzzTests.seed) }
      #expect(run.report.outcomes > 3, "nothing but the same few outcomes: the changes reach nowhere")
      if kept != folder { print(run.report) }
    }
  }

  @Test func `two runs of one seed are the same`() throws {
    let inputs = Mutex<[[UInt8]]>([])
    var target = FuzzTarget.pictures()
    target.outcome = { bytes in
      inputs.withLock { $0.append(bytes) }
      return "\(bytes.count)"
    }
    for _ in 1...2 {
      var run = FuzzRun(target)
      try run.run(.executions(200), seed: 7)
    }
    let all = inputs.withLock { $0 }
    #expect(all.count == 400)
    #expect(Array(all.prefix(200)) == Array(all.suffix(200)))
  }
}
