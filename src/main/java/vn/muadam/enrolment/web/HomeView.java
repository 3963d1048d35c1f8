package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.Helper;
import vn.muadam.enrolment.Home;
import vn.muadam.enrolment.LearnerCourse;
import vn.muadam.enrolment.LearningService;
import vn.muadam.enrolment.TeamLine;

/** Backs /enrolment/home.xhtml: a learner comes back and goes on at the exact place. */
@Named
@RequestScoped
public class HomeView {

    @Inject
    private LearningService learningService;

    @Inject
    private Words words;

    private @Nullable Home home;
    private @Nullable NowCard now;

    public void load() {
        home = learningService.openHome();
        now = cardOf(home);
    }

    private Home home() {
        return Objects.requireNonNull(home);
    }

    public String getGreeting() {
        String address = home().formOfAddress();
        return address == null || !words.isVietnamese()
                ? words.text("home.heading.greeting", home().givenName())
                : words.text("home.heading.greetingAs", address, home().givenName());
    }

    public @Nullable NowCard getNow() {
        return now;
    }

    private @Nullable NowCard cardOf(Home shown) {
        LearnerCourse course = shown.now();
        return course == null || shown.journey() == null
                ? null
                : NowCard.of(course.key(), CourseLine.titleOf(course, words), shown.journey(), words);
    }

    /** The quiz to try before the first lesson; null once something was opened. */
    public @Nullable String getWarmUpHref() {
        LearnerCourse course = home().now();
        if (course == null || home().journey() == null || home().journey().isStarted()) {
            return null;
        }
        return home().journey()
                .findWarmUp()
                .map(step -> Links.step(course.key(), step))
                .orElse(null);
    }

    /** The outline of the course on the card. */
    public @Nullable String getOutlineHref() {
        LearnerCourse course = home().now();
        return course == null ? null : Links.course(course.key());
    }

    public List<CourseLine> getRequired() {
        return lines(home().required());
    }

    public List<CourseLine> getVoluntary() {
        return lines(home().voluntary());
    }

    private List<CourseLine> lines(List<LearnerCourse> courses) {
        return courses.stream().map(course -> CourseLine.of(course, words)).toList();
    }

    public @Nullable TeamLine getTeam() {
        return home().team();
    }

    public String getTeamNote() {
        TeamLine team = home().team();
        if (team == null) {
            return "";
        }
        return team.people() == 0
                ? team.name()
                : words.text("home.label.team", team.name(), team.finished(), team.people());
    }

    public @Nullable Helper getHelper() {
        return home().helper();
    }

    /** "Anh Lê Hoàng Phúc", or the plain name where no form of address was chosen. */
    public String getHelperName() {
        Helper helper = home().helper();
        if (helper == null) {
            return "";
        }
        String address = words.isVietnamese() ? helper.formOfAddress() : null;
        return address == null
                ? helper.fullName()
                : address.substring(0, 1).toUpperCase(Locale.ROOT) + address.substring(1) + " " + helper.fullName();
    }

    public String getHelperNote() {
        Helper helper = home().helper();
        if (helper == null) {
            return "";
        }
        return helper.post() == null
                ? words.text("home.help.helper", words.inSentence(helper.unitName()))
                : ", " + helper.post();
    }
}
