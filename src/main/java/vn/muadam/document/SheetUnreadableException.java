package vn.muadam.document;

import vn.muadam.shared.BusinessException;

/** A file that cannot be read as a list; the sentence says how to save it so that it can. */
public class SheetUnreadableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final SheetFault fault;

    public SheetUnreadableException(SheetFault fault) {
        super("SheetFault." + fault);
        this.fault = fault;
    }

    SheetUnreadableException(SheetFault fault, RuntimeException cause) {
        this(fault);
        initCause(cause);
    }

    public SheetFault getFault() {
        return fault;
    }
}
