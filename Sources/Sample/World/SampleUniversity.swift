import Domain

/// The university that sample graduates have attended.
public enum SampleUniversity {
  /// The name under which all graduate schools stand; completing them is 修了, not 卒業.
  static let graduateSchool = "大学院"

  /// Today's name, and the one before the merger.
  public static let configuration = University(
    name: "電電大学", earlier: ["電信大学"],
    faculties: [
      University.Faculty(
        name: "外国語学部", earlier: ["外国語学校"],
        departments: [
          .init(name: "外国語学科", earlier: ["英米語学科"]),
          .init(name: "国際文化学科", earlier: ["比較文化学科", "文化人類学科"]),
        ]),
      University.Faculty(
        name: "文学部",
        departments: [
          .init(name: "日本文学科", earlier: ["国文学科"]), .init(name: "史学科"), .init(name: "心理学科", earlier: ["教育心理学科"]),
        ]),
      University.Faculty(
        name: "経済学部", earlier: ["商学部"],
        departments: [.init(name: "経済学科"), .init(name: "経営学科", earlier: ["商業学科"])]),
      University.Faculty(
        name: "法学部", departments: [.init(name: "法律学科"), .init(name: "政治学科", earlier: ["政治経済学科"])]),
      University.Faculty(
        name: "理工学部", earlier: ["工学部"],
        departments: [
          .init(name: "情報工学科", earlier: ["電子計算機学科"]), .init(name: "電気電子工学科", earlier: ["電気通信学科"]),
          .init(name: "機械工学科"), .init(name: "数理科学科", earlier: ["数学科"]),
        ]),
      University.Faculty(
        name: graduateSchool,
        departments: [
          .init(name: "文学研究科"), .init(name: "経済学研究科", earlier: ["商学研究科"]), .init(name: "法学研究科"),
          .init(name: "理工学研究科", earlier: ["工学研究科"]), .init(name: "国際文化研究科"),
        ]),
    ])
}
