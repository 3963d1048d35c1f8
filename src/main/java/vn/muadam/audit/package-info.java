/**
 * Who changed what, when, why.
 *
 * <p>Used by every capability; uses {@code shared}.
 */
@NullMarked
package vn.muadam.audit;

import org.jspecify.annotations.NullMarked;
