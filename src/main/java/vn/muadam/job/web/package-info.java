/** The pages of {@code job}; uses its services only. */
@NullMarked
package vn.muadam.job.web;

import org.jspecify.annotations.NullMarked;
