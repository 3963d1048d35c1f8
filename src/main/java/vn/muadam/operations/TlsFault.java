package vn.muadam.operations;

import java.util.Locale;
import vn.muadam.shared.Messages;

/** Why a certificate or key cannot be used, in one sentence for the operator; no secret is in it. */
final class TlsFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;

    TlsFault(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            this.arguments[i] = String.valueOf(arguments[i]);
        }
    }

    String key() {
        return key;
    }

    String in(Locale locale) {
        return Messages.of(TlsFault.class, locale).text(key, (Object[]) arguments);
    }
}
