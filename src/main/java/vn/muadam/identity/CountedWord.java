package vn.muadam.identity;

/**
 * A word that somebody looks for, and how frequent it is.
 *
 * @param names so many names have it, counted up to {@link #MANY}
 */
record CountedWord(SoughtWord word, int names) {

    static final int MANY = 30_000;

    private boolean isRare() {
        return names < MANY;
    }

    /** Whether its index is read: it is short, or in the order of names, so that the first of them are enough. */
    boolean isRead() {
        return isRare() || word.whole();
    }

    /**
     * The condition that a name has this word too, for PostgreSQL. Of two rare words both indexes are read; without the
     * offset it would look each name of the one up in the other. Derby would read the other once for each name.
     */
    String besides() {
        return isRare()
                ? " and w.person_id in (select v.person_id from person_word v where " + word.of("v") + " offset 0 rows)"
                : word.hadBy("w.person_id");
    }

    /** The same, looked up for each name as it is met; without the offset PostgreSQL would read the index first. */
    String met() {
        return " and exists (select 1 from person_word v where v.person_id = w.person_id and " + word.of("v")
                + " offset 0 rows)";
    }
}
