import Domain

extension MachineAilment {
  var words: AilmentWords {
    switch self {
    case .readOnly:
      AilmentWords(
        "ファイルシステムが読み取り専用です。", "The file system is read-only.",
        cure: "`dmesg` でディスクの故障がないか確かめ、書き込めるようにマウントし直してください。何も失われていません。",
        "Look into `dmesg` for a failing disk, and mount it writable. Nothing is lost.")
    case .diskLow(let free, let needed):
      AilmentWords(
        "空きが \(ByteWords.text(free)) しかありません（\(ByteWords.text(needed)) は要ります）。",
        "Only \(ByteWords.text(free)) are free; \(ByteWords.text(needed)) are wanted.",
        cure: "ホームの外を片づけるか、ディスクを増やしてください。state/ の中は消さないでください。",
        "Make room outside the home, or enlarge the disk. Delete nothing below state/.")
    case .filesLow(let free):
      AilmentWords(
        "作れるファイルは、あと \(free) 個です（inode）。", "No more than \(free) files can be made (inodes).",
        cure: "取り出されていないファイルが export/ に溜まっていないか確かめてください。",
        "See whether files that nobody takes pile up in export/.")
    case .clockBehind(let seconds):
      AilmentWords(
        "時計が、最後の監査記録より \(DateWording.stretch(Int(seconds)).ja)前を指しています。",
        "The clock is \(DateWording.stretch(Int(seconds)).en) before the newest audit entry.",
        cure: "`timedatectl` で時計を合わせてください。それまで、夜間の期限の処理と消去は行われません。",
        "Set it (`timedatectl`). Until then no night lets anything lapse or purges.")
    case .clockAhead(let days):
      AilmentWords(
        "最後の監査記録から \(days) 日たっています。時計が進みすぎているかもしれません。",
        "The newest audit entry is \(days) days old: the clock may be ahead.",
        cure: "`timedatectl` で確かめ、正しければ `shinsa nightly --trust-clock` を一度実行してください。",
        "Check it (`timedatectl`); if it is right, run `shinsa nightly --trust-clock` once.")
    case .clockBeforeProgram:
      AilmentWords(
        "時計が、このプログラムの作成日より前を指しています。", "The clock stands before the day this program was made.",
        cure: "`timedatectl` で時計を合わせてください。", "Set it (`timedatectl`).")
    case .clockUnsynchronised:
      AilmentWords(
        "時計が時刻サーバーと同期していません。", "The clock is not kept in step with a time server.",
        cure: "`timedatectl set-ntp true` を実行してください。", "Run `timedatectl set-ntp true`.")
    case .zonesMissing:
      AilmentWords(
        "時間帯のデータが使えません。", "The tables of time zones are of no use.", cure: "`apt-get install tzdata` を実行してください。",
        "Run `apt-get install tzdata`.")
    }
  }
}

extension OfficeAilment {
  var words: AilmentWords {
    switch self {
    case .configurationFaulty(let faults):
      AilmentWords(
        faults.map(\.ja).joined(separator: " "), faults.map(\.en).joined(separator: " "),
        cure: "直すまで何も動きません（`shinsa manual configuration`）。",
        "Nothing works until it is mended (`shinsa manual configuration`).")
    case .templatesFaulty(let faults):
      AilmentWords(
        faults.map(\.ja).joined(separator: " "), faults.map(\.en).joined(separator: " "),
        cure: "templates/ を直してください（`shinsa mail templates --check`）。",
        "Mend templates/ (`shinsa mail templates --check`).")
    case .keysMissing:
      AilmentWords(
        "state/keys.json がありません。", "state/keys.json is missing.",
        cure: "控えから戻してください。作り直すと、画像もパスワードも二度と開けません（`keys`）。",
        "Put its copy back. With new keys no picture and no password could ever be opened (`keys`).")
    case .keysUnreadable:
      AilmentWords(
        "state/keys.json を読めないか、鍵のファイルではありません。", "state/keys.json cannot be read, or is no key file.",
        cure: "控えから戻してください（`keys`）。", "Put its copy back (`keys`).")
    case .keysOpenNothing:
      AilmentWords(
        "state/keys.json は別のホームの鍵で、証跡を開けません。", "state/keys.json is another home's: it opens no evidence.",
        cure: "このホームの鍵の控えを戻してください（`keys`）。", "Put the copy of this home's keys back (`keys`).")
    case .keysNotAnnounced(let sort):
      AilmentWords(
        "鍵 \(sort) が、監査記録の最後の更新と合いません。", "The \(sort) keys are not those of their last replacement in the audit log.",
        cure: "最後の更新の後に取った鍵の控えを戻してください（`keys`）。", "Put back the copy that was made after the last replacement (`keys`)."
      )
    case .noSupervisor:
      AilmentWords(
        "責任者が一人もいません。", "There is no supervisor.", cure: "ホームをバックアップから戻してください（`staff`）。",
        "Restore the home from a backup (`staff`).")
    case .ownerNotStaff(let name):
      AilmentWords(
        "所有者 \(name) が、取り込みのできる職員として登録されていません。", "The owner, \(name), is not listed as staff that may import.",
        cure: "夜間処理のために、責任者が `shinsa staff add \(name) --role importer` を実行してください。",
        "For the night's work a supervisor runs `shinsa staff add \(name) --role importer`.")
    }
  }
}

extension DatabaseAilment {
  var words: AilmentWords {
    switch self {
    case .missing:
      AilmentWords(
        "state/shinsa.sqlite がありません。", "state/shinsa.sqlite is missing.",
        cure: "バックアップから戻してください。新しいホームなら `shinsa init`。",
        "Restore a backup; for a new home run `shinsa init`.")
    case .inaccessible:
      AilmentWords(
        "データベースを読み書きできません。", "The database cannot be read or written.",
        cure: "権限の行とディスクの行を先に直してください。", "Mend what the lines on permissions and disk say first.")
    case .busy:
      AilmentWords(
        "データベースが使用中です。", "The database is in use.", cure: "続くようなら `fuser state/shinsa.sqlite` でプロセスを確かめてください。",
        "If it lasts, `fuser state/shinsa.sqlite` names the process.")
    case .damaged(let findings):
      AilmentWords(
        "データベースが壊れています（\(findings.prefix(3).joined(separator: "; "))）。",
        "The database is damaged (\(findings.prefix(3).joined(separator: "; "))).",
        cure: "すべて止め、state/ を写してから、バックアップから戻してください（`shinsa manual administration`）。",
        "Stop everything, copy state/ away, and restore a backup (`shinsa manual administration`).")
    case .otherEdition:
      AilmentWords(
        "データベースの版がプログラムと合いません。", "The database is of another edition than the program.",
        cure: "更新したところなら `shinsa init` を、そうでなければ新しい版の shinsa を使ってください。",
        "After an upgrade run `shinsa init`; otherwise use the newer shinsa.")
    case .auditBroken(let faults):
      AilmentWords(
        "監査記録に \(faults) か所の食い違いがあります。", "The audit log has \(faults) faults.",
        cure: "`shinsa audit verify` で場所を確かめ、監査担当に知らせてください。何も変えないでください。",
        "See where with `shinsa audit verify`, tell the auditor, and change nothing.")
    case .auditCut:
      AilmentWords(
        "監査記録の終わりが、控えられた末尾と違います。", "The audit log does not end where its head says.",
        cure: "`shinsa audit verify` を実行し、監査担当に知らせてください。", "Run `shinsa audit verify`, and tell the auditor.")
    case .evidenceMissing(let count, let example):
      AilmentWords(
        "証跡ファイルが \(count) 個ありません（\(example) など）。", "\(count) sealed files are missing (such as \(example)).",
        cure: "バックアップから state/evidence/ に戻してください。", "Put them back into state/evidence/ from a backup.")
    case .evidenceShort(let count, let example):
      AilmentWords(
        "証跡ファイル \(count) 個が途中で切れています（\(example) など）。", "\(count) sealed files are cut short (such as \(example)).",
        cure: "バックアップから state/evidence/ に戻してください。", "Put them back into state/evidence/ from a backup.")
    case .evidenceOrphaned(let count):
      AilmentWords(
        "どの申請のものでもない証跡ファイルが \(count) 個あります。", "\(count) sealed files belong to no application.",
        cure: "次の取り込みが消します。", "The next import removes them.")
    }
  }
}

extension NightAilment {
  var words: AilmentWords {
    switch self {
    case .lockLeft(let work, let holder):
      AilmentWords(
        "処理 \(work)（プロセス \(holder)）が途中で終わっています。", "The work \(work) (process \(holder)) was cut off.",
        cure: "することはありません。次の実行が引き継ぎます。", "Nothing needs to be done: the next run takes over.")
    case .backupsNotConfigured:
      AilmentWords(
        "夜間のバックアップが設定されていません。", "No nightly backups are configured.",
        cure: "`shinsa keys recovery` で復旧鍵を作り、`night.backup-key` と `night.backup-folder` を書いてください（`backup`）。",
        "Make a recovery key with `shinsa keys recovery`, and set `night.backup-key` and `night.backup-folder` (`backup`)."
      )
    case .backupNone:
      AilmentWords(
        "バックアップがまだ一つもありません。", "There is no backup yet.", cure: "`shinsa nightly` を実行し、「バックアップ」の行を見てください。",
        "Run `shinsa nightly`, and read its line on backup.")
    case .backupOld(let days):
      AilmentWords(
        "最後のバックアップから \(days) 日たっています。", "The newest backup is \(days) days old.",
        cure: "`shinsa nightly` を実行し、「バックアップ」の行を見てください。", "Run `shinsa nightly`, and read its line on backup.")
    case .never:
      AilmentWords(
        "夜間処理がまだ一度も終わっていません。", "No night has ended here yet.",
        cure: "`systemctl enable --now shinsa-nightly@名前.timer` か cron で動かしてください（`nightly`）。",
        "Let it run by `systemctl enable --now shinsa-nightly@NAME.timer`, or cron (`nightly`).")
    case .old(let hours):
      AilmentWords(
        "最後の夜間処理から \(hours) 時間たっています。", "The last night ended \(hours) hours ago.",
        cure: "`systemctl list-timers` か cron を確かめてください。", "Look at `systemctl list-timers`, or at cron.")
    case .cutOff:
      AilmentWords(
        "最後の夜間処理は途中で終わっています。", "The last night was cut off.", cure: "`shinsa nightly` を実行してください。残りを行います。",
        "Run `shinsa nightly`: it does what is left.")
    case .fellShort(let steps):
      AilmentWords(
        "最後の夜間処理で、終わらなかったものがあります：\(steps.map(\.sentence.ja).joined(separator: "、"))。",
        "Not all of the last night was done: \(steps.map(\.sentence.en).joined(separator: ", ")).",
        cure: "`shinsa nightly` を実行し、その行を見てください。", "Run `shinsa nightly`, and read those lines.")
    }
  }
}
