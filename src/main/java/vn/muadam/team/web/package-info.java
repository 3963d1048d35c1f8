/**
 * Pages of team: founding one, setting it up anew, whom to call.
 *
 * <p>Uses {@code team} and what lies below it.
 */
@NullMarked
package vn.muadam.team.web;

import org.jspecify.annotations.NullMarked;
