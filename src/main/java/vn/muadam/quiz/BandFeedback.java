package vn.muadam.quiz;

import java.util.List;

/** What a quiz says to a score, and the lessons it names. */
public record BandFeedback(String html, List<LessonRef> lessons) {}
