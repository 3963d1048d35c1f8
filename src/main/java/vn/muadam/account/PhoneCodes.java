package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;
import vn.muadam.shared.RowOpening;

/**
 * The codes that were asked for by telephone: how many there may be, and which is right.
 *
 * <p>A code belongs to a number and the page on which it was asked for, by a token that only that page has: whoever asks for one of a
 * stranger's number and guesses uses up no try of the stranger's own. Codes are made for numbers that nobody has too, so that
 * nothing shows the difference.
 */
@ApplicationScoped
class PhoneCodes {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int AN_HOUR = 3;
    private static final int A_DAY = 10;
    private static final int TRIES = 5;

    @Inject
    private PhoneCodeRepository codes;

    @Inject
    private RowOpening rowOpening;

    @Inject
    private Keys keys;

    @Inject
    private Clock clock;

    /**
     * A new code for that number. It is stored before anything is sent, in a transaction of its own.
     *
     * @return empty when the number has had its three of the hour or ten of the day, or the page has asked before: a second
     *     tap sends nothing
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<PhoneCode> make(String token, String number) {
        Instant now = clock.instant();
        String tokenHash = hidden(token, number);
        String numberHash = hidden(number);
        if (!codes.hasTurn(numberHash)) {
            rowOpening.open(() -> codes.openTurn(numberHash, now));
        }
        codes.takeTurn(numberHash, now);
        if (codes.exists(tokenHash)
                || codes.countSince(numberHash, now.minus(HOUR)) >= AN_HOUR
                || codes.countSince(numberHash, now.minus(DAY)) >= A_DAY) {
            return Optional.empty();
        }
        PhoneCode code = PhoneCode.random();
        codes.add(tokenHash, numberHash, hidden(code, token), now, now.plus(LIFE));
        return Optional.of(code);
    }

    /**
     * Whether that is the code which was sent to that number. Each try is counted before it is looked at, under the lock of
     * its row: of many at once no more come through than of as many one after the other. A right one takes the counts back,
     * in this transaction of its own, so that a PIN that is refused afterwards costs no try.
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean check(String token, String number, PhoneCode code) {
        String tokenHash = hidden(token, number);
        Instant now = clock.instant();
        boolean right = codes.countTry(tokenHash, TRIES, now) && codes.fits(tokenHash, hidden(code, token));
        if (right) {
            codes.prove(tokenHash, now.plus(LIFE));
        }
        return right;
    }

    /** Uses the code up; false when somebody was quicker. */
    boolean use(String token, String number, PersonId person) {
        return codes.use(hidden(token, number), person);
    }

    boolean isUsedBy(String token, String number, PersonId person) {
        return codes.isUsedBy(hidden(token, number), person);
    }

    /** All numbers, and all codes of six digits, are tried in a moment by whoever has their plain hashes. */
    private String hidden(String number) {
        return hmac("phone-code-number:" + number);
    }

    private String hidden(String token, String number) {
        return hmac("phone-code-page:" + token + ":" + number);
    }

    private String hidden(PhoneCode code, String token) {
        return hmac("phone-code:" + token + ":" + code.value());
    }

    private String hmac(String message) {
        return keys.hmac(KeyPurpose.LOOKUP, keys.current(KeyPurpose.LOOKUP), message)
                .orElseThrow();
    }
}
