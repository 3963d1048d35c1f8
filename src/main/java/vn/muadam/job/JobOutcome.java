package vn.muadam.job;

import org.jspecify.annotations.Nullable;

/**
 * What came of long work, as a sentence in both languages.
 *
 * @param resultFileId the {@link WorkingFiles file} it left to be fetched, or null
 */
public record JobOutcome(
        String sentence, String sentenceInEnglish, @Nullable Long resultFileId) {

    public static JobOutcome of(String sentence, String sentenceInEnglish) {
        return new JobOutcome(sentence, sentenceInEnglish, null);
    }
}
