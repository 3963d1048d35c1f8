/**
 * What the facts add up to: figures of units, and the lists behind them.
 *
 * <p>Reads the tables of every capability by SQL; nothing uses it.
 */
@NullMarked
package vn.muadam.reporting;

import org.jspecify.annotations.NullMarked;
