/**
 * Pages of roster: loading a list, looking through it, taking it back.
 *
 * <p>Uses {@code roster} and what lies below it.
 */
@NullMarked
package vn.muadam.roster.web;

import org.jspecify.annotations.NullMarked;
