import Domain

/// Employers that do not exist.
enum Employers {
  private static let names = ["株式会社見本商事", "㈱サンプル製作所", "見本市役所", "学校法人例示学園", "合同会社テスト工房", "医療法人見本会"]

  /// One applicant in three names an employer.
  static func employer(_ random: inout SeededRandom) -> Employer? {
    guard random.happens(perThousand: 330) else { return nil }
    let home = SampleHome(&random)
    return Employer(
      name: names[random.below(names.count)], postalCode: home.town.hyphenated,
      address: home.town.prefecture + home.town.city + home.town.town + home.houseNumber, phone: home.phone)
  }
}
