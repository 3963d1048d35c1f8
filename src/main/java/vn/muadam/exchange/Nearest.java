package vn.muadam.exchange;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that a typing slip most likely meant. */
final class Nearest {

    /** Among more words than anyone wrote by hand a suggestion is not worth its time. */
    private static final int MOST_CANDIDATES = 2_000;

    private Nearest() {}

    /** The candidate with the fewest differing letters, unless even that one differs in more than a third. */
    static Optional<String> to(String typed, Collection<String> candidates) {
        if (candidates.size() > MOST_CANDIDATES) {
            return Optional.empty();
        }
        int limit = Math.max(2, typed.length() / 3);
        String best = null;
        int bestDistance = limit + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - typed.length()) < bestDistance) {
                int distance = distance(typed, candidate);
                if (distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
