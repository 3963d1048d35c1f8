package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A photograph that answers a question of an attempt. The answer names it by the key that the device gave it, so that a
 * repeated sending stores it once.
 */
@Entity
@Table(name = "answer_photo")
public class AnswerPhoto {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,40}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "attempt_id", updatable = false)
    private long attempt;

    @Column(name = "slot_no", updatable = false)
    private int slot;

    @Column(name = "photo_key", updatable = false)
    private String key = "";

    @Column(updatable = false)
    private int width;

    @Column(updatable = false)
    private int height;

    @Column(name = "byte_size", updatable = false)
    private int size;

    @Lob
    @Column(updatable = false)
    private byte[] content = {};

    @Column(name = "stored_at", updatable = false)
    private Instant storedAt = Instant.EPOCH;

    protected AnswerPhoto() {} // for JPA

    AnswerPhoto(long attempt, int slot, String key, Picture picture, Instant at) {
        this.attempt = attempt;
        this.slot = slot;
        this.key = key;
        this.width = picture.width();
        this.height = picture.height();
        this.size = picture.size();
        this.content = picture.jpeg();
        this.storedAt = at;
    }

    /** Whether a device may name a photograph so. */
    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    int getSlot() {
        return slot;
    }

    public String getKey() {
        return key;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    public int getSize() {
        return size;
    }

    /** A JPEG that tells nothing of the device or the place. */
    public byte[] getContent() {
        return content.clone();
    }
}
