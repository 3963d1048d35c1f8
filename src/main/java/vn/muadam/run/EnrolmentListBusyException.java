package vn.muadam.run;

import vn.muadam.shared.BusinessException;

/** A list of participants is being read, or was taken already. */
public class EnrolmentListBusyException extends BusinessException {

    private static final long serialVersionUID = 1L;

    EnrolmentListBusyException() {
        super("list.busy");
    }
}
