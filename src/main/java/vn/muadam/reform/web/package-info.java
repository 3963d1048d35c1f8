/**
 * Pages of reform: a decision's annex, what it would do, and what it did.
 *
 * <p>Uses {@code reform} and what lies below it.
 */
@NullMarked
package vn.muadam.reform.web;

import org.jspecify.annotations.NullMarked;
