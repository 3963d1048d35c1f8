package vn.muadam.enrolment;

import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;

/**
 * An enrolment that a merge of two records moved: whose and in which cycle it was, whose and in which it is while the merge
 * holds. A cycle below zero is one that was set aside, because the other record knew the course better.
 */
public record EnrolmentMove(
        EnrolmentId enrolment, CourseId course, PersonId wasPerson, int wasCycle, PersonId nowPerson, int nowCycle) {}
