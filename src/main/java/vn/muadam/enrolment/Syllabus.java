package vn.muadam.enrolment;

import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersionId;

/**
 * What an enrolment begins with: the published version of a course, and how many of its activities complete it.
 *
 * <p>By the rule "all required" that is every required activity; by "at least n" it is n of them.
 */
record Syllabus(CourseId course, CourseVersionId version, int requiredCount) {}
