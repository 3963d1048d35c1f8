/**
 * How Mưa Dầm is tested where it runs: in-container tests, a server of one's own, a browser.
 *
 * <p>An in-container test is a class {@code …IT} with {@link vn.muadam.testing.InContainer}: it injects what it needs,
 * acts for somebody through {@link vn.muadam.testing.As}, and runs on Derby and on PostgreSQL.
 */
package vn.muadam.testing;
