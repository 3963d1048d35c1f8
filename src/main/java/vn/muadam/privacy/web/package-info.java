/**
 * Pages of privacy: the notice, one's own data, what people ask.
 *
 * <p>Uses {@code privacy} and what lies below it.
 */
@NullMarked
package vn.muadam.privacy.web;

import org.jspecify.annotations.NullMarked;
