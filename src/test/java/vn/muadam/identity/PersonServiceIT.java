package vn.muadam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class PersonServiceIT {

    private static final String NUMBER = "093187012345";

    @Inject
    private PersonService records;

    private UnitId commune;
    private PersonId officer;
    private PersonId person;

    @BeforeEach
    void aCommuneThatKeepsSomebody() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 24);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        person = aPerson().named("Phan Thị Sai").keptBy(commune).store();
    }

    @Test
    void aRecordIsCorrectedAndFoundByWhatItSaysNow() throws Exception {
        TypedPerson typed = typed("Phan Thị Đúng", "1987", "0912 345 678", "", stamp());
        As.person(officer, () -> records.correct(person, typed));

        PersonSheet sheet = As.person(officer, () -> records.get(person));
        assertThat(sheet.fullName()).isEqualTo("Phan Thị Đúng");
        assertThat(sheet.birthYear()).isEqualTo(1987);
        assertThat(sheet.phone()).isEqualTo("0912 345 678");
        assertThat(Rows.number(
                        "select count(*) from person_word where person_id = ? and word = 'dung'", person.value()))
                .isEqualTo(1);
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'person-corrected' and subject_id = ?"
                                + " and value_before like '%Phan Thị Sai%' and value_after like '%Phan Thị Đúng%'",
                        person.toString()))
                .isEqualTo(1);
    }

    @Test
    void aPersonalNumberIsShownByItsEndsAndStandsInNoTrail() throws Exception {
        TypedPerson typed = typed("Phan Thị Sai", "", "", NUMBER, stamp());
        As.person(officer, () -> records.correct(person, typed));

        assertThat(As.person(officer, () -> records.get(person)).personalId()).isEqualTo("0*********45");
        assertThat(Rows.number(
                        "select count(*) from audit_event where subject_id = ? and value_after like '%" + NUMBER + "%'",
                        person.toString()))
                .isZero();
        PersonId other = aPerson().keptBy(commune).store();
        String stamp = As.person(officer, () -> records.get(other)).stamp();
        assertThatThrownBy(() ->
                        As.person(officer, () -> records.correct(other, typed("Phan Thị Khác", "", "", NUMBER, stamp))))
                .isInstanceOf(PersonalIdTakenException.class);
    }

    @Test
    void aConfirmedNameBecomesAnotherForAReason() throws Exception {
        PersonId confirmed = aPerson()
                .named("Phan Văn Thuỷ")
                .withConfirmedName()
                .keptBy(commune)
                .store();
        String stamp = As.person(officer, () -> records.get(confirmed)).stamp();
        TypedPerson without = typed("Phan Văn Thủy", "", "", "", stamp);

        assertThatThrownBy(() -> As.person(officer, () -> records.correct(confirmed, without)))
                .isInstanceOf(NameReasonMissingException.class);
        As.person(
                officer,
                () -> records.correct(
                        confirmed,
                        new TypedPerson("Phan Văn Thủy", "", null, "", "", "", false, "Theo căn cước", stamp)));
        assertThat(As.person(officer, () -> records.get(confirmed)).nameConfirmed())
                .isTrue();
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsStored() throws Exception {
        String stamp = stamp();
        refused(NameMissingException.class, typed("Lan", "", "", "", stamp));
        refused(BirthYearException.class, typed("Phan Thị Sai", "2020", "", "", stamp));
        refused(PhoneWrongException.class, typed("Phan Thị Sai", "", "0612 345 678", "", stamp));
        refused(PersonalIdWrongException.class, typed("Phan Thị Sai", "", "", "12", stamp));
        refused(EmailWrongException.class, new TypedPerson("Phan Thị Sai", "", null, "", "lan@", "", false, "", stamp));
        refused(PersonChangedException.class, typed("Phan Thị Hai", "", "", "", "0"));

        assertThat(stamp()).isEqualTo(stamp);
    }

    @Test
    void onlyWhoeverKeepsTheRecordCorrectsIt() throws Exception {
        PersonId neighbour = aPerson()
                .holding(Role.COMMUNE_OFFICER, UnitFixture.communeOf(UnitFixture.province("92"), 25))
                .store();
        PersonId administrator = aPerson()
                .holding(Role.PROVINCE_ADMIN, UnitFixture.province("92"))
                .store();
        PersonId official = aPerson()
                .named("Phan Thị Quan")
                .keptBy(commune)
                .holding(Role.AUDITOR, commune)
                .store();
        String stamp = As.person(officer, () -> records.get(official)).stamp();
        TypedPerson typed = typed("Phan Thị Quan", "1980", "", "", stamp);

        assertThatThrownBy(() -> As.person(neighbour, () -> records.get(person)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(person, () -> records.get(person))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(officer, () -> records.correct(official, typed)))
                .isInstanceOf(RecordNotYoursException.class);
        As.person(administrator, () -> records.correct(official, typed));
        assertThat(As.person(officer, () -> records.get(official)).birthYear()).isEqualTo(1980);
    }

    private void refused(Class<? extends Throwable> rule, TypedPerson typed) {
        assertThatThrownBy(() -> As.person(officer, () -> records.correct(person, typed)))
                .isInstanceOf(rule);
    }

    private String stamp() throws Exception {
        return As.person(officer, () -> records.get(person)).stamp();
    }

    private static TypedPerson typed(String name, String year, String phone, String personalId, String stamp) {
        return new TypedPerson(name, year, null, phone, "", personalId, false, "", stamp);
    }
}
