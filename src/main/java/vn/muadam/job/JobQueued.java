package vn.muadam.job;

/** Long work waits; once the transaction has ended well, a node looks at once. */
record JobQueued() {}
