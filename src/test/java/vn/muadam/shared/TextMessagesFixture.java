package vn.muadam.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes the place of whoever sends text messages while tests run in the container, and keeps what was sent. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TextMessagesFixture implements TextMessageSender {

    private static final List<Sent> SENT = new CopyOnWriteArrayList<>();
    private static volatile boolean away;

    /** As on a real installation without a gateway, until {@code false}. */
    public static void beAway(boolean now) {
        away = now;
    }

    /** What was sent to that number, the oldest first. */
    public static List<String> sentTo(String number) {
        return SENT.stream()
                .filter(sent -> sent.number().equals(number))
                .map(Sent::text)
                .toList();
    }

    @Override
    public boolean isReady() {
        return !away;
    }

    @Override
    public void send(String number, String text) {
        SENT.add(new Sent(number, text));
    }

    private record Sent(String number, String text) {}
}
