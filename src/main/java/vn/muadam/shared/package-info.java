/**
 * Tools without a domain word.
 *
 * <p>Used by every capability; uses none of them.
 */
@NullMarked
package vn.muadam.shared;

import org.jspecify.annotations.NullMarked;
