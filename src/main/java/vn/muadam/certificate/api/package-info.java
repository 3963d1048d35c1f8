/**
 * Certificates for other programs: one's own, and whether one is genuine.
 *
 * <p>Uses {@code certificate}, {@code shared}.
 */
@NullMarked
package vn.muadam.certificate.api;

import org.jspecify.annotations.NullMarked;
