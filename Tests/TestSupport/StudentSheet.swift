import Foundation

/// A file of student records for tests.
public enum StudentSheet {
  /// Writes a file of the graduate 電電 花子 and as many others as asked for.
  public static func write(to file: URL, others: Int = 3, spoilt: Int = 0) throws {
    var lines = ["学籍番号,氏名,氏名カナ,氏名ローマ字,性別,生年月日,大学,学部,学科,入学年月,卒業年月,異動区分,電話番号"]
    lines.append(
      "07-1234,電電 花子,デンデン ハナコ,DENDEN HANAKO,女,1988-09-09,電電大学,外国語学部,外国語学科,2007-04,2011-03,卒業,06-1234-5678")
    for index in 0..<others {
      lines.append(
        "05-\(2_000 + index),通信 太郎,ツウシン タロウ,TSUSHIN TARO,男,1985-01-\(10 + index % 18),電電大学,法学部,法学科,2005-04,2009-03,卒業,")
    }
    for _ in 0..<spoilt { lines.append("07-1234,電電 花子,,,,,,,,,,,") }
    try Data((lines.joined(separator: "\r\n") + "\r\n").utf8).write(to: file)
  }
}
