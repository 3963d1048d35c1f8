package vn.muadam.enrolment.web;

/**
 * A course of the catalogue.
 *
 * @param course where it leads and how it stands
 * @param group what it is about
 * @param facts whether it must be learnt, and how many minutes it takes
 */
public record CatalogueLine(CourseLine course, String title, String group, String summary, String facts) {}
