package vn.muadam.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.course.SkillGroup;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;

@InContainer
class CatalogueServiceIT {

    private static final String SAFETY = "k6";
    private static final String TEAM = "k1";

    @Inject
    private CatalogueService catalogue;

    @Inject
    private LearningService learning;

    private PersonId person;

    @BeforeEach
    void aMemberWhoMustLearnK6() {
        person = aPerson()
                .memberOf(UnitFixture.aTeamIn(UnitFixture.communeOf(UnitFixture.province("92"), 1)))
                .store();
    }

    @Test
    void beginningsOfWordsFindACourseWithoutMarks() throws Exception {
        assertThat(found("lua dao")).contains(SAFETY);
        assertThat(found("LỪA đả")).contains(SAFETY);
        assertThat(found(Normalizer.normalize("lừa đảo", Normalizer.Form.NFD))).contains(SAFETY);
        assertThat(found("oan thong")).isEmpty();
        assertThat(found("lừa đảo kangaroo")).isEmpty();
        assertThat(found("%")).isEqualTo(found(""));
    }

    @Test
    void aLessonLeadsToItsCourse() throws Exception {
        String lesson = As.person(person, () -> learning.getOutline(TEAM)).sections().stream()
                .flatMap(section -> section.steps().stream())
                .filter(Step::isLesson)
                .findFirst()
                .orElseThrow()
                .title();

        assertThat(found(lesson)).contains(TEAM);
    }

    @Test
    void whatMustBeLearntComesFirst() throws Exception {
        List<CatalogueCourse> all = search("", null, null).found();

        assertThat(all).extracting(each -> each.course().key()).contains(SAFETY, TEAM);
        assertThat(all.get(0).course().isRequired()).isTrue();
        assertThat(all)
                .isSortedAccordingTo((one, other) -> Boolean.compare(
                        other.course().isRequired(), one.course().isRequired()));
    }

    @Test
    void aGroupOfSkillsAndAStandingNarrowTheSearch() throws Exception {
        As.person(person, () -> learning.openLesson(TEAM, "b1"));

        assertThat(keys(search("", SkillGroup.TEAM_MANAGEMENT, null)))
                .contains(TEAM)
                .doesNotContain(SAFETY);
        assertThat(keys(search("", null, CourseStanding.IN_PROGRESS))).containsExactly(TEAM);
        assertThat(keys(search("", null, CourseStanding.REQUIRED))).contains(SAFETY);
        assertThat(keys(search("", null, CourseStanding.COMPLETED))).isEmpty();
        assertThat(keys(search("", SkillGroup.E_COMMERCE, null))).isEmpty();
    }

    @Test
    void onlyGroupsThatHaveCoursesAreOffered() throws Exception {
        assertThat(search("nothing has this word", null, null).groups())
                .contains(SkillGroup.ONLINE_SAFETY, SkillGroup.TEAM_MANAGEMENT)
                .doesNotContain(SkillGroup.E_COMMERCE);
    }

    @Test
    void nobodySearchesWithoutSigningIn() {
        assertThatThrownBy(() -> catalogue.search(new CatalogueQuery("", null, null)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<String> found(String words) throws Exception {
        return keys(search(words, null, null));
    }

    private static List<String> keys(Catalogue catalogue) {
        return catalogue.found().stream().map(each -> each.course().key()).toList();
    }

    private Catalogue search(String words, @Nullable SkillGroup group, @Nullable CourseStanding standing)
            throws Exception {
        return As.person(person, () -> catalogue.search(new CatalogueQuery(words, group, standing)));
    }
}
