import Domain

/// What is wrong, and its cure beside it, so that neither is forgotten (manual: doctor).
public struct AilmentWords: Hashable, Sendable {
  /// What is wrong.
  public var what: Sentence
  /// What to do about it.
  public var cure: Sentence

  init(_ ja: String, _ en: String, cure cureJa: String, _ cureEn: String) {
    what = Sentence(ja: ja, en: en)
    cure = Sentence(ja: cureJa, en: cureEn)
  }
}

extension Ailment {
  /// What is wrong, and its cure.
  public var words: AilmentWords {
    switch self {
    case .file(let ailment): ailment.words
    case .consumer(let ailment): ailment.words
    case .machine(let ailment): ailment.words
    case .office(let ailment): ailment.words
    case .database(let ailment): ailment.words
    case .night(let ailment): ailment.words
    case .desk(let ailment): ailment.words
    }
  }
}

extension FileAilment {
  var words: AilmentWords {
    switch self {
    case .noHome:
      AilmentWords(
        "ここに審査のホームがありません。", "There is no home of Shinsa here.", cure: "--home でホームを指定するか、`shinsa init` で作ってください。",
        "Name one with --home, or make one with `shinsa init`.")
    case .folderMissing(let path):
      AilmentWords(
        "\(path) がありません。", "\(path) is missing.", cure: "`shinsa init` が足りないフォルダーを作ります。",
        "`shinsa init` makes the folders that are missing.")
    case .notAFolder(let path):
      AilmentWords(
        "\(path) がフォルダーではありません。", "\(path) is no folder.", cure: "そのファイルをよそへ移し、`shinsa init` を実行してください。",
        "Move that file elsewhere and run `shinsa init`.")
    case .otherOwner(let path):
      AilmentWords(
        "\(path) の所有者が、ホームの所有者と違います。", "\(path) belongs to another user than the home.",
        cure: "root で `chown --reference=. \(path)` をホームの中で実行してください。",
        "As root, in the home: `chown --reference=. \(path)`.")
    case .openToOthers(let path, let mode):
      AilmentWords(
        "\(path) を、ほかの利用者が読み書きできます（\(octal(mode))）。", "Others can read or write \(path) (\(octal(mode))).",
        cure: "`chmod go-rwx \(path)` を実行してください。", "Run `chmod go-rwx \(path)`.")
    }
  }

  private func octal(_ mode: Int) -> String { String(mode, radix: 8) }
}

extension ConsumerAilment {
  var words: AilmentWords {
    switch self {
    case .groupUnknown(let folder, let group):
      AilmentWords(
        "\(folder) を読むグループ \(group) が、このシステムにありません。", "The group \(group), which reads \(folder), is not known here.",
        cure: "root で `groupadd \(group)` を実行するか、export-groups を直してください。",
        "As root run `groupadd \(group)`, or mend `export-groups`.")
    case .ownerNotInGroup(let folder, let group):
      AilmentWords(
        "ホームの所有者がグループ \(group) に属していないので、\(folder) のファイルを渡せません。",
        "The home's owner is not in the group \(group), and cannot hand over files in \(folder).",
        cure: "root で `usermod -aG \(group) 所有者` を実行し、常駐を再開してください。",
        "As root run `usermod -aG \(group) OWNER`, and start the watch anew.")
    case .otherGroup(let folder, let group):
      AilmentWords(
        "グループ \(group) が \(folder) を読めません。", "The group \(group) cannot read \(folder).",
        cure: "`chgrp \(group) \(folder)` と `chmod g+rx \(folder)` を実行してください。",
        "Run `chgrp \(group) \(folder)` and `chmod g+rx \(folder)`.")
    case .unreachable(let folder, let group, let closed):
      AilmentWords(
        "グループ \(group) は \(closed == "." ? "ホーム" : closed) を通れず、\(folder) に届きません。",
        "The group \(group) cannot pass through \(closed == "." ? "the home" : closed), and does not reach \(folder).",
        cure: "`chmod a+x . export` をホームの中で実行してください（通れるだけで、中は読めません）。",
        "In the home run `chmod a+x . export`: whoever passes through reads nothing.")
    }
  }
}

extension DeskAilment {
  var words: AilmentWords {
    switch self {
    case .sudoMissing:
      AilmentWords(
        "sudo がありません。", "sudo is not installed.", cure: "職員が sudo を通して使う場合は、インストールしてください（`staff`）。",
        "Install it if staff are to come through it (`staff`).")
    case .sudoRuleMissing:
      AilmentWords(
        "sudo の規則のファイルがありません。", "There is no rule for sudo.", cure: "`shinsa manual staff` の規則を設けてください。",
        "Install the rule of `shinsa manual staff`.")
    case .sudoRuleUnseen:
      AilmentWords(
        "sudo の規則は、この利用者からは見えません。", "This user cannot see the rules of sudo.",
        cure: "職員として sudo を通して doctor を実行すると確かめられます。", "Run doctor through sudo, as a member of staff, to try them.")
    case .terminalSimple:
      AilmentWords(
        "この端末では全画面の審査ができません。", "This terminal cannot show the full-screen review.",
        cure: "TERM を確かめてください。1 行ずつの審査（--plain）はできます。", "Check TERM. Line by line (--plain) it works all the same.")
    case .terminalNotUTF8:
      AilmentWords(
        "文字コードが UTF-8 ではありません。", "Characters are not in UTF-8.",
        cure: "`export LANG=ja_JP.UTF-8`（または C.UTF-8）とし、PuTTY・Tera Term などの文字コードも UTF-8 にしてください。",
        "Run `export LANG=ja_JP.UTF-8` (or C.UTF-8), and set PuTTY, Tera Term or Windows Terminal to UTF-8.")
    case .chafaMissing:
      AilmentWords(
        "chafa がないので、端末に画像を表示できません。", "Without chafa no picture is shown in the terminal.",
        cure: "`apt-get install chafa` でインストールできます。", "Install it: `apt-get install chafa`.")
    case .chafaNotConfined:
      AilmentWords(
        "chafa を隔離できないので、端末に画像を表示しません。", "chafa cannot be locked in here, so no picture is drawn.",
        cure: "利用者の名前空間（user namespaces）を許し、util-linux を入れてください（`evidence`）。",
        "Allow user namespaces, and install util-linux (`evidence`).")
    }
  }
}
