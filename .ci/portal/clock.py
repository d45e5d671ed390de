"""The clock that a script sets by hand (SHINSA_NOW, manual: training, section 4), and the office's opening days."""

import csv
import datetime
import pathlib

ZONE = datetime.timezone(datetime.timedelta(hours=9))


class Clock:
    """A moment that goes on only when somebody says so."""

    def __init__(self, start: str = "2026-04-06T09:00:00+09:00") -> None:
        self.now = datetime.datetime.fromisoformat(start)

    def advance(self, **time: float) -> None:
        """Lets `time` go by: days, hours, minutes, seconds."""
        self.now += datetime.timedelta(**time)

    def to(self, moment: datetime.datetime) -> None:
        """Goes on to a moment, never back."""
        self.now = max(self.now, moment)

    def text(self, **offset: float) -> str:
        """The moment, or one that lies so much later (earlier if negative), as XML and SHINSA_NOW want it."""
        return (self.now + datetime.timedelta(**offset)).isoformat(timespec="seconds")

    @property
    def today(self) -> datetime.date:
        """The day in the office's zone."""
        return self.now.astimezone(ZONE).date()


class OpeningDays:
    """Weekdays that are no holidays (manual: places, section 3)."""

    def __init__(self, holidays: pathlib.Path) -> None:
        rows = csv.reader(holidays.read_text(encoding="cp932").splitlines()[1:])
        self.holidays = {datetime.datetime.strptime(row[0], "%Y/%m/%d").date() for row in rows if row}

    def is_open(self, day: datetime.date) -> bool:
        """Whether the office works on a day."""
        return day.weekday() < 5 and day not in self.holidays

    def after(self, day: datetime.date, count: int) -> datetime.date:
        """The opening day that is the `count`th after `day`."""
        while count > 0:
            day += datetime.timedelta(days=1)
            count -= self.is_open(day)
        return day
