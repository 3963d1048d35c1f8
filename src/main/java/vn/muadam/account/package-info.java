/**
 * How somebody proves who they are.
 *
 * <p>Uses {@code identity}, {@code organisation}, {@code document}, {@code media}, {@code job}, {@code audit}, {@code
 * shared}.
 */
@NullMarked
package vn.muadam.account;

import org.jspecify.annotations.NullMarked;
