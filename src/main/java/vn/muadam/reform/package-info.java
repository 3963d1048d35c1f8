/**
 * Administrative reform: units that are merged, divided, renamed, moved or abolished by a decision of the state.
 *
 * <p>Uses {@code identity}, {@code organisation}, {@code document}, {@code job}, {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.reform;

import org.jspecify.annotations.NullMarked;
