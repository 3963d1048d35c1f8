package vn.muadam.quiz;

import java.util.List;
import vn.muadam.shared.BusinessException;

/**
 * Another device is working on this attempt. Nothing was changed; the person chooses whether to go on here, and sees
 * what is stored.
 */
public class LeaseTakenException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<Receipt> stored;

    LeaseTakenException(List<Receipt> stored) {
        super("attempt.leaseTaken");
        this.stored = List.copyOf(stored);
    }

    public List<Receipt> getStored() {
        return stored;
    }

    @Override
    public int httpStatus() {
        return 409;
    }
}
