package vn.muadam.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keeps files for the capabilities above, which refer to them by their hash and show them by their address. */
@ApplicationScoped
public class MediaAssets {

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
