/**
 * Pages of reporting: the dashboard of a unit, its teams, its people, one person.
 *
 * <p>Uses {@code reporting} and what lies below it.
 */
@NullMarked
package vn.muadam.reporting.web;

import org.jspecify.annotations.NullMarked;
