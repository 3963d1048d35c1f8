package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Goes through everybody in parts. Each is a transaction of its own, unless the caller has one: a whole country takes
 * longer than a transaction may.
 */
@ApplicationScoped
class AssignmentRounds {

    private static final int CHUNK = 500; // larger batches make Derby lock whole tables

    @Inject
    private Assignments assignments;

    /**
     * Gives whatever anybody lacks.
     *
     * @param requirement only what that one asks for; null for all
     * @param heard told now and then how many assignments were given so far
     * @return how many
     */
    long assign(@Nullable Long requirement, LongConsumer heard) {
        assignments.turnRequirements();
        return all(person -> assignments.assignFrom(person, requirement, CHUNK), heard);
    }

    /**
     * Cancels whatever nobody asks for any more.
     *
     * @param requirement only what that one asked for; null for all
     * @param heard told now and then how many were cancelled so far
     * @return how many
     */
    long release(@Nullable Long requirement, LongConsumer heard) {
        return all(assignment -> assignments.releaseFrom(assignment, requirement, CHUNK), heard);
    }

    private static long all(LongFunction<Round> work, LongConsumer heard) {
        long count = 0;
        Round round = work.apply(0);
        while (!round.isOver()) {
            count += round.count();
            heard.accept(count);
            round = work.apply(round.next());
        }
        return count;
    }
}
