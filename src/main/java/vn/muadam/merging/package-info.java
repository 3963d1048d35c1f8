/**
 * Two records of one person that become one, and can become two again.
 *
 * <p>Uses {@code identity}, {@code organisation}, {@code audit}, {@code shared}; what hangs on people is moved by whoever
 * keeps it, through {@code identity.PersonHistory}.
 */
@NullMarked
package vn.muadam.merging;

import org.jspecify.annotations.NullMarked;
