import ArgumentParser

/// `postal`: Japan Post's postal codes.
struct PostalCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "postal", abstract: Help.text("郵便番号データの読み込みと検索", "Load and look up postal codes"),
      discussion: Help.text("例：shinsa postal show 160-0023", "Example: shinsa postal show 160-0023"),
      subcommands: [PostalImport.self, PostalShow.self])
  }
}

/// `calendar`: national holidays, and the days on which the office is closed.
struct CalendarCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calendar", abstract: Help.text("祝日の読み込みと、休業日の表示", "Load holidays and show closed days"),
      discussion: Help.text("例：shinsa calendar show 2027", "Example: shinsa calendar show 2027"),
      subcommands: [CalendarImport.self, CalendarShow.self])
  }
}
