package vn.muadam.shared;

/** The database belongs to another kind of installation: demo data and real people never share one. */
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
