/**
 * Pages of a team's evaluation record.
 *
 * <p>Uses {@code evaluation} and what lies below it.
 */
@NullMarked
package vn.muadam.evaluation.web;

import org.jspecify.annotations.NullMarked;
