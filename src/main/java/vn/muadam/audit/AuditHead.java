package vn.muadam.audit;

import java.time.LocalDate;

/**
 * Where a chain ends.
 *
 * @param closed whether that day has its closing value; {@code lastSeal} is that value then
 * @param marked whether an event of the chain bore a mark; from then on all do
 */
record AuditHead(long province, LocalDate day, int lastNumber, String lastSeal, boolean closed, boolean marked) {}
