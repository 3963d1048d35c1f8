/**
 * Pages of identity: signing in, confirming names.
 *
 * <p>Uses {@code identity} and what lies below it.
 */
@NullMarked
package vn.muadam.identity.web;

import org.jspecify.annotations.NullMarked;
