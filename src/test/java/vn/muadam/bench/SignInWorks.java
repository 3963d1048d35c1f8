package vn.muadam.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Signing in: the page and the form that is sent, with the hash of every day, with one next to nothing, and the hash alone. */
final class SignInWorks {

    static final String WHOLE = "sign-in, whole";
    static final String BESIDE_HASH = "sign-in beside the hash";
    static final String HASH = "the hash alone";

    private static final int AT_ONCE = 4;

    private final Caller caller;
    private final List<Learner> light;
    private final List<Learner> everyday;
    private final AtomicInteger next = new AtomicInteger();

    SignInWorks(Caller caller, Cast cast) {
        this.caller = caller;
        int half = cast.visitors().size() / 2;
        this.light = cast.visitors().subList(0, half);
        this.everyday = cast.visitors().subList(half, cast.visitors().size());
    }

    List<Work> all() {
        return List.of(
                new Work(WHOLE, AT_ONCE, () -> signIn(everyday)),
                new Work(BESIDE_HASH, AT_ONCE, () -> signIn(light)),
                new Work(
                        HASH,
                        AT_ONCE,
                        () -> caller.get(Yardstick.ROOT + "/hash", "").expect("fits: true")));
    }

    private void signIn(List<Learner> people) throws IOException {
        Learner learner = people.get(next.getAndIncrement() % people.size());
        caller.get("/account/sign-in.xhtml", "").expect("id=\"secret\"");
        Answer answer = caller.post(
                        "/account/sign-in.xhtml",
                        "",
                        "signIn=signIn&submit=x&to=/&jakarta.faces.ViewState=stateless&identifier="
                                + Caller.encoded(learner.username()) + "&secret=" + Preparation.PIN)
                .expectWay("/");
        if (!answer.cookie().startsWith("muadam=")) {
            throw new IllegalStateException(learner.username() + " is not signed in: " + answer);
        }
    }
}
