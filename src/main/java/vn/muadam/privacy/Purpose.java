package vn.muadam.privacy;

/**
 * What data may be used for only if the person has agreed. What the work of the teams needs rests on the law and is told in
 * the notice; nobody is asked for what they cannot refuse.
 */
public enum Purpose {

    /** Reminders of courses by text message or e-mail. */
    REMINDERS,

    /** The name on public pages of honour. */
    HONOURS
}
