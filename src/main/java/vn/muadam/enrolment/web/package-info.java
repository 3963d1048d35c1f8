/**
 * The learner's pages: home, course, lesson, team.
 *
 * <p>Uses {@code enrolment}, {@code course}, {@code organisation}, {@code shared}.
 */
@NullMarked
package vn.muadam.enrolment.web;

import org.jspecify.annotations.NullMarked;
