/**
 * The pages of courses.
 *
 * <p>Uses {@code course}, {@code shared}.
 */
@NullMarked
package vn.muadam.course.web;

import org.jspecify.annotations.NullMarked;
