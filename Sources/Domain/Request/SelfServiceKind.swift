/// What a self-service request asks for; the raw value is the word that requests state.
public enum SelfServiceKind: String, Codable, Sendable, CaseIterable {
  case startRegistration = "start-registration"
  case startAddStudentNumber = "start-add-student-number"
  case changeProfile = "change-profile"
  case startChangeEmail = "start-change-email"
  case confirmChangeEmail = "confirm-change-email"
  case object
  case startResetPassword = "start-reset-password"
  case setPassword = "set-password"
}
