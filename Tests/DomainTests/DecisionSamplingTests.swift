import Domain
import Testing

struct DecisionSamplingTests {
  @Test(arguments: [
    (25, [1000, 100, 10], [21, 3, 1]), (25, [10, 5, 2], [10, 5, 2]), (3, [1000, 1, 1], [1, 1, 1]),
    (2, [5, 5, 5], [1, 1, 0]),
    (10, [100, 0, 0], [10, 0, 0]), (10, [0, 0, 0], [0, 0, 0]), (10, [9, 9, 9], [4, 3, 3]),
  ])
  func `every outcome has its share, and a rare one at least one`(size: Int, strata: [Int], shares: [Int]) {
    #expect(DecisionSampling.shares(of: size, among: strata) == shares)
  }

  @Test func `the shares add up and no stratum is asked for more than it has`() {
    for size in 1...40 {
      for strata in [[1, 2, 30], [7, 7, 7], [0, 3, 50], [1, 1, 1], [40, 1, 0]] {
        let shares = DecisionSampling.shares(of: size, among: strata)
        #expect(shares.reduce(0, +) == min(size, strata.reduce(0, +)))
        for (share, stratum) in zip(shares, strata) { #expect(share <= stratum) }
      }
    }
  }
}
