package vn.muadam.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a visit costs: bytes as they travelled (compressed, with headers) and requests, as Chromium counts them.
 *
 * <p>Answers out of the browser's own cache cost nothing.
 */
public final class PageWeight {

    private final Map<String, Long> bytes = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Set<String> scripts = new HashSet<>();
    private final Set<String> cached = new HashSet<>();

    private PageWeight(CDPSession session) {
        session.send("Network.enable");
        session.on("Network.requestWillBeSent", this::request);
        session.on("Network.requestServedFromCache", event -> cached.add(id(event)));
        session.on("Network.responseReceived", this::response);
        session.on("Network.loadingFinished", this::finished);
    }

    /** Weighs what the page loads while {@code visit} runs and until the network is quiet. */
    public static PageWeight of(Page page, Runnable visit) {
        CDPSession session = page.context().newCDPSession(page);
        PageWeight weight = new PageWeight(session);
        visit.run();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        session.detach();
        weight.cached.forEach(weight.bytes::remove);
        return weight;
    }

    public int requests() {
        return bytes.size();
    }

    public long kilobytes() {
        return sum(bytes.keySet());
    }

    public long scriptKilobytes() {
        return sum(scripts);
    }

    @Override
    public String toString() {
        return kilobytes() + " KB (" + scriptKilobytes() + " KB of scripts) in " + requests() + " requests: "
                + bytes.keySet().stream()
                        .map(id -> addresses.get(id) + " " + bytes.get(id))
                        .toList();
    }

    private long sum(Set<String> requests) {
        long total =
                requests.stream().mapToLong(id -> bytes.getOrDefault(id, 0L)).sum();
        return (total + 1023) / 1024;
    }

    private void request(JsonObject event) {
        String address = event.getAsJsonObject("request").get("url").getAsString();
        if (!address.startsWith("data:")) {
            bytes.merge(id(event), 0L, Long::sum);
            addresses.put(id(event), address);
        }
    }

    private void response(JsonObject event) {
        JsonObject response = event.getAsJsonObject("response");
        if (response.has("fromDiskCache") && response.get("fromDiskCache").getAsBoolean()) {
            cached.add(id(event));
        }
        if (event.get("type").getAsString().equals("Script")) {
            scripts.add(id(event));
        }
    }

    private void finished(JsonObject event) {
        bytes.merge(id(event), event.get("encodedDataLength").getAsLong(), Long::sum);
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
