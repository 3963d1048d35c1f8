/**
 * An invented province to look at: people, teams and facts that nobody has lived, for a demo installation.
 *
 * <p>Stands on top of all; nothing below knows of it.
 */
@NullMarked
package vn.muadam.demo;

import org.jspecify.annotations.NullMarked;
