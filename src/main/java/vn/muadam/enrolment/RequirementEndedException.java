package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** What a unit required and has withdrawn is withdrawn once. */
public class RequirementEndedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RequirementEndedException() {
        super("requirement.ended");
    }
}
