package vn.muadam.quiz;

/** An option as the learner meets it: nothing in it tells whether it is right. */
public record PaperOption(int number, String html, boolean chosen) {}
