package vn.muadam.account;

import java.util.List;
import java.util.stream.Stream;

/** What kind of device and browser somebody uses, in words that they know themselves: "Chrome, Android". */
final class DeviceKind {

    /** A word in the name that a browser gives itself, and the one for people; the first that fits, for many name others too. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Zalo", "Zalo"),
            new Sign("FBAN", "Facebook"),
            new Sign("FBAV", "Facebook"),
            new Sign("coc_coc_browser", "Cốc Cốc"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Edg", "Edge"),
            new Sign("OPR", "Opera"),
            new Sign("Firefox", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("Windows", "Windows"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Macintosh", "macOS"),
            new Sign("Linux", "Linux"));

    private DeviceKind() {}

    /** Empty when the browser does not say anything that is known here. */
    static String of(String userAgent) {
        return String.join(
                ", ",
                Stream.of(BROWSERS, SYSTEMS)
                        .flatMap(signs -> signs.stream()
                                .filter(sign -> userAgent.contains(sign.inUserAgent()))
                                .limit(1))
                        .map(Sign::forPeople)
                        .toList());
    }

    private record Sign(String inUserAgent, String forPeople) {}
}
