package vn.muadam.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Keeps files for the capabilities above, which refer to them by their hash and show them by their address. */
@ApplicationScoped
public class MediaAssets {

    private static final Pattern ADDRESS = Pattern.compile("/media/([0-9a-f]{64})/");

    @Inject
    private MediaRepository assets;

    /** Keeps the bytes once, however often they come, and tells their hash. */
    @Transactional
    public String store(MediaType type, byte[] content) {
        String hash = hashOf(content);
        if (!assets.exists(hash)) {
            assets.add(new MediaAsset(hash, type, content));
        }
        return hash;
    }

    /** The bytes of all files that a text shows, each counted once. */
    public int sizeOfFilesIn(String html) {
        return ADDRESS.matcher(html)
                .results()
                .map(address -> address.group(1))
                .distinct()
                .mapToInt(hash -> assets.findSize(hash).orElse(0))
                .sum();
    }

    /** The address of a stored file. The name is for people who save it; the hash alone finds it. */
    public static String address(String hash, String fileName) {
        return "/media/" + hash + "/" + fileName;
    }

    static String hashOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
