package vn.muadam.course;

import java.util.Map;

/** A version that was just stored, and how its activities are known from now on. */
public record StoredCourse(CourseId course, CourseVersionId version, Map<String, ActivityId> activities) {}
