package vn.muadam.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/**
 * A file by the SHA-256 of its bytes: the same picture in ten courses is stored once, and an address that holds the hash
 * never shows anything else.
 */
@Entity
@Table(name = "media_asset")
public class MediaAsset {

    @Id
    private String hash = "";

    @Column(name = "media_type", updatable = false)
    private String mediaType = "";

    @Column(name = "byte_size", updatable = false)
    private int size;

    @Lob
    @Column(updatable = false)
    private byte[] content = {};

    protected MediaAsset() {} // for JPA

    MediaAsset(String hash, MediaType type, byte[] content) {
        this.hash = hash;
        this.mediaType = type.contentType();
        this.size = content.length;
        this.content = content.clone();
    }

    public String getHash() {
        return hash;
    }

    /** The content type by which browsers know it: {@code image/svg+xml}. */
    public String getMediaType() {
        return mediaType;
    }

    public int getSize() {
        return size;
    }

    public byte[] getContent() {
        return content.clone();
    }
}
