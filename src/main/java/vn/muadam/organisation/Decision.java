package vn.muadam.organisation;

import java.time.LocalDate;

/**
 * A decision on paper.
 *
 * @param number as it is written: "12/QĐ-UBND"
 * @param day the day it bears
 */
public record Decision(String number, LocalDate day) {}
