package vn.muadam.merging;

/** Two records that may be of one person. */
public record DuplicatePair(RecordLine one, RecordLine other) {}
