/**
 * Who changed what, when, why.
 *
 * <p>An event is marked where it is written and gets its place in the chain of its province shortly after; {@link
 * vn.muadam.audit.AuditCheck} proves all of it. Used by every capability; uses {@code job}, {@code shared}.
 */
@NullMarked
package vn.muadam.audit;

import org.jspecify.annotations.NullMarked;
