package vn.muadam.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a merge did to one row, and so what takes it back.
 *
 * @param kind whose row it is, as the capability calls it
 * @param row its id
 * @param wasPerson whose it was
 * @param wasNumber a number that it bore, where that was changed
 * @param wasText what else it said, where that was changed
 */
public record MergeNote(
        String kind,
        long row,
        PersonId wasPerson,
        @Nullable Integer wasNumber,
        @Nullable String wasText) {

    /** A row that was somebody's and says the same as before. */
    public static MergeNote of(String kind, long row, PersonId wasPerson) {
        return new MergeNote(kind, row, wasPerson, null, null);
    }
}
