package vn.muadam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.muadam.testing.RunningServer;
import vn.muadam.testing.SmallDisk;
import vn.muadam.testing.StopAtFirstFailure;
import vn.muadam.testing.WebClient;

/** The disk fills up under a server at work: everybody is told, nothing that was confirmed is lost, nothing needs a restart. */
@Tag("servers")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StopAtFirstFailure.class)
class FullDiskIT {

    private static final String PIN = "246810";
    private static final String READY = "/health/ready";
    private static final String SIGN_IN = "/account/sign-in.xhtml";
    private static final String HOME = "/enrolment/home.xhtml";
    private static final String FULL = "is full";

    /** The product keeps no reserve, and the database's log has room for few changes at a time. */
    private static final Map<String, String> WITHOUT_RESERVE = Map.of(
            "MUADAM_DISK_RESERVE", "0", "JVM_ARGS", "-XX:TieredStopAtLevel=1 -Dderby.storage.logSwitchInterval=100000");

    private SmallDisk disk;
    private RunningServer server;
    private SavingLearner learner;
    private WebClient reader;

    @BeforeAll
    void aServerOnASmallDisk() throws Exception {
        disk = SmallDisk.at(Path.of("target/small-disk").toAbsolutePath(), 300);
        server = RunningServer.prepareOn(disk, "full-disk").start();
        reader = WebClient.of(server.url());
        learner = SavingLearner.begin(reader, "hocvien3", PIN, "k6/m1-quiz");
        for (int i = 0; i < 10; i++) {
            assertThat(learner.save()).isEqualTo(200);
        }
    }

    @AfterAll
    void theEnd() throws InterruptedException {
        server.close();
        disk.close();
    }

    @Test
    @Order(1)
    void onceTheReserveIsTouchedNothingIsStoredAndAllCanBeRead() throws Exception {
        disk.fillUpTo(15);
        refusesChangesAndShowsPages();

        disk.fillUpTo(0);
        refusesChangesAndShowsPages();
        assertThat(learner.stored()).isEqualTo(learner.confirmed());
    }

    @Test
    @Order(2)
    void whoProbesAndWhoReadsTheLogIsToldOnce() throws Exception {
        HttpResponse<String> ready = reader.get(READY);

        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).contains("\"name\":\"disk\"", "\"freeMegabytes\":0");
        assertThat(server.statusOf("/health/live")).isEqualTo(200);
        assertThat(linesThatSay(FULL)).hasSize(1);
        assertThat(linesThatSay("MB left. Make room")).hasSize(1);
    }

    @Test
    @Order(3)
    void withRoomAgainTheSameChangeIsStoredOnce() throws Exception {
        disk.makeRoom();

        assertThat(learner.saveAgain()).isEqualTo(200);
        assertThat(learner.saveAgain()).isEqualTo(200);
        assertThat(learner.stored()).isEqualTo(learner.confirmed());
        assertThat(reader.get(READY).statusCode()).isEqualTo(200);
        assertThat(linesThatSay("has room again")).hasSize(1);
        assertThat(server.log().brokenRequests()).isEmpty();
    }

    /**
     * A change that cannot be written to its log any more closes the database; when it then cannot even write its lock, it
     * opens for reading only, and would not know of the last changes and sign-ins.
     */
    @Test
    @Order(4)
    void aDatabaseThatClosesItselfOnAFullDiskShowsNobodyAnEarlierState() throws Exception {
        Path lock = disk.seenFromOutside().resolve("data/derby/db.lck");
        server.kill();
        server.start(WITHOUT_RESERVE);
        assertThat(learner.stored()).as("after a power cut").isEqualTo(learner.confirmed());

        disk.keepFull();
        learner.takeStatuses();
        while (learner.save() == 200) {
            assertThat(learner.takeStatuses()).containsOnly(200);
        }
        while (lock.toFile().length() > 0) {
            assertThat(learner.saveAgain()).isEqualTo(503);
        }

        for (int i = 0; i < 5; i++) {
            learner.takeStatuses();
            assertThat(learner.saveAgain()).isEqualTo(503);
            assertThat(learner.takeStatuses()).containsOnly(503);
            assertThat(learner.lastMessage()).contains("vẫn được giữ trên máy");
            HttpResponse<String> page = reader.get(HOME);
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Chưa vào được lúc này");
        }
        assertThat(server.statusOf(READY)).isEqualTo(503);
    }

    @Test
    @Order(5)
    void withRoomAgainItOpensByItselfWithAllThatWasConfirmed() throws Exception {
        disk.makeRoom();
        server.waitUntilReady();

        Map<Integer, Integer> stored = learner.stored();
        learner.confirmed()
                .forEach((slot, change) -> assertThat(stored.get(slot)).isGreaterThanOrEqualTo(change));
        assertThat(learner.saveAgain()).isEqualTo(200);
        assertThat(learner.saveAgain()).isEqualTo(200);
        assertThat(learner.stored()).isEqualTo(learner.confirmed());
        server.waitUntilItSays("open again as it should be");
    }

    @Test
    @Order(6)
    void afterAPowerCutAllThatWasConfirmedIsThere() throws Exception {
        server.kill();
        server.start();

        assertThat(learner.stored()).isEqualTo(learner.confirmed());
        assertThat(server.log().brokenRequests()).isEmpty();
    }

    private void refusesChangesAndShowsPages() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(learner.save()).isEqualTo(503);
            assertThat(learner.lastMessage()).contains("chưa lưu thêm được", "vẫn được giữ trên máy");
        }
        for (String page :
                List.of(HOME, "/enrolment/course.xhtml?course=k6", "/quiz/quiz.xhtml?course=k6&quiz=final")) {
            assertThat(reader.get(page).statusCode()).as(page).isEqualTo(200);
        }
        HttpResponse<String> refused =
                WebClient.of(server.url()).post(SIGN_IN, "signIn=signIn&submit=x&identifier=hocvien&secret=" + PIN);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("Chưa lưu được lúc này");
    }

    private List<String> linesThatSay(String words) throws Exception {
        try (var lines = Files.lines(server.log().messages())) {
            return lines.filter(line -> line.contains("DiskSpace") || line.contains("Reopening"))
                    .filter(line -> line.contains(words))
                    .toList();
        }
    }
}
