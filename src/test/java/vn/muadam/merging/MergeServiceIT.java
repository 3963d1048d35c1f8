package vn.muadam.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.account.SignInRefusedException;
import vn.muadam.account.SignInService;
import vn.muadam.certificate.CompletionFixture;
import vn.muadam.identity.PeopleSearchService;
import vn.muadam.identity.PersonFixture;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.quiz.AttemptService;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class MergeServiceIT {

    private static final String WHY = "Một người được ghi hai lần";
    private static final String OPEN_IN =
            "select count(*) from membership where person_id = ? and team_id = ? and valid_to is null";

    /** Everything that is somebody's, row by row, in an order of its own; what two pictures differ in was changed. */
    private static final List<String> OWNED = List.of(
            "select id, person_id * 1000 + cycle_no from enrolment where person_id in (?, ?) order by id",
            "select id, person_id * 1000 + cycle_no from learning_assignment where person_id in (?, ?) order by id",
            "select id, person_id * 1000 + cycle_no from course_completion where person_id in (?, ?) order by id",
            "select id, person_id * 1000 + cycle_no from attempt where person_id in (?, ?) order by id",
            "select id, person_id * 1000 + cycle_no from quiz_result where person_id in (?, ?) order by id",
            "select id, person_id * 1000 + cycle_no from certificate where person_id in (?, ?) order by id",
            "select id, coalesce(current_marker, 0) from enrolment where person_id in (?, ?) order by id",
            "select id, coalesce(current_marker, 0) from learning_assignment where person_id in (?, ?) order by id",
            "select id, person_id * 10 + case when primary_team = true then 1 else 0 end from membership"
                    + " where person_id in (?, ?) and valid_to is null order by id",
            "select person_id, case when status = 'ACTIVE' then 1 else 0 end from account where person_id in (?, ?)"
                    + " order by person_id");

    private static int number;

    @Inject
    private MergeService merging;

    @Inject
    private PeopleSearchService search;

    @Inject
    private SignInService signIn;

    @Inject
    private AttemptService attempts;

    private UnitId commune;
    private UnitId team;
    private PersonId officer;
    private PersonId neighbour;
    private String name;

    @BeforeEach
    void aCommune() {
        UnitId province = UnitFixture.province("92");
        commune = UnitFixture.communeOf(province, 22);
        team = UnitFixture.aTeamIn(commune);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        neighbour = aPerson()
                .holding(Role.COMMUNE_OFFICER, UnitFixture.communeOf(province, 23))
                .store();
        name = "Mạc Thị Trùng" + (char) ('a' + number / 26) + (char) ('a' + number++ % 26);
    }

    @Test
    void theSameNameYearAndCommuneWaitToBeLookedAtAndAreAskedAboutOnce() throws Exception {
        PersonId one = born(aPerson().named(name).keptBy(commune).store(), 1980);
        PersonId other =
                born(aPerson().named(name.replace("ạ", "a")).keptBy(commune).store(), 1980);
        born(aPerson().named(name).keptBy(commune).store(), 1981);

        assertThat(pairs(DuplicateKind.NAME)).contains(List.of(one, other));
        As.person(officer, () -> merging.sayDistinct(other, one));
        As.person(officer, () -> merging.sayDistinct(one, other));

        assertThat(pairs(DuplicateKind.NAME)).doesNotContain(List.of(one, other));
        assertThat(Rows.number("select count(*) from distinct_people where one_id = ?", one.value()))
                .isEqualTo(1);
    }

    @Test
    void theSameTelephoneWaitsToo() throws Exception {
        String phone = "03" + (10_000_000 + Rows.newId() % 80_000_000);
        PersonId one = aPerson().named(name).withPhone(phone).keptBy(commune).store();
        PersonId other = aPerson()
                .named("Mạc Văn Chồng")
                .withPhone(phone)
                .keptBy(commune)
                .store();

        assertThat(pairs(DuplicateKind.PHONE)).contains(List.of(one, other));
    }

    @Test
    void whoeverLearntACourseInSeveralCyclesKeepsThemAllAndOneCounts() throws Exception {
        PersonId into = learner();
        PersonId from = learner();
        attempt(into);
        CompletionFixture.completeK6(from);
        Rows.change("update enrolment set current_marker = null where person_id = ?", from.value());
        CompletionFixture.completeK6(from);
        List<String> before = picture(into, from);
        List<Long> rolledUp = rolledUp();

        As.person(officer, () -> merging.merge(from, into, WHY));

        assertThat(Rows.number("select count(*) from enrolment where person_id = ?", into.value()))
                .isEqualTo(3);
        assertThat(Rows.number("select count(*) from certificate where person_id = ?", into.value()))
                .isEqualTo(2);
        assertThat(Rows.number(
                        "select count(*) from enrolment where person_id = ? and current_marker = 1 and completed_at is not null",
                        into.value()))
                .isEqualTo(1);

        long merge = Rows.number("select id from person_merge where from_id = ?", from.value());
        As.person(officer, () -> merging.undo(merge));

        assertThat(picture(into, from)).isEqualTo(before);
        assertThat(rolledUp()).isEqualTo(rolledUp);
    }

    @Test
    void everyAttemptAndCertificateIsKeptAndTheBetterResultCounts() throws Exception {
        PersonId into = learner();
        PersonId from = learner();
        attempt(into);
        CompletionFixture.completeK6(from);
        attempt(from);
        long started = rolledUp("started");

        As.person(officer, () -> merging.merge(from, into, WHY));

        assertThat(Rows.number("select count(*) from attempt where person_id = ?", into.value()))
                .isEqualTo(2);
        assertThat(Rows.number("select count(*) from certificate where person_id = ?", into.value()))
                .isEqualTo(1);
        assertThat(Rows.number(
                        "select count(*) from enrolment where person_id = ? and cycle_no = 1 and completed_at is not null",
                        into.value()))
                .isEqualTo(1);
        assertThat(Rows.number("select count(*) from enrolment where person_id = ? and cycle_no < 0", into.value()))
                .isEqualTo(1);
        assertThat(Rows.number(
                        "select count(*) from attempt a join enrolment e on e.id = a.enrolment_id"
                                + " where a.person_id = ? and (e.person_id <> a.person_id or e.cycle_no <> a.cycle_no)",
                        into.value()))
                .isZero();
        assertThat(rolledUp("started")).isEqualTo(started - 1);
        assertThat(rolledUp("completed")).isEqualTo(1);
    }

    @Test
    void twoCertificatesOfOneCourseBothStay() throws Exception {
        PersonId into = learner();
        PersonId from = learner();
        CompletionFixture.completeK6(into);
        CompletionFixture.completeK6(from);

        As.person(officer, () -> merging.merge(from, into, WHY));

        assertThat(Rows.number(
                        "select count(*) from certificate where person_id = ? and state = 'ISSUED'", into.value()))
                .isEqualTo(2);
        assertThat(rolledUp("completed")).isEqualTo(1);
        assertThat(rolledUp("assigned")).isLessThanOrEqualTo(1);
    }

    @Test
    void undoneEveryRowIsWhoseItWas() throws Exception {
        PersonId into = learner();
        PersonId from = learner();
        UnitId second = UnitFixture.aTeamIn(commune);
        Rows.change(
                "insert into membership (id, person_id, team_id, team_role, primary_team, valid_from)"
                        + " values (?, ?, ?, 'MEMBER', false, date('2025-07-01'))",
                Rows.newId(),
                from.value(),
                second.value());
        CompletionFixture.completeK6(from);
        attempt(into);
        attempt(from);
        List<String> before = picture(into, from);
        List<Long> rolledUp = rolledUp();

        As.person(officer, () -> merging.merge(from, into, WHY));
        assertThat(picture(into, from)).isNotEqualTo(before);
        assertThat(Rows.number(OPEN_IN, into.value(), team.value())).isEqualTo(1);
        assertThat(Rows.number(OPEN_IN, into.value(), second.value())).isEqualTo(1);

        long merge = Rows.number("select id from person_merge where from_id = ?", from.value());
        As.person(officer, () -> merging.undo(merge));

        assertThat(picture(into, from)).isEqualTo(before);
        assertThat(rolledUp()).isEqualTo(rolledUp);
        assertThatThrownBy(() -> As.person(officer, () -> merging.undo(merge)))
                .isInstanceOf(MergeUndoneException.class);
    }

    @Test
    void theRecordThatIsGivenUpIsFoundNoMoreAndItsAccountIsClosed() throws Exception {
        PersonId into = learner();
        PersonId from = learner();

        As.person(officer, () -> merging.merge(from, into, WHY));

        List<PersonId> found = new ArrayList<>();
        As.person(officer, () -> search.find(name)).forEach(person -> found.add(person.person()));
        assertThat(found).contains(into).doesNotContain(from);
        assertThatThrownBy(() -> signIn.verify(PersonFixture.username(from), PersonFixture.SECRET))
                .isInstanceOf(SignInRefusedException.class);
        assertThat(signIn.verify(PersonFixture.username(into), PersonFixture.SECRET)
                        .person())
                .isPresent();
        assertThatThrownBy(() -> As.person(officer, () -> merging.compare(from)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(officer, () -> merging.merge(from, into, WHY)))
                .isInstanceOf(MergedAlreadyException.class);
    }

    @Test
    void whoeverHasNoAccountTakesTheOtherOne() throws Exception {
        PersonId into = learner();
        PersonId from = learner();
        Rows.change("delete from account where person_id = ?", into.value());

        As.person(officer, () -> merging.merge(from, into, WHY));

        assertThat(signIn.verify(PersonFixture.username(from), PersonFixture.SECRET)
                        .person()
                        .orElseThrow()
                        .person())
                .isEqualTo(into);
    }

    @Test
    void theSecondStepAndTheLinksOfAFormerOfficialEndWhereTheirAccountMoves() throws Exception {
        PersonId into = learner();
        PersonId from = learner();
        Rows.change("delete from account where person_id = ?", into.value());
        setUpSecondStep(from);

        As.person(officer, () -> merging.merge(from, into, WHY));
        assertThat(signIn.verify(PersonFixture.username(from), PersonFixture.SECRET)
                        .person())
                .isPresent();
        setUpSecondStep(into);
        As.person(
                officer,
                () -> merging.undo(Rows.number("select id from person_merge where from_id = ?", from.value())));

        assertThat(Rows.number("select count(*) from account where person_id = ?", from.value()))
                .isEqualTo(1);
        for (String table : List.of("second_step", "external_identity")) {
            assertThat(Rows.number(
                            "select count(*) from " + table + " where person_id in (?, ?)", from.value(), into.value()))
                    .as(table)
                    .isZero();
        }
    }

    private static void setUpSecondStep(PersonId person) {
        Rows.change(
                "insert into second_step (person_id, sealed_secret, set_up_at, last_step) values (?, '1:x', ?, 0)",
                person.value(),
                Timestamp.from(Instant.now()));
        Rows.change("insert into recovery_code (person_id, code_hash) values (?, 'x')", person.value());
        Rows.change(
                "insert into external_identity (subject_hash, public_id, issuer, person_id, linked_at, last_used_at)"
                        + " values (?, 1, 'https://sso.example.vn', ?, ?, ?)",
                "merged" + person,
                person.value(),
                Timestamp.from(Instant.now()),
                Timestamp.from(Instant.now()));
    }

    @Test
    void whatOneRecordDoesNotSayIsTakenFromTheOther() throws Exception {
        PersonId into = learner();
        PersonId from = born(learner(), 1975);
        Rows.change("update person set phone = '+84911222333' where id = ?", from.value());

        As.person(officer, () -> merging.merge(from, into, WHY));

        assertThat(Rows.number(
                        "select count(*) from person where id = ? and birth_year = 1975 and phone = '+84911222333'",
                        into.value()))
                .isEqualTo(1);
        As.person(
                officer,
                () -> merging.undo(Rows.number("select id from person_merge where from_id = ?", from.value())));
        assertThat(Rows.number(
                        "select count(*) from person where id = ? and birth_year is null and phone is null",
                        into.value()))
                .isEqualTo(1);
    }

    @Test
    void nobodyMergesARoleThemselvesOrWhatIsNotTheirs() throws Exception {
        PersonId one = learner();
        PersonId other = learner();
        PersonId official = aPerson()
                .named(name)
                .keptBy(commune)
                .holding(Role.AUDITOR, commune)
                .store();
        PersonId own = officerOnRecord();

        assertThatThrownBy(() -> As.person(neighbour, () -> merging.merge(one, other, WHY)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(one, () -> merging.merge(one, other, WHY)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(officer, () -> merging.merge(one, one, WHY)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(officer, () -> merging.merge(official, other, WHY)))
                .isInstanceOf(RoleHolderException.class);
        assertThatThrownBy(() -> As.person(officer, () -> merging.merge(one, official, WHY)))
                .isInstanceOf(RoleHolderException.class);
        assertThatThrownBy(() -> As.person(own, () -> merging.merge(one, own, WHY)))
                .isInstanceOf(MergeOfOneselfException.class);
        assertThatThrownBy(() -> As.person(officer, () -> merging.merge(one, other, " ")))
                .isInstanceOf(MergeReasonMissingException.class);
        assertThat(Rows.number(
                        "select count(*) from person_merge where from_id in (?, ?)", one.value(), official.value()))
                .isZero();
    }

    @Test
    void aMergeUponWhichAnotherWasBuiltIsUndoneAfterIt() throws Exception {
        PersonId first = learner();
        PersonId second = learner();
        PersonId third = learner();
        As.person(officer, () -> merging.merge(first, second, WHY));
        As.person(officer, () -> merging.merge(second, third, WHY));
        long inner = Rows.number("select id from person_merge where from_id = ?", first.value());
        long outer = Rows.number("select id from person_merge where from_id = ?", second.value());

        assertThatThrownBy(() -> As.person(officer, () -> merging.undo(inner)))
                .isInstanceOf(MergeBuiltUponException.class);
        As.person(officer, () -> merging.undo(outer));
        As.person(officer, () -> merging.undo(inner));

        assertThat(Rows.number(OPEN_IN, first.value(), team.value())).isEqualTo(1);
        assertThat(Rows.number(OPEN_IN, third.value(), team.value())).isEqualTo(1);
    }

    private PersonId learner() {
        return aPerson()
                .named(name)
                .withConfirmedName()
                .keptBy(commune)
                .memberOf(team)
                .store();
    }

    private PersonId officerOnRecord() {
        return aPerson().keptBy(commune).holding(Role.COMMUNE_OFFICER, commune).store();
    }

    private static PersonId born(PersonId person, int year) {
        Rows.change(
                "update person set birth_year = ?, match_key = folded_name || '|' || ? where id = ?",
                year,
                Integer.toString(year),
                person.value());
        return person;
    }

    private void attempt(PersonId person) throws Exception {
        As.person(person, () -> attempts.start("k6", "pretest", "máy thử"));
    }

    private List<List<PersonId>> pairs(DuplicateKind kind) throws Exception {
        List<List<PersonId>> pairs = new ArrayList<>();
        As.person(officer, () -> merging.findDuplicates(kind, 0, 500))
                .forEach(pair ->
                        pairs.add(List.of(pair.one().person(), pair.other().person())));
        return pairs;
    }

    private long rolledUp(String count) {
        return Rows.number(
                "select coalesce(sum(" + count + "), 0) from team_course_progress where team_id = ?", team.value());
    }

    private List<Long> rolledUp() {
        return List.of(
                rolledUp("assigned"),
                rolledUp("started"),
                rolledUp("completed"),
                Rows.number(
                        "select coalesce(sum(open_count), 0) from team_course_due where team_id = ?", team.value()));
    }

    private static List<String> picture(PersonId one, PersonId other) {
        return OWNED.stream()
                .map(sql -> Rows.text(sql, one.value(), other.value()))
                .toList();
    }
}
