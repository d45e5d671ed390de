"""Fills a training home's books with fourteen invented months: what reports rest on, and nothing that anything else could use.

    report_home.py HOME CASES SEED TODAY

Entries go in where the audit log's triggers read them (`audit_event`), so that figures arise as they do in a real home."""
import datetime as dt
import json
import os
import random
import sqlite3
import sys

home, cases, seed, today = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), dt.date.fromisoformat(sys.argv[4])
chance = random.Random(seed)
db = sqlite3.connect(os.path.join(home, "state", "shinsa.sqlite"))
db.execute("PRAGMA synchronous = OFF")
events, rows = [], []  # (moment, action, subject, actor, facts); application rows
TOKYO = dt.timezone(dt.timedelta(hours=9))
WEIGHT = {4: 3.2, 5: 1.6, 9: 2.4, 10: 1.5, 3: 1.3, 8: .6}
STAFF = ["sato", "tanaka", "kato", "yamamoto"]
FACULTIES = ["文学部", "法学部", "経済学部", "理学部", "工学部", "外国語学部", "大学院工学研究科"]
CODES = ["form.missing-field", "image.too-small", "image.truncated", "link.refused", "request.id-taken",
         "form.name-malformed", "xml.schema", "manifest.hash-differs"]


def add(moment, action, subject, actor="nightly", **facts):
    events.append((moment, action, subject, actor, facts))


def mail(moment, about, purpose):
    if moment.date() > today:
        return
    add(moment, "mail.prepared", about, purpose=purpose)
    add(moment + dt.timedelta(minutes=16), "mail.sent", about, purpose=purpose)
    if chance.random() < .006:
        add(moment + dt.timedelta(hours=3), "mail.bounced", about)


def opening(day):
    while day.weekday() > 4:
        day += dt.timedelta(1)
    return day


def life(number, moment, mends=None, corrects=None, depth=0):
    """One case, and what follows from it; returns nothing, appends to the books."""
    about = f"application:{number}"
    overall = chance.choices(["clear", "look", "conflict", "ambiguous", "no_record"], [68, 20, 5, 4, 3])[0]
    kind = chance.choices(["new", "change-email", "add-student-number"], [85, 8, 7])[0]
    facts = dict(kind=kind, overall=overall)
    if corrects:
        facts["corrects"] = corrects
    add(moment, "application.received", about, **facts)
    faculty = chance.choices(FACULTIES, [3, 4, 5, 3, 8, 2, 3])[0]
    row = dict(id=number, kind=kind, state="waiting", faculty=faculty, record="r:1", chosen=None, received=moment)
    rows.append(row)
    mail(moment, about, "received")
    decided = dt.datetime.combine(
        opening(moment.date() + dt.timedelta(min(25, int(chance.expovariate(.55))))), dt.time(), TOKYO
    ) + dt.timedelta(hours=9 + chance.random() * 8)
    if decided <= moment:
        decided = moment + dt.timedelta(hours=1 + chance.random() * 4)
    end = dt.datetime.combine(today, dt.time(17, 30), TOKYO)
    if decided > end or chance.random() < .002:
        return
    if chance.random() < .01:
        add(decided, "application.withdrawn", about, "sato")
        row["state"] = "withdrawn"
        return
    outcome = chance.choices(["approve", "return", "reject"], [82, 13, 5] if overall == "clear" else [58, 27, 15])[0]
    who = chance.choices(STAFF, [5, 4, 2, 1])[0]
    second = []
    if outcome == "approve":
        second = (["conflict"] if overall == "conflict" else []) + (["change-email"] if kind == "change-email" else [])
        if chance.random() < .02:
            row["chosen"] = "r:2"
            second.append("other-record")
    row["decision"], row["by"], row["at"] = outcome, who, decided
    word = {"approve": "approved", "reject": "rejected", "return": "returned"}[outcome]
    facts = dict(outcome=outcome, overall=overall)
    if second:
        facts["second_person"] = second
        add(decided, "decision.proposed", about, who, **facts)
        confirmed = decided + dt.timedelta(hours=chance.random() * 30)
        if confirmed > end:
            row["state"] = "proposed"
            return
        add(confirmed, "decision.confirmed", about, chance.choice([name for name in STAFF if name != who]),
            outcome=outcome)
        decided = confirmed
    else:
        if chance.random() < .02:
            add(decided - dt.timedelta(minutes=20), "decision.made", about, who, outcome="reject", overall=overall)
            add(decided - dt.timedelta(minutes=12), "decision.undone", about, who, outcome="reject")
        add(decided, "decision.made", about, who, **facts)
    row["state"] = word
    mail(decided + dt.timedelta(minutes=15), about, {"approve": "approved-new", "reject": "rejected"}.get(outcome, word))
    if outcome == "return":
        answer = decided + dt.timedelta(days=1 + chance.random() * 9)
        if chance.random() < .8:
            if answer < end and depth < 3:
                add(answer, "application.superseded", about)
                row["state"] = "superseded"
                add(answer, "bundle.imported", "bundle:1", outcome="imported", requests=1)
                life(next(numbers), answer + dt.timedelta(milliseconds=5), mends=number, depth=depth + 1)
        elif decided + dt.timedelta(days=15) < end:
            add(decided + dt.timedelta(days=15), "application.lapsed", about)
            row["state"] = "lapsed"
    elif outcome == "approve" and chance.random() < .002 and decided + dt.timedelta(days=6) < end:
        later = decided + dt.timedelta(days=5)
        add(later, "correction.proposed", about, "yamamoto")
        new = next(numbers)
        life(new, later + dt.timedelta(hours=1), corrects=number, depth=depth + 1)
        add(later + dt.timedelta(hours=1, milliseconds=5), "correction.confirmed", about, "sato", new_case=new)


numbers = iter(range(1, 10 ** 9))
days, day = [], today - dt.timedelta(425)
while day <= today:
    days.append(day)
    day += dt.timedelta(1)
shares = [WEIGHT.get(day.month, 1) * (.35 if day.weekday() > 4 else 1) for day in days]
counts = dict.fromkeys(days, 0)
for day in chance.choices(days, shares, k=cases):
    counts[day] += 1
bundle = 0
for day in days:
    if not counts[day]:
        continue
    bundle += 1
    moment = dt.datetime.combine(day, dt.time(2, 30), TOKYO)
    refused = sum(chance.random() < .03 for _ in range(counts[day]))
    add(moment, "bundle.imported", f"bundle:{bundle}", outcome="imported", requests=counts[day] + refused)
    for _ in range(refused):
        events.append((moment, "refused", bundle, None, chance.choices(CODES, [9, 6, 4, 3, 2, 2, 1, 1])[0]))
    for index in range(counts[day]):
        life(next(numbers), moment + dt.timedelta(seconds=index))
events.sort(key=lambda event: event[0])


def text(moment):
    return moment.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:23] + "Z"


for number in range(1, bundle + 1):
    db.execute("INSERT INTO bundle (file, sender, name, manifest_sha256, outcome, read_at, identity, receipt_name)"
               " VALUES (?, 's', ?, 'm', 'imported', '2026-01-01T00:00:00.000Z', 'i', ?)",
               (f"{number}.zip", str(number), f"{number}.xml"))
for row in rows:
    decision = None
    if row.get("decision"):
        at = row["at"].timestamp() - 978307200
        made = {"_0": {"record": row["chosen"] or row["record"]}}
        decision = json.dumps(dict(
            decision={row["decision"]: made}, at=at, by=dict(name=row["by"], osUser=row["by"]), secondPersonReasons=[]))
    db.execute("INSERT INTO application (id, bundle, sender, request, fingerprint, kind, state, submitted, received,"
               " version, content, assessment, decision, email_key, search)"
               " VALUES (?, 1, 's', ?, 'f', ?, ?, ?, ?, 1, ?, ?, ?, 'e', 's')",
               (row["id"], str(row["id"]), row["kind"], row["state"], text(row["received"]), text(row["received"]),
                json.dumps(dict(enrolment=dict(faculty=row["faculty"]))), json.dumps(dict(record=row["record"])),
                decision))
sequence = db.execute("SELECT count FROM audit_head").fetchone()[0]
for moment, action, subject, actor, facts in events:
    if action == "refused":
        db.execute("UPDATE bundle SET read_at = ? WHERE id = ?", (text(moment), subject))
        db.execute("INSERT INTO refusal (bundle, path, request, reasons) VALUES (?, 'r.xml', NULL, ?)",
                   (subject, json.dumps([dict(code=facts)])))
        continue
    sequence += 1
    db.execute("INSERT INTO audit_event VALUES (?, ?)", (sequence, json.dumps(dict(
        action=action, subject=subject, at=text(moment), actor=dict(name=actor, os_user=actor), facts=facts))))
db.commit()
print(f"{len(rows)} cases, {len(events)} events")
