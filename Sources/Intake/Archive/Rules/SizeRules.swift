import Domain

/// No member is too large.
struct MemberSizeRule: MemberRule {
  func fault(of entry: ZipEntry, limits: IntakeLimits) -> ContainerFault? {
    entry.size > limits.memberBytes ? .member(.memberTooLarge(bytes: entry.size, limit: limits.memberBytes)) : nil
  }
}

/// No large member is deflated beyond what real data allow.
struct RatioRule: MemberRule {
  func fault(of entry: ZipEntry, limits: IntakeLimits) -> ContainerFault? {
    guard entry.size > limits.ratioFrom else { return nil }
    let ratio = entry.size / max(entry.compressedSize, 1)
    let isOver = ratio > limits.ratio || ratio == limits.ratio && entry.size % max(entry.compressedSize, 1) > 0
    return isOver ? .member(.ratioTooHigh(ratio: ratio, limit: limits.ratio)) : nil
  }
}

/// All members together are not too large.
struct TotalSizeRule: ContainerRule {
  func refusals(of entries: [ZipEntry], limits: IntakeLimits) -> [Refusal] {
    let total = entries.reduce(0) { sum, entry in
      let (next, overflow) = sum.addingReportingOverflow(entry.size)
      return overflow ? Int.max : next
    }
    guard total > limits.totalBytes else { return [] }
    return [Refusal(.container(.bundleTooLarge(bytes: total, limit: limits.totalBytes)))]
  }
}
