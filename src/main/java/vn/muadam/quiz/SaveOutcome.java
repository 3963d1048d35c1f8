package vn.muadam.quiz;

import java.time.Instant;
import java.util.List;

/** The answer to a save: what is stored now of each question that was sent, and where the attempt stands. */
public record SaveOutcome(AttemptState state, boolean lateSync, List<Receipt> responses, Instant serverTime) {}
