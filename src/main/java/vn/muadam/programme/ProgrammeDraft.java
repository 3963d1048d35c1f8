package vn.muadam.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.muadam.organisation.UnitId;

/**
 * A programme that is about to be composed.
 *
 * @param title up to 150 characters
 * @param summary what it is good for, up to 1,000 characters
 * @param sets one to six
 */
public record ProgrammeDraft(UnitId unit, String title, String summary, List<SetDraft> sets) {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_SUMMARY = 1_000;
    private static final int MOST_SETS = 6;

    /**
     * A set of it.
     *
     * @param needed how many are needed, for {@link SetRule#AT_LEAST}
     * @param courses the keys of its courses
     */
    public record SetDraft(String title, SetRule rule, int needed, List<String> courses) {}

    /**
     * Lets through what can be a programme.
     *
     * @throws ProgrammeDraftException without a title, without sets or with more than six, for a set without a title or
     *     courses, that needs more than it has, or shares a course with another
     */
    void requireSound() {
        if (title.isBlank() || title.length() > LONGEST_TITLE || summary.length() > LONGEST_SUMMARY) {
            throw new ProgrammeDraftException("programme.titleMissing");
        }
        if (sets.isEmpty() || sets.size() > MOST_SETS) {
            throw new ProgrammeDraftException("programme.setsMissing");
        }
        Set<String> seen = new HashSet<>();
        for (SetDraft set : sets) {
            if (set.title().isBlank()
                    || set.title().length() > LONGEST_TITLE
                    || set.courses().isEmpty()) {
                throw new ProgrammeDraftException("programme.setEmpty");
            }
            int needed = set.rule().needed(set.courses().size(), set.needed());
            if (needed < 1 || needed > set.courses().size()) {
                throw new ProgrammeDraftException("programme.needed");
            }
            for (String course : set.courses()) {
                if (!seen.add(course)) {
                    throw new ProgrammeDraftException("programme.courseTwice");
                }
            }
        }
    }
}
