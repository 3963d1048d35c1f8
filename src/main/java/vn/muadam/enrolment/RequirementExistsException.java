package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** The unit asks the same of the same people already. */
public class RequirementExistsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RequirementExistsException() {
        super("requirement.exists");
    }
}
