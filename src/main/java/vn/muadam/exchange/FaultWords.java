package vn.muadam.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of faults and of the check, in both languages. */
final class FaultWords {

    private static final String BUNDLE = "vn.muadam.exchange.messages";

    private final ResourceBundle vietnamese = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag("vi"));
    private final ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

    String vietnamese(String key, Object... arguments) {
        return new MessageFormat(vietnamese.getString(key), Locale.ROOT).format(arguments);
    }

    String english(String key, Object... arguments) {
        return new MessageFormat(english.getString(key), Locale.ROOT).format(arguments);
    }
}
