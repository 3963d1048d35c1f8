package vn.muadam.account;

import java.time.Instant;

/** What a device is passed around for: a team, until that moment at the latest. */
public record SharedMeeting(String team, Instant endsAt) {}
