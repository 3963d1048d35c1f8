/**
 * Pages of identity: confirming names, the frame that says who is signed in.
 *
 * <p>Uses {@code identity} and what lies below it.
 */
@NullMarked
package vn.muadam.identity.web;

import org.jspecify.annotations.NullMarked;
