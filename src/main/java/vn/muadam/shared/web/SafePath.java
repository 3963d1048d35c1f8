package vn.muadam.shared.web;

import org.jspecify.annotations.Nullable;

/** A path of this very server to go on to: never another site that somebody put into an address. */
public final class SafePath {

    private SafePath() {}

    /** The path as it is when it stays on this server, else the start page. */
    public static String orHome(@Nullable String path) {
        return path != null && staysHere(path) ? path : "/";
    }

    private static boolean staysHere(String path) {
        return path.startsWith("/") && !path.startsWith("//") && path.chars().noneMatch(c -> c == '\\' || c < ' ');
    }
}
