package vn.muadam.job;

/** Somebody has saved a file that their long work has left, such as the faulty lines of a list, with people in it. */
public record FileHandedOut(long owner, long file, String name) {}
