package vn.muadam.shared;

/**
 * The schema stands and the database answers: capabilities now load what they ship with.
 *
 * <p>Observers run one after the other by {@code @Priority}, in the order of the arrows: {@link #UNITS},
 * {@link #CRITERIA}, {@link #COURSES}, {@link #DEMO},
 * {@link #FIRST_ADMINISTRATOR}. One that fails keeps the server from becoming ready.
 */
public record ApplicationStarted() {

    public static final int UNITS = 100;
    public static final int CRITERIA = 200;
    public static final int COURSES = 300;
    public static final int DEMO = 400;
    public static final int FIRST_ADMINISTRATOR = 500;
}
