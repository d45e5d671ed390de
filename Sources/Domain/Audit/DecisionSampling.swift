/// How many decisions of each outcome an auditor's sample holds.
public enum DecisionSampling {
  /// Shares out `size` among strata of these sizes, in proportion, by largest remainders; a stratum that has any decision
  /// has one in the sample as long as `size` allows it.
  public static func shares(of size: Int, among strata: [Int]) -> [Int] {
    let total = strata.reduce(0, +)
    guard total > size else { return strata }
    var shares = strata.map { $0 > 0 && size >= strata.count { $0 > 0 } ? 1 : 0 }
    let rest = size - shares.reduce(0, +)
    let remaining = zip(strata, shares).map(-)
    let open = max(remaining.reduce(0, +), 1)
    for index in strata.indices { shares[index] += remaining[index] * rest / open }
    let byRemainder = strata.indices.sorted { left, right in
      let (one, other) = (remaining[left] * rest % open, remaining[right] * rest % open)
      return one == other ? left < right : one > other
    }
    var short = size - shares.reduce(0, +)
    for index in byRemainder where short > 0 && shares[index] < strata[index] {
      shares[index] += 1
      short -= 1
    }
    return shares
  }
}
