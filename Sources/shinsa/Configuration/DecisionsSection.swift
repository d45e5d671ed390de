import Domain
import Foundation

/// `decisions`: how long claims, holds, links and first passwords last, in seconds.
struct DecisionsSection {
  var claim: TimeInterval = 15 * 60
  var hold: TimeInterval = 15 * 60
  var resubmission: TimeInterval = 14 * 86_400
  var firstPassword: TimeInterval = 30 * 86_400
  var takeoverDays = ServiceRules().takeoverDays
  var reminder = ServiceRules().reminder

  init(_ node: ConfigurationNode?) {
    guard
      let section = node?.section(["claim", "hold", "resubmission", "first-password", "takeover-days", "reminder"])
    else { return }
    if let seconds = section["claim"]?.duration() { claim = seconds }
    if let seconds = section["hold"]?.duration() { hold = seconds }
    if let seconds = section["resubmission"]?.duration() { resubmission = seconds }
    if let seconds = section["first-password"]?.duration() { firstPassword = seconds }
    if let seconds = section["reminder"]?.duration() { reminder = seconds }
    let days = section["takeover-days"]
    // A change of address without a day to object in would be an open door.
    if let count = days?.value("1 … 30", { Int($0).flatMap { (1...30).contains($0) ? $0 : nil } }) {
      takeoverDays = count
    }
  }
}
