package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;
import static vn.muadam.quiz.EssayFixture.COURSE;
import static vn.muadam.quiz.EssayFixture.QUIZ;
import static vn.muadam.quiz.EssayFixture.byPoints;
import static vn.muadam.quiz.EssayFixture.noCriteria;
import static vn.muadam.quiz.EssayFixture.put;
import static vn.muadam.quiz.EssayFixture.putPhoto;
import static vn.muadam.quiz.PictureFixture.exifOf;
import static vn.muadam.quiz.PictureFixture.file;
import static vn.muadam.quiz.PictureFixture.withExif;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Purge;
import vn.muadam.testing.Rows;

/** A question of an attempt that is answered by a photograph, and another that is an essay. */
@InContainer
class PhotoServiceIT {

    private static final String PHONE = "phone";
    private static final String JPEG = "image/jpeg";
    private static final String FIRST = "0123456789abcdef0123456789abcdef";
    private static final String SECOND = "fedcba9876543210fedcba9876543210";

    @Inject
    private PhotoService photos;

    @Inject
    private AttemptService attempts;

    @Inject
    private QuizService quizzes;

    @Inject
    private MarkingService marking;

    @Inject
    private QuestionBanks banks;

    @Inject
    private EssayErasure erasure;

    @Inject
    private AttemptDisclosure disclosure;

    private PersonId trainer;
    private PersonId stranger;
    private PersonId learner;
    private PersonId teammate;
    private String token;
    private long attempt;

    @BeforeEach
    void aQuestionAsksForAPhotograph() throws Exception {
        UnitId commune = UnitFixture.communeOf(UnitFixture.province("92"), 1);
        UnitId team = UnitFixture.aTeamIn(commune);
        trainer = aPerson().holding(Role.TRAINER, UnitFixture.province("92")).store();
        stranger = aPerson().holding(Role.TRAINER, UnitFixture.province("01")).store();
        learner = aPerson().memberOf(team).store();
        teammate = aPerson().memberOf(team).store();
        token = As.person(learner, () -> attempts.start(COURSE, QUIZ, PHONE)).token();
        attempt = SittingFixture.idOf(token);
        putPhoto(banks, token, 1);
        put(banks, token, 2, noCriteria());
    }

    @Test
    void sentTwiceUnderOneKeyItIsStoredOnceAndAnotherTakesItsPlace() throws Exception {
        Receipt first = send(FIRST);
        Receipt again = send(FIRST);

        assertThat(again.slotSeq()).isEqualTo(first.slotSeq());
        assertThat(again.values()).containsExactly(FIRST);
        assertThat(stored()).isEqualTo(1);
        assertThat(question().isAnswered()).isTrue();

        Receipt other = send(SECOND);

        assertThat(other.slotSeq()).isGreaterThan(first.slotSeq());
        assertThat(stored()).isEqualTo(1);
        assertThat(As.person(learner, () -> photos.getOwn(token, 1)).getKey()).isEqualTo(SECOND);
    }

    @Test
    void sentTwiceAtOnceItIsStoredOnce() throws Exception {
        HttpVisitor visitor = visitor(learner);
        visitor.post("/quiz/attempt.xhtml?token=" + token, "action=takeOver&slot=1");
        HttpVisitor other = HttpVisitor.here();
        visitor.shareWith(other);

        List<Integer> answers = List.of(visitor, other).parallelStream()
                .map(PhotoServiceIT.this::sent)
                .toList();

        assertThat(answers).containsExactly(200, 200);
        assertThat(stored()).isEqualTo(1);
    }

    private int sent(HttpVisitor visitor) {
        try {
            String form = "/quiz/photo?token=" + token + "&slot=1";
            return visitor.postFile(form, Map.of("key", FIRST), "photo", JPEG, picture(), "application/json");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsStoredTellsNothingOfThePlaceAndIsUpright() throws Exception {
        byte[] telling = withExif(file("jpeg", 60, 40), exifOf(6, "GPS Oppo"));

        As.person(learner, () -> photos.answer(token, PHONE, 1, FIRST, telling, JPEG));

        AnswerPhoto photo = As.person(learner, () -> photos.getOwn(token, 1));
        assertThat(new String(photo.getContent(), StandardCharsets.ISO_8859_1)).doesNotContain("Oppo", "Exif");
        assertThat(photo.getWidth()).isEqualTo(40);
        assertThat(photo.getHeight()).isEqualTo(60);
    }

    @Test
    void onlyItsLearnerAndThoseWhoMarkItSeeIt() throws Exception {
        send(FIRST);
        assertThatThrownBy(() -> As.person(trainer, () -> photos.getMarked(attempt, 1)))
                .isInstanceOf(NotFoundException.class); // not handed in yet
        submit();

        assertThat(As.person(trainer, () -> photos.getMarked(attempt, 1)).getSize())
                .isPositive();
        assertThat(As.person(learner, () -> photos.getOwn(token, 1)).getSize()).isPositive();
        assertThatThrownBy(() -> As.person(stranger, () -> photos.getMarked(attempt, 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(teammate, () -> photos.getOwn(token, 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(learner, () -> photos.getMarked(attempt, 1)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> photos.getOwn(token, 1)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(learner, () -> photos.getOwn(token, 2)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onesOwnOpenAttemptAndOnlyAQuestionThatAsksForIt() throws Exception {
        assertThatThrownBy(() -> As.person(teammate, () -> photos.answer(token, PHONE, 1, FIRST, picture(), JPEG)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> photos.answer(token, PHONE, 1, FIRST, picture(), JPEG))
                .isInstanceOf(EJBAccessException.class);
        for (int slot : List.of(0, 2, 3, 99)) {
            assertThatThrownBy(
                            () -> As.person(learner, () -> photos.answer(token, PHONE, slot, FIRST, picture(), JPEG)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> As.person(learner, () -> photos.answer(token, "tablet", 1, FIRST, picture(), JPEG)))
                .isInstanceOf(LeaseTakenException.class);
        assertThatThrownBy(() -> As.person(learner, () -> photos.answer(token, PHONE, 1, "../x", picture(), JPEG)))
                .isInstanceOf(InvalidResponseException.class);
        assertThatThrownBy(() -> As.person(learner, () -> photos.answer(token, PHONE, 1, FIRST, new byte[9], JPEG)))
                .isInstanceOf(PhotoException.class);
        submit();
        assertThatThrownBy(() -> send(FIRST)).isInstanceOf(AttemptClosedException.class);
        assertThat(stored()).isZero();
    }

    @Test
    void anAnswerCannotNameAPhotographThatIsNotThere() throws Exception {
        send(FIRST);
        for (String key : List.of(SECOND, "x", "<script>alert(1)</script>")) {
            GivenResponse given = new GivenResponse(1, 50, List.of(key), Instant.now());
            assertThatThrownBy(() ->
                            As.person(learner, () -> attempts.save(token, new Save(PHONE, key, List.of(given)))))
                    .isInstanceOf(InvalidResponseException.class);
        }
        assertThat(question().values()).containsExactly(FIRST);
    }

    @Test
    void itIsMarkedAsAnEssayIsAndTheLearnerSeesItWithTheMark() throws Exception {
        send(FIRST);
        submit();
        assertThat(As.person(learner, () -> quizzes.outcome(token)).waiting()).isTrue();
        assertThat(As.person(trainer, () -> marking.get(attempt, 1)).photo()).isTrue();
        HttpVisitor marker = visitor(trainer);
        marker.get("/quiz/manage/mark.xhtml?attempt=" + attempt + "&slot=1");
        assertThat(marker.body())
                .contains("/quiz/photo?attempt=" + attempt + "&amp;slot=1")
                .doesNotContain(FIRST);
        assertThat(marker.get("/quiz/photo?attempt=" + attempt + "&slot=1")).isEqualTo(200);
        assertThat(marker.header("Content-Type")).startsWith(JPEG);
        assertThat(marker.header("Cache-Control")).contains("no-store");
        assertThat(visitor(stranger).get("/quiz/photo?attempt=" + attempt + "&slot=1"))
                .isEqualTo(404);

        As.person(trainer, () -> marking.mark(attempt, 1, byPoints(seq(), "9", "Rõ.")));

        assertThat(As.person(learner, () -> quizzes.outcome(token)).judged())
                .singleElement()
                .satisfies(question -> assertThat(question.photo()).isTrue());
        HttpVisitor own = visitor(learner);
        own.get("/quiz/result.xhtml?token=" + token);
        assertThat(own.body())
                .contains("/quiz/photo?token=" + token, "9/10 điểm")
                .doesNotContain(FIRST);
        assertThat(own.get("/quiz/photo?token=" + token + "&slot=1")).isEqualTo(200);
    }

    @Test
    void withoutScriptAPlainFormSendsItAndARefusalIsTold() throws Exception {
        HttpVisitor visitor = visitor(learner);
        String page = "/quiz/attempt.xhtml?token=" + token;
        visitor.post(page, "action=takeOver&slot=1");
        visitor.get(page + "&slot=1");
        assertThat(visitor.body()).contains("multipart/form-data", "capture=\"environment\"", "Cần có mạng");
        String form = "/quiz/photo?token=" + token + "&slot=1";

        assertThat(visitor.postFile(form, Map.of("key", FIRST, "to", "2"), "photo", JPEG, picture(), "text/html"))
                .isEqualTo(302);
        assertThat(visitor.location()).endsWith("slot=2");
        assertThat(stored()).isEqualTo(1);
        assertThat(visitor.postFile(
                        form,
                        Map.of("key", SECOND, "to", "2"),
                        "photo",
                        JPEG,
                        "GIF89a".getBytes(StandardCharsets.UTF_8),
                        "text/html"))
                .isEqualTo(302);
        assertThat(visitor.location()).contains("slot=1", "refused=photo.noPicture");
        visitor.get(visitor.location().replaceFirst("^https?://[^/]*", ""));
        assertThat(visitor.body()).contains("không phải ảnh JPEG");
        assertThat(visitor.postFile(form, Map.of("key", SECOND), "photo", JPEG, new byte[0], "text/html"))
                .isEqualTo(302);
        assertThat(question().values()).containsExactly(FIRST);
        int huge =
                visitor.postFile(form, Map.of("key", SECOND), "photo", JPEG, new byte[13 * 1024 * 1024], "text/html");
        assertThat(huge).isEqualTo(302);
        assertThat(visitor.location()).contains("refused=photo.tooLarge");
    }

    @Test
    void theScriptIsToldWhatIsStored() throws Exception {
        HttpVisitor visitor = visitor(learner);
        visitor.post("/quiz/attempt.xhtml?token=" + token, "action=takeOver&slot=1");
        String form = "/quiz/photo?token=" + token + "&slot=1";

        assertThat(visitor.postFile(form, Map.of("key", FIRST), "photo", JPEG, picture(), "application/json"))
                .isEqualTo(200);
        assertThat(visitor.body()).contains("\"key\":\"" + FIRST + "\"", "slotSeq");
        assertThat(visitor.postFile(form, Map.of("key", SECOND), "photo", "image/png", picture(), "application/json"))
                .isEqualTo(422);
        assertThat(visitor.body()).contains("photo.noPicture", "JPEG");
        assertThat(visitor(teammate).postFile(form, Map.of("key", FIRST), "photo", JPEG, picture(), "application/json"))
                .isEqualTo(404);
    }

    @Test
    void aPaperWithAPhotographIsNotTakenAlong() throws Exception {
        assertThat(As.person(learner, () -> attempts.get(token, PHONE)).keepable())
                .isFalse();
        assertThat(new BankQuestion(1, "x", "x", List.of(), 1, QuestionKind.PHOTO).needsNetwork())
                .isTrue();
        assertThat(new BankQuestion(1, "x", "x", List.of(), 1, QuestionKind.ESSAY).needsNetwork())
                .isFalse();
    }

    @Test
    void afterTwoYearsItIsDeleted() throws Exception {
        send(FIRST);
        submit();
        Purge.aNight();
        assertThat(stored()).isEqualTo(1);
        Instant long25 = Instant.now().atZone(ZoneOffset.UTC).minusMonths(25).toInstant();
        Rows.change("update answer_photo set stored_at = ? where attempt_id = ?", Timestamp.from(long25), attempt);

        Purge.aNight();

        assertThat(stored()).isZero();
        assertThatThrownBy(() -> As.person(learner, () -> photos.getOwn(token, 1)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCopyOfOnesDataNamesItAndErasureRemovesIt() throws Exception {
        send(FIRST);
        submit();
        assertThat(disclosure.disclose(learner, Locale.forLanguageTag("vi")))
                .anyMatch(line ->
                        line.value().contains("Một tấm ảnh") && !line.value().contains(FIRST));

        erasure.erase(learner);

        assertThat(stored()).isZero();
        assertThat(Rows.number(
                        "select count(*) from attempt_slot where attempt_id = ? and slot_no = 1 and response is not null",
                        attempt))
                .isZero();
    }

    private Receipt send(String key) throws Exception {
        return As.person(learner, () -> photos.answer(token, PHONE, 1, key, picture(), JPEG));
    }

    private static byte[] picture() {
        return file("jpeg", 80, 60);
    }

    private void submit() throws Exception {
        As.person(learner, () -> attempts.submit(token, new Save(PHONE, "last", List.of()), Instant.now()));
    }

    private PaperQuestion question() throws Exception {
        return As.person(learner, () -> attempts.get(token, PHONE)).questions().get(0);
    }

    private int seq() {
        return (int) Rows.number("select slot_seq from attempt_slot where attempt_id = ? and slot_no = 1", attempt);
    }

    private long stored() {
        return Rows.number("select count(*) from answer_photo where attempt_id = ?", attempt);
    }

    private static HttpVisitor visitor(PersonId person) throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.signIn(username(person), SECRET);
        return visitor;
    }
}
