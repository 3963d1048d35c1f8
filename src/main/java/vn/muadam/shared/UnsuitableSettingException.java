package vn.muadam.shared;

/** Something is configured so that the server may not serve; the message tells operators what to set instead. */
public class UnsuitableSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnsuitableSettingException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
