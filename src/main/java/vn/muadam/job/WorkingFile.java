package vn.muadam.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A file that long work reads, or leaves to be fetched. It is its owner's alone, and gone a few days later: lists of
 * people do not lie about.
 */
@Entity
@Table(name = "working_file")
public class WorkingFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "owner_id")
    private long ownerId;

    private String name = "";

    @Column(name = "media_type")
    private String mediaType = "";

    @Column(name = "byte_size")
    private long size;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    protected WorkingFile() {} // for JPA

    WorkingFile(long ownerId, String name, String mediaType, Instant now) {
        this.ownerId = ownerId;
        this.name = name;
        this.mediaType = mediaType;
        this.createdAt = now;
    }

    /** Its parts are stored, of that many bytes in all. */
    void filled(long bytes) {
        size = bytes;
    }

    public long getId() {
        return id;
    }

    long ownerId() {
        return ownerId;
    }

    /** As it was called on the device it came from, or as it is offered to be saved. */
    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }
}
