"""The portal's side of the contract, written from its description alone (manual: bundle-format, outbox).

Nothing here shares code with Shinsa: bundles, sealed passwords, signatures, account files and mails are made and read as a
portal's programmer would. `play` plays a whole service against the built program with it; `.ci/proofs` uses it too.
"""
