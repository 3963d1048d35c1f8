package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.AtOnce;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class DataMigrationsIT {

    @Inject
    private DataMigrations migrations;

    @Test
    void whatIsStoppedIsNotFinishedAndGoesOnLater() {
        Countdown countdown = new Countdown("stopped", 1_200, 2);

        assertThatThrownBy(() -> migrations.run(countdown)).isInstanceOf(IllegalStateException.class);
        assertThat(migrations.isFinished("stopped")).isFalse();
        assertThat(done("stopped")).isEqualTo(500);
        assertThat(finished("stopped")).isZero();

        migrations.run(countdown);
        assertThat(migrations.isFinished("stopped")).isTrue();
        assertThat(done("stopped")).isEqualTo(1_200);
        assertThat(finished("stopped")).isEqualTo(1);
    }

    @Test
    void nodesTakeTurnsAndNoneDisturbsABatchOfAnother() throws Exception {
        Countdown countdown = new Countdown("turns", 5_000, 0);

        AtOnce.run(4, () -> migrations.run(countdown));

        assertThat(countdown.disturbed).isFalse();
        assertThat(done("turns")).isEqualTo(5_000);
    }

    private static long done(String name) {
        return Rows.number("select done_count from data_migration where name = ?", name);
    }

    private static long finished(String name) {
        return Rows.number("select count(*) from data_migration where name = ? and finished_at is not null", name);
    }

    /** Counts down instead of changing rows; it breaks once, in the batch of that number. */
    private static final class Countdown implements DataMigration {

        private final String name;
        private int left;
        private int batchesUntilFault;
        private volatile boolean busy;
        private volatile boolean disturbed;

        Countdown(String name, int left, int faultyBatch) {
            this.name = name;
            this.left = left;
            this.batchesUntilFault = faultyBatch;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int migrateNext(int atMost) {
            disturbed |= busy;
            busy = true;
            if (--batchesUntilFault == 0) {
                busy = false;
                throw new IllegalStateException("The power fails");
            }
            int done = Math.min(atMost, left);
            left -= done;
            busy = false;
            return done;
        }
    }
}
