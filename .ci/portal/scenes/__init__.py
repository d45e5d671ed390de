"""The scenes, and the order in which they are played."""

from . import (
    additions,
    addresses,
    applications_for_address,
    correction,
    crossings,
    keys,
    lapse,
    limits,
    links,
    lock,
    passwords,
    post,
    profile,
    registration,
    replays,
    sealed,
    silence,
    standing,
    tools,
    watch,
    weak_passwords,
)

# First the tools themselves, then every flow, then every misuse; what replaces keys comes last.
ORDER = [
    module.__name__
    for module in (
        tools,
        registration,
        additions,
        passwords,
        addresses,
        applications_for_address,
        profile,
        standing,
        correction,
        lapse,
        links,
        limits,
        replays,
        weak_passwords,
        lock,
        silence,
        sealed,
        crossings,
        post,
        watch,
        keys,
    )
]
