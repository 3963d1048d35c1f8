/**
 * Certificates on screen: one's own, the paper to download, the public page that says whether one is genuine.
 *
 * <p>Uses {@code certificate}, {@code document}, {@code shared}.
 */
@NullMarked
package vn.muadam.certificate.web;

import org.jspecify.annotations.NullMarked;
