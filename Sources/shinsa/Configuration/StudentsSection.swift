import Domain

/// `students`: what a student file may lack, and how the registrar's files differ from the default table.
struct StudentsSection {
  var unusableRows = 0.01
  var lostRecords = 0.02
  var mappings = StudentMappings()

  init(_ node: ConfigurationNode?) {
    let keys = ["unusable-rows", "lost-records", "sources"] + StudentMappingSection.keys
    guard let section = node?.section(keys) else { return }
    if let share = section["unusable-rows"]?.share() { unusableRows = share }
    if let share = section["lost-records"]?.share() { lostRecords = share }
    mappings.usual = StudentMappingSection.read(section, over: StudentMapping())
    for (name, node) in section["sources"]?.entries() ?? [] {
      guard RecordKey.isSourceName(name) else {
        node.fault(.badValue(expected: "registrar, east, west"))
        continue
      }
      guard let source = node.section(StudentMappingSection.keys) else { continue }
      mappings.ofSources[name] = StudentMappingSection.read(source, over: mappings.usual)
    }
  }
}
