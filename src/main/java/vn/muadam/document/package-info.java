/**
 * Official papers and sheets: HTML to PDF, QR codes, the official layout. Names and units are handed in.
 *
 * <p>Uses {@code media}, {@code job}, {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.document;

import org.jspecify.annotations.NullMarked;
