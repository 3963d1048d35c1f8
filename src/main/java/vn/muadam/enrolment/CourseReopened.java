package vn.muadam.enrolment;

import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;

/** An official's word was taken back on which the completion of a course rested: the person has not completed it. */
public record CourseReopened(PersonId person, CourseId course) {}
