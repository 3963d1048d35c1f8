package vn.muadam.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one capability in one language: the bundle {@code messages} in the capability's own package.
 *
 * <p>Vietnamese is the base bundle; English stands beside it and every other language falls back to Vietnamese.
 */
public final class Messages {

    private static final ResourceBundle.Control TO_VIETNAMESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The words of the capability that {@code type} belongs to; its {@code web} and {@code api} share them. */
    public static Messages of(Class<?> type, Locale locale) {
        String capability = type.getPackageName().replaceAll("\\.(web|api)$", "");
        ClassLoader loader = type.getClassLoader();
        return new Messages(ResourceBundle.getBundle(capability + ".messages", locale, loader, TO_VIETNAMESE), locale);
    }

    /**
     * The text of that key with its {@code {0}} filled in.
     *
     * @throws MissingResourceException for an unknown key
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
