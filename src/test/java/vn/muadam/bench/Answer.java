package vn.muadam.bench;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server answered.
 *
 * @param body unpacked
 * @param sent how many bytes of it went over the wire
 * @param location where it leads; empty when it does not lead on
 */
record Answer(String path, int status, byte[] body, int sent, String location, String cookie) {

    private static final int SHOWN = 600;

    /** Fails unless the answer is the page or thing that was asked for: a quick error must not count. */
    Answer expect(String part) {
        if (status != 200 || !text().contains(part)) {
            throw new IllegalStateException(this + " without " + part);
        }
        return this;
    }

    /** Fails unless it leads to an address with that part. */
    Answer expectWay(String part) {
        if (status != 302 || !location.contains(part)) {
            throw new IllegalStateException(this + " does not lead to " + part);
        }
        return this;
    }

    Answer expectPdf() {
        if (status != 200
                || body.length < 10_000
                || !new String(body, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) {
            throw new IllegalStateException(this + " is no paper");
        }
        return this;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The first group of the pattern where it is found first. */
    String find(Pattern pattern) {
        Matcher found = pattern.matcher(text());
        if (!found.find()) {
            throw new IllegalStateException(this + " without " + pattern);
        }
        return found.group(1);
    }

    /** Of a page only the words of its main part are told. */
    @Override
    public String toString() {
        String text = text().replaceFirst("(?s)^.*?<main", "<main").replaceAll("<[^>]*>\\s*", "");
        return "%s: %d %s %s".formatted(path, status, location, text.substring(0, Math.min(SHOWN, text.length())));
    }
}
