#!/usr/bin/env python3
"""Makes manual pages of what the program says of its commands, in both languages.

    manpages.py PROGRAM FOLDER      FOLDER/man1/*.1 (English) and FOLDER/ja/man1/*.1 (Japanese)

One page a command, subcommands on their group's page. The words are the program's own, from its dumped help.
"""

import json
import os
import pathlib
import subprocess
import sys

WORDS = {
    "en": {
        "NAME": "NAME", "SYNOPSIS": "SYNOPSIS", "DESCRIPTION": "DESCRIPTION", "OPTIONS": "OPTIONS",
        "COMMANDS": "COMMANDS", "EXIT": "EXIT STATUS", "ENVIRONMENT": "ENVIRONMENT", "SEE": "SEE ALSO",
        "manual": "The whole documentation is in the program: \\fBshinsa manual\\fR lists its pages.",
        "exits": [
            ("0", "done"), ("1", "done, but something was refused, quarantined or falls short"), ("64", "wrong usage"),
            ("65", "unusable input"), ("69", "something needed is missing"), ("70", "our own fault"),
            ("73", "cannot write"), ("75", "busy, try again"), ("77", "not allowed"), ("130", "interrupted")],
        "environment": [
            ("SHINSA_HOME", "the home, where --home is not given"),
            ("LC_ALL, LC_MESSAGES, LANG", "the language, where neither --lang nor a configuration says it"),
            ("NO_COLOR", "no colours")],
    },
    "ja": {
        "NAME": "名前", "SYNOPSIS": "書式", "DESCRIPTION": "説明", "OPTIONS": "オプション", "COMMANDS": "コマンド",
        "EXIT": "終了コード", "ENVIRONMENT": "環境変数", "SEE": "関連項目",
        "manual": "説明書の全体はプログラムに入っています。\\fBshinsa manual\\fR で一覧を表示します。",
        "exits": [
            ("0", "完了"), ("1", "完了したが、受付不可・隔離・不足があった"), ("64", "使い方の誤り"), ("65", "使えない入力"),
            ("69", "必要なものがない"), ("70", "プログラムの不具合"), ("73", "書き込めない"), ("75", "使用中。もう一度"),
            ("77", "許可されていない"), ("130", "中断された")],
        "environment": [
            ("SHINSA_HOME", "ホーム（--home がないとき）"),
            ("LC_ALL, LC_MESSAGES, LANG", "言語（--lang にも設定にもないとき）"), ("NO_COLOR", "色を使わない")],
    },
}
TRANSLATED = {"ja": {"version": "版を表示する", "help": "使い方を表示する"}}
LOCALES = {"en": "C.UTF-8", "ja": "ja_JP.UTF-8"}


def escaped(text):
    """Text as roff takes it literally."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").split("\n")
    return "\n.br\n".join("\\&" + line if line.startswith((".", "'")) else line for line in lines)


def own(command):
    return [part for part in command.get("subcommands", []) if part["shouldDisplay"] and part["commandName"] != "help"]


def arguments(command):
    return [part for part in command.get("arguments", []) if part["shouldDisplay"]]


def spelled(argument):
    """An argument as it is typed."""
    if argument["kind"] == "positional":
        return f"\\fI{escaped(argument['valueName'])}\\fR"
    names = ["\\fB" + escaped(("--" if name["kind"] == "long" else "-") + name["name"]) + "\\fR"
             for name in argument["names"]]
    value = f" \\fI{escaped(argument['valueName'])}\\fR" if argument["kind"] == "option" else ""
    return ", ".join(names) + value


def synopsis(words, command):
    parts = [f".B {escaped(' '.join(words))}"]
    for argument in arguments(command):
        if argument["kind"] != "positional" and argument["preferredName"]["name"] in ("version", "help"):
            continue
        text = spelled(argument).split(", ")[-1] + ("..." if argument["isRepeating"] else "")
        parts.append(f"[{text}]" if argument["isOptional"] else text)
    return "\n".join(parts) + "\n.br"


def options(command, common, language):
    lines = []
    for argument in arguments(command):
        if argument["kind"] != "positional" and argument["preferredName"]["name"] in common:
            continue
        # The argument parser's own two are English in every language.
        said = TRANSLATED.get(language, {}).get(argument.get("valueName"), argument.get("abstract", ""))
        lines += [".TP", spelled(argument), escaped(said)]
    return lines


def section(title):
    return f'.SH "{title}"'


def described(command):
    text = command.get("discussion") or ""
    is_japanese = any("\u3040" < letter < "\u9fff" for letter in command["abstract"])
    return [escaped(command["abstract"] + ("。" if is_japanese else "."))] + (
        [".PP", escaped(text)] if text else [])


def page(program, words, command, language, version):
    """A page of manual section 1; `words` are what is typed to come to the command."""
    w = WORDS[language]
    name = "-".join(words)
    lines = [
        ".\\\" Made from the program's own help.",
        f'.TH "{name.upper()}" "1" "" "shinsa {version}" "Shinsa"', ".nh", ".ad l",
        section(w["NAME"]), f"{escaped(name)} \\- {escaped(command['abstract'])}",
        section(w["SYNOPSIS"]), synopsis(words, command),
    ]
    lines += [synopsis(words + [part["commandName"]], part) for part in own(command)] if len(words) > 1 else []
    lines += [section(w["DESCRIPTION"])] + described(command) + [".PP", w["manual"]]
    mine = options(command, set(), language)
    if mine:
        lines += [section(w["OPTIONS"])] + mine
    if own(command):
        lines.append(section(w["COMMANDS"]))
    for part in own(command):
        typed = words + [part["commandName"]]
        if len(words) == 1:
            lines += [".TP", f"\\fB{escaped('-'.join(typed))}\\fR(1)", escaped(part["abstract"])]
        else:
            lines += [f'.SS "{escaped(" ".join(typed))}"'] + described(part) + options(
                part, {"home", "lang", "as", "version", "help"}, language)
    lines.append(section(w["EXIT"]))
    for code, meaning in w["exits"]:
        lines += [".TP", f"\\fB{code}\\fR", escaped(meaning)]
    lines.append(section(w["ENVIRONMENT"]))
    for variable, meaning in w["environment"]:
        lines += [".TP", f"\\fB{escaped(variable)}\\fR", escaped(meaning)]
    lines.append(section(w["SEE"]))
    lines.append("\\fBshinsa\\fR(1), \\fBshinsa manual\\fR" if len(words) > 1 else "\\fBshinsa manual administration\\fR")
    return "\n".join(lines) + "\n"


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    for language, place in (("en", folder / "man1"), ("ja", folder / "ja/man1")):
        # In an empty home no configuration chooses another language.
        environment = {"PATH": os.environ["PATH"], "LANG": LOCALES[language], "SHINSA_HOME": "/nonexistent"}
        dump = subprocess.run(
            [program, "--experimental-dump-help"], capture_output=True, text=True, check=True, env=environment).stdout
        command = json.loads(dump)["command"]
        place.mkdir(parents=True, exist_ok=True)
        (place / "shinsa.1").write_text(page(program, ["shinsa"], command, language, version))
        for part in own(command):
            words = ["shinsa", part["commandName"]]
            (place / f"{'-'.join(words)}.1").write_text(page(program, words, part, language, version))


main()
