/// A day on which the whole country rests, by the Cabinet Office's list.
public struct Holiday: Hashable, Sendable {
  /// The day.
  public var day: CalendarDate
  /// What it is called; substitute holidays are called 休日 or 振替休日.
  public var name: String

  /// Names a day.
  public init(day: CalendarDate, name: String) {
    self.day = day
    self.name = name
  }
}
