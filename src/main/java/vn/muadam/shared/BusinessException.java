package vn.muadam.shared;

import jakarta.ejb.ApplicationException;

/**
 * A rule of the domain that a request would break, told to the person in their language.
 *
 * <p>Each rule is a small subclass in the capability that owns it; its {@link #getKey() key} stands in the
 * {@code messages} bundle beside the subclass. Throwing it rolls the transaction back, so that nothing is half-stored.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    protected BusinessException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String getKey() {
        return key;
    }

    /** The text of the broken rule in that language. */
    public String messageIn(java.util.Locale locale) {
        return Messages.of(getClass(), locale).text(key, arguments == null ? new Object[0] : arguments);
    }

    /** The HTTP status by which the API answers; 422 unless the rule says otherwise. */
    public int httpStatus() {
        return 422;
    }
}
