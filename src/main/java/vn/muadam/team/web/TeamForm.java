package vn.muadam.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.Decision;
import vn.muadam.organisation.TeamKind;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.web.PostedForm;

/** The fields that forms about teams have in common. */
@RequestScoped
class TeamForm {

    @Inject
    private PostedForm form;

    @Inject
    private Clock clock;

    UnitId team() {
        return new UnitId(form.number("team"));
    }

    /** As it was typed; a missing day is one that no decision can bear, so that the rule speaks. */
    Decision decision() {
        return new Decision(form.text("number"), form.day("decided").orElse(LocalDate.MAX));
    }

    /** Null when neither the number nor the day was given. */
    @Nullable
    Decision decisionIfAny() {
        return form.has("number") || form.has("decided") ? decision() : null;
    }

    Optional<TeamKind> kind() {
        return form.constant(TeamKind.class, "kind");
    }

    LocalDate effect() {
        return form.day("effect").orElse(today());
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }
}
