package vn.muadam.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A piece of a {@link WorkingFile}. */
@Entity
@Table(name = "working_file_part")
@IdClass(WorkingFilePart.Key.class)
class WorkingFilePart {

    @Id
    @Column(name = "file_id")
    private long fileId;

    @Id
    @Column(name = "part_no")
    private int number;

    @Lob
    private byte[] content = {};

    protected WorkingFilePart() {} // for JPA

    byte[] content() {
        return content;
    }

    /** The file and the place in it. */
    record Key(long fileId, int number) implements Serializable {}
}
