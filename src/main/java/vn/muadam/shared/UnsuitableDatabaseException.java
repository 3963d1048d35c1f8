package vn.muadam.shared;

/** The database is not for this installation: it is of the other kind, demo or real, or was used with other keys. */
class UnsuitableDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsuitableDatabaseException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
