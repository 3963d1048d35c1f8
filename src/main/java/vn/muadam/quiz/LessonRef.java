package vn.muadam.quiz;

/** A lesson to read again: "Bài 6" and where it is. */
public record LessonRef(String key, int number, String title) {}
