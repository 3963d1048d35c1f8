package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class SlipServiceIT {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final String PIN = "482915";

    @Inject
    private SlipService slips;

    @Inject
    private ClaimService claims;

    @Inject
    private SignInService signIn;

    private UnitId team;
    private PersonId officer;
    private PersonId leader;
    private PersonId member;

    @BeforeEach
    void aTeamWithAMemberWithoutAnAccount() {
        UnitId commune = UnitFixture.communeOf(UnitFixture.province("92"), 12);
        team = UnitFixture.aTeamIn(commune);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        leader = aPerson().leaderOf(team).store();
        member = aPerson().named("Thạch Thị Sà Rây").memberOf(team).store();
        Rows.change("delete from account where person_id = ?", member.value());
    }

    @Test
    void theSlipOfTheCommuneOpensAnAccount() throws Exception {
        String code = codes(As.person(officer, () -> slips.printTeam(team))).get(0);

        assertThat(claims.look(code).fullName()).isEqualTo("Thạch Thị Sà Rây");
        assertThat(claims.claim(code, PIN, PIN).person()).isEqualTo(member);
        String username = As.person(officer, () -> slips.findMembers(team)).stream()
                .filter(holder -> holder.person().equals(member))
                .findFirst()
                .orElseThrow()
                .username();
        assertThat(username).startsWith("ray.tts");
        assertThat(signIn.verify(username, PIN).person()).isPresent();
    }

    @Test
    void aSlipIsGoodOnce() throws Exception {
        String code = codes(As.person(officer, () -> slips.printTeam(team))).get(0);
        claims.claim(code, PIN, PIN);

        assertThatThrownBy(() -> claims.claim(code, PIN, PIN)).isInstanceOf(ClaimCodeRefusedException.class);
        assertThatThrownBy(() -> claims.look(code)).isInstanceOf(ClaimCodeRefusedException.class);
    }

    @Test
    void printingAgainEndsTheSlipOfBefore() throws Exception {
        String before = codes(As.person(officer, () -> slips.printTeam(team))).get(0);
        String after = codes(As.person(officer, () -> slips.printTeam(team))).get(0);

        assertThatThrownBy(() -> claims.look(before)).isInstanceOf(ClaimCodeRefusedException.class);
        assertThat(claims.look(after).fullName()).isEqualTo("Thạch Thị Sà Rây");
    }

    @Test
    void aSlipRunsOut() throws Exception {
        String code = codes(As.person(officer, () -> slips.printTeam(team))).get(0);
        Rows.change(
                "update claim_code set expires_at = ? where person_id = ?",
                Timestamp.from(Instant.now().minusSeconds(1)),
                member.value());

        assertThatThrownBy(() -> claims.claim(code, PIN, PIN)).isInstanceOf(ClaimCodeRefusedException.class);
    }

    @Test
    void aRefusedSecretLeavesTheSlipGood() throws Exception {
        String code = codes(As.person(officer, () -> slips.printTeam(team))).get(0);

        assertThatThrownBy(() -> claims.claim(code, "111111", "111111")).isInstanceOf(PinEasyToGuessException.class);
        assertThatThrownBy(() -> claims.claim(code, "12", "12")).isInstanceOf(PinUnsuitableException.class);
        assertThatThrownBy(() -> claims.claim(code, PIN, "482916")).isInstanceOf(SecretsDifferException.class);
        assertThat(claims.claim(code, PIN, PIN).person()).isEqualTo(member);
    }

    @Test
    void theLeaderLetsAMemberBackInWhoseOldSecretThenEnds() throws Exception {
        PersonId forgetful = aPerson().named("Lý Văn Quên").memberOf(team).store();
        Rows.change(
                "insert into remembered_sign_in (token_hash, person_id, created_at, last_seen_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)",
                "t" + forgetful,
                forgetful.value(),
                Timestamp.from(Instant.now()),
                Timestamp.from(Instant.now()),
                Timestamp.from(Instant.now().plusSeconds(3600)));

        Rows.change(
                "insert into external_identity (subject_hash, public_id, issuer, person_id, linked_at, last_used_at)"
                        + " values (?, 1, 'https://sso.example.vn', ?, ?, ?)",
                "h" + forgetful,
                forgetful.value(),
                Timestamp.from(Instant.now()),
                Timestamp.from(Instant.now()));

        String code =
                codes(As.person(leader, () -> slips.printOne(team, forgetful))).get(0);
        claims.claim(code, PIN, PIN);

        assertThat(signIn.verify("thu" + forgetful, PIN).person()).isPresent();
        assertThat(Rows.number("select count(*) from remembered_sign_in where token_hash = ?", "t" + forgetful))
                .isZero();
        assertThat(Rows.number("select count(*) from external_identity where subject_hash = ?", "h" + forgetful))
                .isZero();
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'slip-printed' and subject_id = ? and actor_id = ?",
                        forgetful.toString(),
                        leader.value()))
                .isEqualTo(1);
    }

    @Test
    void nobodyGetsIntoTheAccountOfARoleByASlip() {
        PersonId official = aPerson()
                .memberOf(team)
                .holding(Role.PROVINCE_ADMIN, UnitFixture.province("92"))
                .store();

        assertThatThrownBy(() -> As.person(officer, () -> slips.printOne(team, official)))
                .isInstanceOf(SlipNotYoursException.class);
        assertThatThrownBy(() -> As.person(leader, () -> slips.printOne(team, leader)))
                .isInstanceOf(SlipNotYoursException.class);
    }

    @Test
    void aTeamOfAnotherCommuneDoesNotExist() {
        UnitId elsewhere = UnitFixture.aTeamIn(UnitFixture.communeOf(UnitFixture.province("92"), 13));

        assertThatThrownBy(() -> As.person(officer, () -> slips.printTeam(elsewhere)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(officer, () -> slips.findMembers(elsewhere)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(officer, () -> slips.printOne(elsewhere, member)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(leader, () -> slips.getTeam(elsewhere)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void somebodyOfAnotherTeamGetsNoSlipHere() {
        PersonId stranger = aPerson().store();

        assertThatThrownBy(() -> As.person(officer, () -> slips.printOne(team, stranger)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMemberPrintsNothing() {
        PersonId ordinary = aPerson().memberOf(team).store();

        assertThatThrownBy(() -> As.person(ordinary, () -> slips.printTeam(team)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(ordinary, () -> slips.findMembers(team)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(leader, () -> slips.printTeam(team))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void eightSlipsStandOnASheetWithLongNamesWhole() throws Exception {
        List<PersonId> many = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            many.add(aPerson()
                    .named("Công Tằng Tôn Nữ Thị Nguyệt Ánh Hồng Phương Thảo " + "Anh")
                    .memberOf(team)
                    .store());
        }
        many.forEach(person -> Rows.change("delete from account where person_id = ?", person.value()));

        byte[] sheets = As.person(officer, () -> slips.printTeam(team));

        assertThat(codes(sheets)).hasSize(9);
        try (PDDocument pdf = Loader.loadPDF(sheets)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Thạch Thị Sà Rây");
        }
    }

    private static List<String> codes(byte[] sheets) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(sheets)) {
            List<String> codes = new ArrayList<>();
            Matcher matcher = CODE.matcher(new PDFTextStripper().getText(pdf));
            while (matcher.find()) {
                codes.add(matcher.group());
            }
            return codes;
        }
    }
}
