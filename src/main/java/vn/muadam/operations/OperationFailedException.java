package vn.muadam.operations;

import java.io.IOException;

/** A command could not be carried out; nothing was changed. The key leads to a sentence that says what to do. */
class OperationFailedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    OperationFailedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    OperationFailedException(String key, Throwable cause, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = arguments;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
