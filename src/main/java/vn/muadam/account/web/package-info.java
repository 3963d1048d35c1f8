/**
 * Pages of account: signing in, the second step, one's devices, making the first administrator.
 *
 * <p>Uses {@code account} and what lies below it.
 */
@NullMarked
package vn.muadam.account.web;

import org.jspecify.annotations.NullMarked;
