package vn.muadam.shared;

/**
 * What was asked for does not exist, or lies outside what the person may see: the two are told apart nowhere.
 *
 * <p>Pages answer it with 404, as does the API.
 */
public class NotFoundException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("notFound");
    }

    @Override
    public String messageIn(java.util.Locale locale) {
        return Messages.of(NotFoundException.class, locale).text("notFound");
    }

    @Override
    public int httpStatus() {
        return 404;
    }
}
