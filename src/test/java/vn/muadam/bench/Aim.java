package vn.muadam.bench;

import java.util.Map;

/**
 * What a work may cost, and what the same costs in Moodle 4.5.6 on two cores (docs/performance.md).
 *
 * @param moodle milliseconds of processor time; 0 where nothing is known
 * @param most milliseconds of processor time that it may cost here
 */
record Aim(double moodle, double most) {

    /** Of a work, by its name. */
    static final Map<String, Aim> OF = Map.of(
            PageWorks.LESSON, new Aim(53, 2.5),
            PageWorks.COURSE, new Aim(90, 3),
            AttemptWorks.ATTEMPT, new Aim(664, 40),
            CertificateWorks.MADE, new Aim(51, 25),
            CertificateWorks.AGAIN, new Aim(0, 1),
            SignInWorks.BESIDE_HASH, new Aim(0, 4));

    String verdict(double milliseconds) {
        return milliseconds <= most ? "met" : "missed";
    }
}
