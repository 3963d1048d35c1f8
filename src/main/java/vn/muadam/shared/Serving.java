package vn.muadam.shared;

/** From now on this node serves people; fired once after each start. */
public record Serving() {}
