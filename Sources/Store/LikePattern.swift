/// A LIKE pattern that finds `text` anywhere; its own wildcards stand for themselves.
func likePattern(_ text: String) -> String {
  var escaped = ""
  for character in text {
    if character == "%" || character == "_" || character == "\\" { escaped.append("\\") }
    escaped.append(character)
  }
  return "%\(escaped)%"
}
