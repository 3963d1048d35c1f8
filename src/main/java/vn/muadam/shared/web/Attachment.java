package vn.muadam.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.muadam.shared.VietnameseText;

/** The header by which a browser saves a file under a name; two names, as RFC 6266 has it: old browsers take the plain one. */
public final class Attachment {

    private Attachment() {}

    public static String named(String name) {
        String plain = VietnameseText.fold(name).replaceAll("[^a-z0-9._-]+", "-");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
