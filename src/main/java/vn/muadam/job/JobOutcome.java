package vn.muadam.job;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.Messages;

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

    /** The sentence of that key in the words of a capability. */
    public static JobOutcome told(Class<?> words, String key, Object... arguments) {
        return of(
                Messages.of(words, Locale.forLanguageTag("vi")).text(key, arguments),
                Messages.of(words, Locale.ENGLISH).text(key, arguments));
    }

    /** The same with a file to be fetched. */
    public JobOutcome with(long fileId) {
        return new JobOutcome(sentence, sentenceInEnglish, fileId);
    }
}
