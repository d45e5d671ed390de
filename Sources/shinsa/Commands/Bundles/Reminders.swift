/// Says what has to be said again and again at sensible intervals, or the log would fill with it.
struct Reminders {
  /// How long the same is not said again.
  static let interval = Duration.seconds(15 * 60)

  private var said: [String: ContinuousClock.Instant] = [:]

  /// Whether `subject` is to be said at `moment`; then it counts as said.
  mutating func isDue(_ subject: String, at moment: ContinuousClock.Instant) -> Bool {
    if let last = said[subject], last.duration(to: moment) < Self.interval { return false }
    said[subject] = moment
    return true
  }

  /// Forgets what is no longer so: when it comes again it is news.
  mutating func keep(_ subjects: Set<String>) { said = said.filter { subjects.contains($0.key) } }
}
