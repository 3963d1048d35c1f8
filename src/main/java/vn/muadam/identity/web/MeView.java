package vn.muadam.identity.web;

import static vn.muadam.identity.Role.AUDITOR;
import static vn.muadam.identity.Role.COMMUNE_OFFICER;
import static vn.muadam.identity.Role.COURSE_REVIEWER;
import static vn.muadam.identity.Role.NATIONAL_ADMIN;
import static vn.muadam.identity.Role.PROVINCE_ADMIN;
import static vn.muadam.identity.Role.SYSTEM_ADMIN;
import static vn.muadam.identity.Role.TRAINER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.Profile;
import vn.muadam.identity.ProfileService;
import vn.muadam.shared.Messages;
import vn.muadam.shared.web.Preferences;

/** The signed-in person in the frame of every staff page: the name, the role, and which tasks the role may do. */
@Named("me")
@RequestScoped
public class MeView {

    @Inject
    private ProfileService profileService;

    @Inject
    private HttpServletRequest request;

    private @Nullable Profile profile;

    public String getFullName() {
        return profile().fullName();
    }

    /** The role and where it holds: "Cán bộ xã, Xã Thạnh Xuân". */
    public String getRole() {
        Profile mine = profile();
        Messages words = Messages.of(MeView.class, Preferences.of(request).locale());
        String role = words.text("Role." + mine.mainRole().map(Enum::name).orElse("LEARNER"));
        return mine.unitName().map(unit -> role + ", " + unit).orElse(role);
    }

    /** Whether any role is held here: a leader sees pages of staff too. */
    public boolean isOfficial() {
        return profile().mainRole().isPresent();
    }

    public boolean isReporting() {
        return profile().hasAnyOf(COMMUNE_OFFICER, PROVINCE_ADMIN, NATIONAL_ADMIN, AUDITOR);
    }

    public boolean isConfirmingNames() {
        return profile().hasAnyOf(COMMUNE_OFFICER, PROVINCE_ADMIN);
    }

    /** Whether one decides who need not learn something, or has longer for it. */
    public boolean isObliging() {
        return profile().hasAnyOf(COMMUNE_OFFICER, PROVINCE_ADMIN);
    }

    /** Whether one holds runs of courses. */
    public boolean isHoldingRuns() {
        return profile().hasAnyOf(TRAINER, COMMUNE_OFFICER, PROVINCE_ADMIN);
    }

    /** Whether one marks what learners have written. */
    public boolean isMarking() {
        return profile().hasAnyOf(TRAINER, COMMUNE_OFFICER, PROVINCE_ADMIN);
    }

    /** Whoever may begin long work finds it here again. */
    public boolean isBeginningJobs() {
        return profile().hasAnyOf(COMMUNE_OFFICER, PROVINCE_ADMIN, NATIONAL_ADMIN);
    }

    public boolean isAuditing() {
        return profile().hasAnyOf(AUDITOR, PROVINCE_ADMIN, NATIONAL_ADMIN);
    }

    public boolean isChangingUnits() {
        return profile().hasAnyOf(PROVINCE_ADMIN, NATIONAL_ADMIN);
    }

    public boolean isGivingRoles() {
        return profile().hasAnyOf(PROVINCE_ADMIN, NATIONAL_ADMIN, SYSTEM_ADMIN);
    }

    public boolean isManagingCourses() {
        return profile().hasAnyOf(TRAINER, COURSE_REVIEWER, PROVINCE_ADMIN, NATIONAL_ADMIN);
    }

    private Profile profile() {
        if (profile == null) {
            profile = profileService.own();
        }
        return profile;
    }
}
