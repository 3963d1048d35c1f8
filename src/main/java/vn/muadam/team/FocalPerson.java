package vn.muadam.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnameseText;

/**
 * Somebody whom the teams of a unit may call about a matter (đầu mối): a name, a post, a number on duty.
 *
 * <p>It is an entry of a directory, not somebody's record: whoever stands in it may have no account, and the number is one
 * that the unit publishes. The place says in which order they are called.
 */
@Entity
@Table(name = "focal_person")
public class FocalPerson {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_MATTER = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "unit_id")
    private UnitId unit;

    @Column(name = "full_name")
    private String fullName = "";

    private String post = "";

    private String phone = "";

    private String matter = "";

    @Column(name = "place_no")
    private int place;

    protected FocalPerson() {} // for JPA

    FocalPerson(UnitId unit, int place) {
        this.unit = unit;
        this.place = place;
    }

    /**
     * Writes the entry down.
     *
     * @throws ContactException when something is missing or too long, or nobody could dial the number
     */
    void write(Contact contact) {
        fullName = required(contact.fullName(), LONGEST_NAME);
        post = required(contact.post(), LONGEST_NAME);
        matter = required(contact.matter(), LONGEST_MATTER);
        phone = ContactNumber.parse(contact.phone())
                .orElseThrow(ContactException::new)
                .dialled();
    }

    private static String required(String typed, int longest) {
        String clean = VietnameseText.clean(typed);
        if (clean.isEmpty() || clean.length() > longest) {
            throw new ContactException();
        }
        return clean;
    }

    void place(int number) {
        place = number;
    }

    int place() {
        return place;
    }

    public long getId() {
        return id;
    }

    public UnitId getUnit() {
        return unit;
    }

    public String getFullName() {
        return fullName;
    }

    public String getPost() {
        return post;
    }

    /** As a telephone dials it. */
    public String getPhone() {
        return phone;
    }

    /** As people read it aloud. */
    public String getPhoneShown() {
        return new ContactNumber(phone).display();
    }

    /** What they are called about. */
    public String getMatter() {
        return matter;
    }
}
