package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.SkillGroup;
import vn.muadam.enrolment.Catalogue;
import vn.muadam.enrolment.CatalogueCourse;
import vn.muadam.enrolment.CatalogueQuery;
import vn.muadam.enrolment.CatalogueService;
import vn.muadam.enrolment.CourseStanding;

/** Backs /enrolment/catalogue.xhtml: a learner looks for a course. What they look for stands in the address. */
@Named
@RequestScoped
public class CatalogueView {

    private static final int LONGEST = 100;

    @Inject
    private CatalogueService catalogueService;

    @Inject
    private Words words;

    private String typed = "";
    private String group = "";
    private String standing = "";
    private @Nullable Catalogue catalogue;
    private List<CatalogueLine> found = List.of();

    public void load() {
        catalogue = catalogueService.search(query());
        found = catalogue.found().stream().map(this::line).toList();
    }

    /** A choice that does not exist is none. */
    private CatalogueQuery query() {
        return new CatalogueQuery(typed, chosen(SkillGroup.values(), group), chosen(CourseStanding.values(), standing));
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Catalogue catalogue() {
        return Objects.requireNonNull(catalogue);
    }

    public List<CatalogueLine> getFound() {
        return found;
    }

    private CatalogueLine line(CatalogueCourse found) {
        boolean vietnamese = words.isVietnamese();
        return new CatalogueLine(
                CourseLine.of(found.course(), words),
                vietnamese ? found.version().getTitle() : CourseLine.titleOf(found.course(), words),
                words.text("SkillGroup." + found.version().getSkillGroup()),
                found.version().getSummary(),
                words.text(
                        found.course().isRequired() ? "catalogue.label.required" : "catalogue.label.voluntary",
                        found.course().minutes()));
    }

    public String getCount() {
        return words.text("catalogue.label.count", found.size());
    }

    public boolean isEverything() {
        return query().isEverything();
    }

    /** Whether more than words was asked for. */
    public boolean isNarrowed() {
        return query().group() != null || query().standing() != null;
    }

    public List<SkillGroup> getGroups() {
        return List.copyOf(catalogue().groups());
    }

    public CourseStanding[] getStandings() {
        return CourseStanding.values();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        String given = typed == null ? "" : typed;
        this.typed = given.length() <= LONGEST ? given : given.substring(0, LONGEST);
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group == null ? "" : group;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(@Nullable String standing) {
        this.standing = standing == null ? "" : standing;
    }
}
